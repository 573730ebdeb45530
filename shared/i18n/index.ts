import { choices } from './vi/choices';
import { common } from './vi/common';
import { dialogs } from './vi/dialogs';
import { fields } from './vi/fields';
import { frame } from './vi/frame';

/** Every text that a user can read, in one typed table; a section a file. */
export const vi = {
  common,
  choices,
  dialogs,
  fields,
  frame,
} as const;
