/** What passes between window and main process about the forms that travel to the cells. */
import type { ReturnedFile } from './cellforms/collected';

/** Forms that were written into a folder. */
export interface WrittenForms {
  readonly folder: string;
  readonly files: number;
}

/** A folder of forms that came back, read; what they would change is compared in the window. */
export interface ReturnedForms {
  readonly folder: string;
  readonly files: readonly ReturnedFile[];
}
