import { choices } from './vi/choices';
import { common } from './vi/common';

/** Every text that a user can read, in one typed table; a section a file. */
export const vi = {
  common,
  choices,
} as const;
