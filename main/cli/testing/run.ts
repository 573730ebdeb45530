import { runCommandLine } from '../run';

/** For tests: one call of the command line, with what it printed and what it complained of, a line each. */
export async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const problems: string[] = [];
  const terminal = {
    print: (text: string) => void printed.push(text),
    complain: (line: string) => void problems.push(line),
  };
  const status = await runCommandLine(args, terminal);
  return { status, printed, problems };
}
