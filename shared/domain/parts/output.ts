import { z } from 'zod';
import { count, line, partialDate } from '../fields';
import { value } from './part';

/** How the office spells the word: both are right, and one office uses one. */
export const spellings = ['uỷ', 'ủy'] as const;
/** How the results paragraph tells the new members: added up, or as the published report of 2022 words it. */
export const reportWordings = ['added', 'seed'] as const;

const marginMm = count.max(100, { error: 'number-too-large' });

/** How the sheet B1 of many columns goes out: in two parts on A4, or whole on A3. */
export const b1Layouts = ['parts', 'a3'] as const;

/** How sheets and papers are written, whichever of them it is. */
export const output = value({
  /** “07” instead of “7” in the sentences of reports and in sheets. */
  leadingZeros: z.boolean().optional(),
  spelling: z.enum(spellings).optional(),
  /** “MẬT”, printed on every page; nothing when absent. */
  secrecyMark: line.optional(),
  reportWording: z.enum(reportWordings).optional(),
  reportMarginsMm: z
    .strictObject({ top: marginMm, bottom: marginMm, left: marginMm, right: marginMm })
    .optional(),
  /** In two parts on A4 where absent. */
  b1Layout: z.enum(b1Layouts).optional(),
  /** B2 has the column of card numbers; without it they are in no sheet. */
  cardNumbers: z.boolean().optional(),
  /** The day to which the figures are true; the day of the export when absent. */
  dataDate: partialDate.optional(),
});
