/**
 * One thing that is wrong with a value that came from outside, at one place.
 *
 * `path` is written as in the interchange file: `cells[3].congress.presentOfficial`;
 * empty for the whole. `code` and `params` choose the Vietnamese text.
 */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const problemCodes = [
  'not-json',
  'not-season',
  'not-mapping',
  'version-newer',
  'version-unknown',
  'unknown-key',
  'missing',
  'wrong-type',
  'not-whole-number',
  'number-too-small',
  'number-too-large',
  'not-a-date',
  'not-a-day',
  'not-a-choice',
  'not-an-address',
  'not-a-column',
  'text-empty',
  'text-too-long',
  'duplicate-id',
  'person-unknown',
  'person-differs',
  'candidate-needs-one',
  'age-date-needed',
  'too-many',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A key as a program would write it; any other text is quoted, on one line and without control characters. */
const PLAIN_KEY = /^[\w-]+$/u;

/** Joins the steps to a place: `['cells', 3, 'name']` is `cells[3].name`; a strange key stands quoted, `cells["x y"]`. */
export function formatPath(steps: readonly PropertyKey[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${String(step)}]`;
    else if (!PLAIN_KEY.test(String(step))) path += `[${printable(String(step))}]`;
    else path += path === '' ? String(step) : `.${String(step)}`;
  }
  return path;
}

/** A text from outside in quotes, whatever characters it holds: safe for one line of a terminal. */
export function printable(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
