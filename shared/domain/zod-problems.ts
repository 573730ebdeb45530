import type { z } from 'zod';
import { formatPath, type Problem, type ProblemCode, printable, problemCodes } from './problem';

const codes: ReadonlySet<string> = new Set(problemCodes);

function isProblemCode(text: string): text is ProblemCode {
  return codes.has(text);
}

/** The value at a path of the input; undefined where nothing stands. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, input: unknown): Problem[] {
  const path = formatPath(issue.path);
  if (isProblemCode(issue.message)) return [{ path, code: issue.message, params: paramsOf(issue) }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      code: 'unknown-key',
      params: { key: printable(key).slice(1, -1) },
    }));
  }
  if (valueAt(input, issue.path) === undefined) return [{ path, code: 'missing' }];
  if (issue.code === 'invalid_value') {
    return [{ path, code: 'not-a-choice', params: { choices: issue.values.map(String).join(', ') } }];
  }
  if (issue.code === 'invalid_union') return discriminatorProblem(issue, input);
  return [
    {
      path,
      code: 'wrong-type',
      params: { expected: issue.code === 'invalid_type' ? issue.expected : 'object' },
    },
  ];
}

/** A union told apart by one key: the problem is that key's value, not the whole object. */
function discriminatorProblem(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown): Problem[] {
  const path = formatPath(issue.path);
  return [
    valueAt(input, issue.path) === undefined ? { path, code: 'missing' } : { path, code: 'not-a-choice' },
  ];
}

function paramsOf(issue: Issue): Record<string, string | number> {
  if (issue.code === 'custom') return (issue.params ?? {}) as Record<string, string | number>;
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  return {};
}

/** Every issue that zod found in `input`, as problems with a place. */
export function problemsOf(error: z.ZodError, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => problemOf(issue, input));
}
