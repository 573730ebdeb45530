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
  'version-newer',
  'version-unknown',
  'unknown-key',
  'missing',
  'wrong-type',
  'not-whole-number',
  'number-too-small',
  'number-too-large',
  'not-a-date',
  'not-a-choice',
  'text-empty',
  'text-too-long',
  'text-control-character',
  'duplicate-id',
  'person-unknown',
  'person-differs',
  'candidate-needs-one',
  'age-date-needed',
  'too-many',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Joins the steps to a place: `['cells', 3, 'name']` is `cells[3].name`. */
export function formatPath(steps: readonly PropertyKey[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${String(step)}]`;
    else path += path === '' ? String(step) : `.${String(step)}`;
  }
  return path;
}
