/**
 * Expected failure as a value.
 *
 * Whatever a user or a file can cause is returned, never thrown; an exception
 * means a bug. Error codes are a closed list, each with one Vietnamese text in
 * the table `shared/i18n`.
 */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
