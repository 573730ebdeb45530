/**
 * How the sheets look, by name. The typeface is Times New Roman throughout, as
 * Party documents ask.
 */
export const TYPEFACE = 'Times New Roman';

export interface StyleRule {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
  /** Steps of indentation from the left. */
  readonly indent?: number;
  /** Text runs upwards. */
  readonly vertical?: boolean;
  /** Thin lines around the cell. */
  readonly framed: boolean;
  /** Stands out in print and on the screen. */
  readonly alarming?: boolean;
  /** Says again what stands in the row above: lighter, and still read with ease. */
  readonly faint?: boolean;
}

/** The size of nearly everything, in points. */
export const BODY_SIZE = 12;
const SMALL = 10;
const TITLE = 14;
/** Fits the gap above a table. */
const WARNING = 8;

const framed = { size: BODY_SIZE, valign: 'middle', framed: true } as const;
const loose = { size: BODY_SIZE, valign: 'middle', framed: false } as const;

export const styles = {
  superior: { ...loose, align: 'center', valign: 'top' },
  issuer: { ...loose, align: 'center', valign: 'top', bold: true },
  formNumber: { ...loose, align: 'center', valign: 'top', bold: true },
  unit: { ...loose, align: 'center', valign: 'top', italic: true },
  sampleMark: { ...loose, align: 'center', bold: true, alarming: true },
  title: { ...loose, align: 'center', bold: true, size: TITLE },
  secrecyMark: { ...loose, align: 'center', bold: true, alarming: true },
  subtitle: { ...loose, align: 'center', bold: true },
  dataDate: { ...loose, align: 'center', italic: true },
  heading: { ...framed, align: 'center', bold: true },
  verticalHeading: { ...framed, align: 'center', bold: true, vertical: true },
  columnNumber: { ...framed, align: 'center', italic: true, size: SMALL },
  ordinal: { ...framed, align: 'center' },
  label: { ...framed, align: 'left' },
  innerLabel: { ...framed, align: 'left', indent: 1 },
  centred: { ...framed, align: 'center' },
  count: { ...framed, align: 'center' },
  share: { ...framed, align: 'center' },
  repeatedLabel: { ...framed, align: 'left', faint: true },
  repeatedCount: { ...framed, align: 'center', faint: true },
  /** Beside the table, not printed: what other sheets count from. */
  workHeading: { ...loose, align: 'center', valign: 'bottom', size: SMALL, italic: true, faint: true },
  work: { ...loose, align: 'center', size: SMALL, faint: true },
  group: { ...framed, align: 'left', bold: true },
  total: { ...framed, align: 'center', bold: true },
  note: { ...loose, align: 'left', valign: 'top', italic: true },
  /** In the gap above a table: empty unless its figures lack somebody. */
  warning: { ...loose, align: 'center', size: WARNING, alarming: true },
  signature: { ...loose, align: 'center', valign: 'top' },
} as const satisfies Record<string, StyleRule>;

export type StyleName = keyof typeof styles;

/** The rule of a style with its optional parts typed. */
export function styleRule(name: StyleName): StyleRule {
  return styles[name];
}

/** Letters that say again what stands above, as RRGGBB. */
export const FAINT_COLOUR = '666666';
/** The ground of a cell that says something else than at the last export: pale enough to print and to read on. */
export const CHANGED_COLOUR = 'FFF2B3';

/** The styles of running numbers: no count, and no news when a row comes in before them. */
export function isOrdinal(name: StyleName): boolean {
  return name === 'ordinal';
}
