import { z } from 'zod';
import { line, longText, note, partialDate } from '../fields';
import { value } from './part';

/** The sections of the summary report, in its order. */
export const reportSectionIds = [
  'basis',
  'preparation',
  'papers',
  'personnel',
  'propaganda',
  'results',
  'after',
  'limits',
] as const;
export type ReportSectionId = (typeof reportSectionIds)[number];

/** Where the office's own text stands: behind what the program writes, or in its place. */
export const ownTextPlaces = ['after', 'instead'] as const;
export type OwnTextPlace = (typeof ownTextPlaces)[number];

/** What the office wrote itself for a section; a line is a paragraph. */
const ownText = z.strictObject({ text: longText, place: z.enum(ownTextPlaces) }).optional();

/** The summary report, as far as it does not follow from the season. */
export const reportTexts = value({
  /** “01” of “Số 01-BC/ĐU”. */
  number: line.optional(),
  /** The day of the report; that of the export when absent. */
  issuedOn: partialDate.optional(),
  /** “Nơi nhận”, a line each. */
  recipients: note.optional(),
  basis: ownText,
  preparation: ownText,
  papers: ownText,
  personnel: ownText,
  propaganda: ownText,
  results: ownText,
  after: ownText,
  limits: ownText,
});
