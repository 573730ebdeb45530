import { Button } from '@mantine/core';
import { type ErrorCode, errorClass } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { Note } from '../../components/feedback/Note';
import { RefusedCopies } from '../../features/backups/RefusedCopies';
import { useAppStore, useAppView } from '../store/hooks';

/** What keeps a file from being written, and not from being read. */
const VIEWABLE: ReadonlySet<ErrorCode> = new Set([
  'file-locked',
  'target-unwritable',
  'target-locked',
  'disk-full',
  'write-failed',
]);

/** Why a file could not be opened, made or closed, until it was read. */
export function ProblemNote() {
  const store = useAppStore();
  const { problem, file, saving } = useAppView();
  // a password is asked for in a dialog
  if (!problem || problem.code === 'password-needed' || problem.code === 'password-wrong') return null;
  // the open file could not be left, for it is not saved: why, and the ways on, are told there
  if (file !== null && file.path === problem.path && errorClass(problem) === 'unsaved')
    return saving.state === 'failed' && <Note tone="error">{vi.frame.notLeft}</Note>;
  return (
    <Note
      tone="error"
      urgent
      actions={
        <>
          {VIEWABLE.has(problem.code) && (
            <Button variant="default" onClick={() => void store.openRefused('view')}>
              {vi.frame.openToView}
            </Button>
          )}
          {problem.code === 'file-locked' && (
            <Button variant="default" onClick={() => void store.openRefused('force')}>
              {vi.frame.openByForce}
            </Button>
          )}
          <Button variant="default" onClick={store.dismissProblem}>
            {vi.common.close}
          </Button>
        </>
      }
    >
      {errorText(problem)}
      {problem.path !== undefined && <div>{problem.path}</div>}
      <RefusedCopies key={problem.path} problem={problem} />
    </Note>
  );
}
