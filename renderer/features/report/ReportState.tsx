import { Link } from 'wouter';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useFindings, useStatistics } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import styles from './report.module.css';

const texts = vi.documentsScreen.report.state;

/** What makes the figures of the report other than final; nothing where they are. */
export function ReportState() {
  const { held, total } = useStatistics().cells;
  const errors = useFindings().filter(({ severity }) => severity === 'error').length;
  if (held === total && errors === 0) return null;
  return (
    <div className={styles.state}>
      {held < total && (
        <Note tone="warning" actions={<Link href={paths.congress}>{texts.toCongress}</Link>}>
          {texts.missing(total - held, total)}
        </Note>
      )}
      {errors > 0 && (
        <Note tone="error" actions={<Link href={paths.checks}>{texts.toChecks}</Link>}>
          {texts.errors(errors)}
        </Note>
      )}
    </div>
  );
}
