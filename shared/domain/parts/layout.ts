import { z } from 'zod';
import { count, filledLine, line } from '../fields';
import { value } from './part';

/** Guidance on the layout of Party documents that the program knows, oldest first. */
export const layoutSetIds = ['hd36-2018', 'hd05-2026'] as const;
export type LayoutSetId = (typeof layoutSetIds)[number];

const marginMm = count.max(100, { error: 'number-too-large' });
/** Letters of a document: nothing is set below 13 points. */
const letterPt = count.min(13, { error: 'number-too-small' }).max(20, { error: 'number-too-large' });

/**
 * How the documents of a season are laid out: a set that is chosen instead of the one of the season's
 * date, and the values in which the office departs from it. Absent, as the set has it.
 */
export const layout = value({
  set: z.enum(layoutSetIds).optional(),
  /** The office's own guidance, where it is none of those that the program knows. */
  name: filledLine.optional(),
  marginsMm: z.strictObject({ top: marginMm, bottom: marginMm, left: marginMm, right: marginMm }).optional(),
  /** Printed on both sides: left and right change over on even pages. */
  mirrored: z.boolean().optional(),
  headPt: letterPt.optional(),
  partyPt: letterPt.optional(),
  kindPt: letterPt.optional(),
  subjectPt: letterPt.optional(),
  bodyPt: letterPt.optional(),
  /** Exactly so much from line to line, in points. */
  linePitchPt: count.min(16, { error: 'number-too-small' }).max(30, { error: 'number-too-large' }).optional(),
  endMark: line.optional(),
  /** Behind each receiver but the last. */
  receiverEnd: line.optional(),
  /** Behind the last of the grounds. */
  lastBasisEnd: line.optional(),
  /** The symbol of a congress's own papers: “ĐH”. */
  congressSymbol: line.optional(),
  /** Empty lines above the name of who signs. */
  signatureLines: count.max(8, { error: 'number-too-large' }).optional(),
  positionBold: z.boolean().optional(),
});
