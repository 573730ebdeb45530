import { Button } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { Note } from '../../components/feedback/Note';
import { RefusedCopies } from '../../features/backups/RefusedCopies';
import { useAppStore, useAppView } from '../store/hooks';

/** Why a file could not be opened, made or closed, until it was read. */
export function ProblemNote() {
  const store = useAppStore();
  const { problem } = useAppView();
  if (!problem) return null;
  return (
    <Note
      tone="error"
      urgent
      actions={
        <Button variant="default" onClick={store.dismissProblem}>
          {vi.common.close}
        </Button>
      }
    >
      {errorText(problem)}
      {problem.path !== undefined && <div>{problem.path}</div>}
      <RefusedCopies key={problem.path} problem={problem} />
    </Note>
  );
}
