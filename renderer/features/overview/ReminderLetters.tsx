import type { LateCell } from '../../../shared/agenda/agenda';
import { isReminded } from '../../../shared/export/documents/reminder';
import { vi } from '../../../shared/i18n';
import { invoke } from '../../app/api';
import { DocumentOutcome } from '../../components/document/DocumentOutcome';
import { useDocumentTask } from '../../components/document/use-document-task';
import { ChangeButton } from '../../components/field/ChangeButton';
import styles from './overview.module.css';

/** The letters to the cells of which something is overdue, in one step: a .docx with a page for each. Nobody is reminded of an old season. */
export function ReminderLetters({ late }: { readonly late: readonly LateCell[] }) {
  const { state, run, open, busy } = useDocumentTask();
  const count = late.filter(isReminded).length;
  if (count === 0) return null;
  return (
    <div className={styles.notOnPaper}>
      <ChangeButton
        variant="default"
        mt="sm"
        disabled={busy}
        onClick={() => void run(() => invoke('reminder.export', undefined))}
      >
        {vi.agenda.remind(count)}
      </ChangeButton>
      <DocumentOutcome state={state} onOpen={(what) => void open(what)} />
    </div>
  );
}
