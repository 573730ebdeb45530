import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { Note } from '../../components/feedback/Note';

/** Why a list was not read, looked over or taken in; stopping it is the user's own will. */
export function ProblemNote({ problem }: { readonly problem: AppError }) {
  const isStopped = problem.code === 'cancelled';
  return (
    <Note tone={isStopped ? 'warning' : 'error'} urgent>
      {isStopped ? vi.importScreen.stopped : errorText(problem)}
    </Note>
  );
}
