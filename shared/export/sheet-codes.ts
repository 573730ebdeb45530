/** The sheets (biểu) that the program writes. */
export const sheetCodes = ['B1', 'B2', 'B3', 'B4', 'B5'] as const;
export type SheetCode = (typeof sheetCodes)[number];

/** A sheet of a season, or the total of several wards. */
export type SheetName = SheetCode | 'TH';
