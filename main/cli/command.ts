import type { Call, Signature } from './call';
import type { ExitStatus, Terminal } from './terminal';

/** One command of the command line. */
export interface Command {
  readonly signature: Signature;
  readonly run: (call: Call, terminal: Terminal) => Promise<ExitStatus>;
}

/** The word at a place that the signature requires. */
export function wordOf(call: Call, index: number): string {
  const word = call.words[index];
  if (word === undefined) throw new Error(`the signature requires no word ${String(index)}`);
  return word;
}

/** The value of an option that the signature requires. */
export function valueOf(call: Call, name: string): string {
  const value = call.values.get(name);
  if (value === undefined) throw new Error(`the signature does not require --${name}`);
  return value;
}

/** How the usage line calls the data file. */
export const DATA_FILE = 'TỆP.dhcb';
