import { type AppError, type ErrorCode } from '../../shared/errors';
import { cli } from '../../shared/i18n/vi/cli';
import { errorText, problemText } from '../../shared/i18n/vi/errors';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

/** What is wrong with the file itself, or who holds it; everything else is a wrong call or input. */
const fileRefusals: ReadonlySet<ErrorCode> = new Set([
  'file-empty',
  'file-not-ours',
  'file-damaged',
  'file-too-large',
  'file-foreign',
  'password-needed',
  'password-wrong',
  'file-from-future',
  'file-locked',
  'target-locked',
  'package-changed',
  'package-not-ours',
]);

/** Tells a failure, one line for each problem, and gives the exit status for it. */
export function reportFailure(terminal: Terminal, path: string, error: AppError): ExitStatus {
  if (error.code === 'input-invalid' && error.problems) {
    for (const problem of error.problems) terminal.complain(cli.about(path, problemText(problem)));
    return exitStatus.wrong;
  }
  terminal.complain(cli.about(path, [errorText(error), ...hintsFor(error)].join(' ')));
  return fileRefusals.has(error.code) ? exitStatus.fileRefused : exitStatus.wrong;
}

/** What a call needs that the window would ask for. */
function hintsFor({ code, params }: AppError): readonly string[] {
  if (code === 'password-needed') return [cli.password.hint];
  return code === 'file-exists' && params?.['kept'] === undefined ? [cli.forceHint] : [];
}
