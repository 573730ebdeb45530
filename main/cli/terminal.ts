/** What the command line promises to programs that call it (spec, “Command line”). */
export const exitStatus = {
  done: 0,
  /** `check` found an error. */
  findings: 1,
  /** The call or the input is wrong. */
  wrong: 2,
  /** The data file is damaged, from the future, or locked. */
  fileRefused: 3,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Where results and problems go. */
export interface Terminal {
  /** Results: text for standard output, a line break added. */
  readonly print: (text: string) => void;
  /** Problems: one line each on standard error. */
  readonly complain: (line: string) => void;
}

/** Standard output and standard error. A reader that stops early (`| head`) is no problem. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  };
}
