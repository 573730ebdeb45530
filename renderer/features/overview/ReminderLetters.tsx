import { Button } from '@mantine/core';
import type { LateCell } from '../../../shared/agenda/agenda';
import { isReminded } from '../../../shared/export/documents/reminder';
import { vi } from '../../../shared/i18n';
import { invoke } from '../../app/api';
import { DocumentOutcome } from '../../components/document/DocumentOutcome';
import { useDocumentTask } from '../../components/document/use-document-task';
import styles from './overview.module.css';

/** The letters to the cells of which something is overdue, in one step: a .docx with a page for each. */
export function ReminderLetters({ late }: { readonly late: readonly LateCell[] }) {
  const { state, run, open, busy } = useDocumentTask();
  const count = late.filter(isReminded).length;
  if (count === 0) return null;
  return (
    <div className={styles.notOnPaper}>
      <Button
        variant="default"
        mt="sm"
        disabled={busy}
        onClick={() => void run(() => invoke('reminder.export', undefined))}
      >
        {vi.agenda.remind(count)}
      </Button>
      <DocumentOutcome state={state} onOpen={(what) => void open(what)} />
    </div>
  );
}
