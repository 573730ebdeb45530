import { vi } from '../../../shared/i18n';
import { type ColumnUse, columnUses } from '../../../shared/import/headings';
import { type PastedColumn, unusedHeadings } from '../../../shared/import/pasted-table';
import { MatchTable } from '../../components/import/MatchTable';
import styles from './cells.module.css';

const texts = vi.cells.pasting;

interface ColumnMatchProps {
  readonly columns: readonly PastedColumn[];
  readonly onMatch: (index: number, use: ColumnUse | undefined) => void;
}

/** What each pasted column was taken for, to be corrected; columns that are not used are named. */
export function ColumnMatch({ columns, onMatch }: ColumnMatchProps) {
  const unused = unusedHeadings(columns);
  return (
    <div className={styles.matching}>
      <MatchTable
        columns={columns}
        uses={columnUses}
        names={vi.cells.columns}
        texts={texts}
        onMatch={onMatch}
      />
      <p className={styles.unused} role="status">
        {unused.length > 0 && <b>{texts.unusedColumns(unused.join(', '))}. </b>}
        {texts.matchingLead}
      </p>
    </div>
  );
}
