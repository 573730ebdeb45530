import type { Season } from '../domain/season';

/** The sheets of results (biểu) that the program writes: those that an export holds unless others are asked for. */
export const sheetCodes = ['B1', 'B2', 'B3', 'B4', 'B5'] as const;

/** The sheets of the plan: when each congress is held, and who guides it. */
export const planSheetCodes = ['KH1', 'KH2'] as const;
export type PlanSheetCode = (typeof planSheetCodes)[number];

/** All sheets of a season, in the order in which they stand. */
export const allSheetCodes = [...sheetCodes, ...planSheetCodes] as const;
export type SheetCode = (typeof allSheetCodes)[number];

/** B1 in two parts, each legible on A4. */
export const b1Parts = ['B1a', 'B1b'] as const;
export type B1Part = (typeof b1Parts)[number];

/** How B1 goes out: in its two parts on A4, whole on A3, or one of the parts alone. */
export type B1Layout = 'parts' | 'a3' | B1Part;

/** A sheet of a season, or the total of several wards. */
export type SheetName = SheetCode | B1Part | 'TH';

/** Whether a sheet tells of the plan, not of results. */
export function isPlanSheet(code: SheetName): code is PlanSheetCode {
  return planSheetCodes.some((each) => each === code);
}

/** In which layout B1 goes out where the office chose none: in two parts on A4. */
export function b1LayoutOf({ output }: Pick<Season, 'output'>): 'parts' | 'a3' {
  return output?.b1Layout ?? 'parts';
}
