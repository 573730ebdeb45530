const INDENT = 1;

/** A value as the command line prints it for programs: one key a line, so that two outputs can be compared. */
export function json(value: unknown): string {
  return JSON.stringify(value, null, INDENT);
}
