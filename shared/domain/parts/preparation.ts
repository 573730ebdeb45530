import { z } from 'zod';
import { count, filledLine, line, note, partialDate } from '../fields';
import { list } from './part';

/** What an item of preparation belongs to: each is a section of the summary report. */
export const preparationGroups = ['documents', 'personnel', 'logistics', 'publicity', 'safety'] as const;
export type PreparationGroup = (typeof preparationGroups)[number];

/** The items that the office wants prepared in every cell; the default list where it keeps none of its own. */
export const preparationItems = list({
  name: filledLine,
  group: z.enum(preparationGroups).optional(),
  /** Due this many days before the congress. */
  daysBefore: count.optional(),
  /** The item is a work of emulation with a value in money. */
  valued: z.boolean().optional(),
});

export const preparationStates = ['doing', 'done', 'notNeeded'] as const;
export type PreparationState = (typeof preparationStates)[number];

/** How far a cell is with each item; the id is the item's. An item without a state is not begun. */
export const preparation = list({
  state: z.enum(preparationStates).optional(),
  doneOn: partialDate.optional(),
  by: line.optional(),
  note: note.optional(),
  /** In millions of đồng. */
  valueMillion: count.optional(),
});
