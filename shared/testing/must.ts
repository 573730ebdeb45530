import type { Result } from '../result';

/** The value of a result that a test takes for granted. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of a result that is expected to fail. */
export function mustFail<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error(`unexpected success: ${JSON.stringify(result.value)}`);
  return result.error;
}
