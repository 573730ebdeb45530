import { createContext, use } from 'react';

/** The season is shown as it was: its fields can be read and not changed. */
export const ReadOnly = createContext(false);

/** Whether a field takes no typing, by itself or because of the season it stands in. */
export function useDisabled(disabled: boolean | undefined): boolean {
  const readOnly = use(ReadOnly);
  return readOnly || disabled === true;
}
