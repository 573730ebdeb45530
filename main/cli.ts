/** The command line: the same work as the window, without Electron. */
import { cli } from '../shared/i18n/vi/cli';
import { runCommandLine } from './cli/run';
import { processTerminal } from './cli/terminal';

/** A bug, told apart from every outcome that the command line promises (sysexits: EX_SOFTWARE). */
const BUG_STATUS = 70;

async function main(): Promise<number> {
  const terminal = processTerminal();
  try {
    return await runCommandLine(process.argv.slice(2), terminal);
  } catch (error) {
    terminal.complain(cli.unexpected);
    terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return BUG_STATUS;
  }
}

/** The exit status, for the script that starts the bundle. */
export const finished = main().then((status) => {
  process.exitCode = status;
  return status;
});
