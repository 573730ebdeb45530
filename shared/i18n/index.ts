import { choices } from './vi/choices';
import { common } from './vi/common';
import { dialogs } from './vi/dialogs';

/** Every text that a user can read, in one typed table; a section a file. */
export const vi = {
  common,
  choices,
  dialogs,
} as const;
