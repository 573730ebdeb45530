import type { Border, Borders, Fill, Style } from 'exceljs';
import { BODY_SIZE, TYPEFACE } from '../styles';

/** How the form looks: what is to be filled in is pale yellow, what is wrong red, everything else paper. */

const thin: Partial<Border> = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const framed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const OPEN_GROUND = 'FFFFF6D5';
const SECTION_GROUND = 'FFEFEBE6';
const ALARM = 'FFB00020';
const WRONG_GROUND = 'FFFFC9C9';
const TITLE_SIZE = 14;
const SMALL = 10;
/** A text as it is typed: “12/12” stays what it is, and no program makes a day of it. */
const TEXT = '@';

const font = (size = BODY_SIZE, more: Style['font'] | object = {}) => ({ name: TYPEFACE, size, ...more });
const oneLine = { vertical: 'middle', shrinkToFit: true } as const;

export const looks = {
  title: { font: font(TITLE_SIZE, { bold: true }), alignment: { horizontal: 'center', vertical: 'middle' } },
  note: { font: font(SMALL, { italic: true }), alignment: { vertical: 'middle', wrapText: true } },
  state: { font: font(BODY_SIZE, { bold: true }), alignment: { horizontal: 'center', vertical: 'middle' } },
  fact: { font: font(), alignment: oneLine },
  factValue: { font: font(BODY_SIZE, { bold: true }), alignment: { ...oneLine, horizontal: 'left' } },
  section: {
    font: font(BODY_SIZE, { bold: true }),
    fill: solid(SECTION_GROUND),
    alignment: { vertical: 'middle' },
  },
  columns: { font: font(SMALL, { italic: true }), border: framed, alignment: { horizontal: 'center' } },
  label: { font: font(), border: framed, alignment: oneLine },
  given: { font: font(), border: framed, alignment: { ...oneLine, horizontal: 'left' } },
  openText: {
    font: font(),
    border: framed,
    fill: solid(OPEN_GROUND),
    alignment: { ...oneLine, horizontal: 'left' },
    numFmt: TEXT,
    protection: { locked: false },
  },
  openNumber: {
    font: font(),
    border: framed,
    fill: solid(OPEN_GROUND),
    alignment: { ...oneLine, horizontal: 'left' },
    numFmt: '0',
    protection: { locked: false },
  },
  message: { font: font(SMALL, { bold: true, color: { argb: ALARM } }), alignment: oneLine },
} as const satisfies Readonly<Record<string, Partial<Style>>>;

export type Look = keyof typeof looks;

/** Laid over an open cell that is wrong. */
export const wrongLook: Partial<Style> = {
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: WRONG_GROUND } },
  font: { color: { argb: ALARM } },
};
