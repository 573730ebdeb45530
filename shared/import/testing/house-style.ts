import fc from 'fast-check';
import { type LegacyEncoding, legacyEncodings } from '../text/legacy-encodings';

/** How an office lays out its list. */
export interface HouseStyle {
  readonly layout: (typeof layouts)[number];
  readonly names: (typeof nameStyles)[number];
  readonly dates: (typeof dateStyles)[number];
  readonly typing: (typeof typings)[number];
  readonly cellNames: (typeof cellStyles)[number];
  readonly noise: boolean;
  readonly hidden: boolean;
  readonly ditto: boolean;
  /** Where the name of a cell stands over its people. */
  readonly groupColumn: number;
  /** “Trong đó nữ: 3”, and a running text, between the rows. */
  readonly remarks: boolean;
  /** One birth is an error, or a formula that was never calculated. */
  readonly error: 'error' | 'open' | undefined;
  readonly format: 1 | 2 | 3 | 4;
  /** A column says what posts they hold. */
  readonly position: boolean;
  readonly lines: (typeof lineStyles)[number];
  /** Years of birth stand in a column of men and one of women, with a heading over them or none. */
  readonly births: (typeof birthStyles)[number];
  /** Gender in words, as 1 and 0, or as marks in a column of women. */
  readonly genders: (typeof genderStyles)[number];
  readonly nameHeading: (typeof nameHeadings)[number];
  /** The heading of the name is merged over the running numbers too. */
  readonly nameOverNumber: boolean;
  /** Everybody has a second row, with a line below the name. */
  readonly below: boolean;
  /** A row under the headings says how they are to be filled. */
  readonly hints: boolean;
  /** The day of becoming official stands in the cell of the admission. */
  readonly bothDays: boolean;
  /** A column says of one more person that they left; others who are no members stand below. */
  readonly gone: boolean;
  readonly others: 'crowd' | 'guests' | undefined;
  /** One more person left, as a comment beside the name says, or the colour of the row. */
  readonly marked: 'comment' | 'legend' | undefined;
  /** Typed before Unicode, names of cells above their blocks too; names of sheets are in Unicode. */
  readonly encoding: LegacyEncoding | undefined;
  /** Cells stand as codes, and a sheet says what they mean. */
  readonly codes: boolean;
  /** Headings are those of a database: “NgayVaoDang”. */
  readonly fieldNames: boolean;
  /** A telephone stands below the number of the card. */
  readonly phones: boolean;
  /** One more person is struck out: by the font of the cells, by runs of the texts, or the texts alone. */
  readonly struck: 'font' | 'runs' | 'texts' | 'rule' | 'later-rule' | undefined;
  /** A line over each person says their post. */
  readonly postLines: boolean;
  /** Every other row writes the cell's name with a mark lost. */
  readonly wavering: boolean;
  /** Lines inside each cell: its groups of the Party, which the column of cells may name too, or its departments. */
  readonly parts: 'party-groups' | 'departments' | undefined;
  /** How the sheet is written: rows in several elements, a cell far right, texts behind merges. */
  readonly splitRows: boolean;
  readonly stray: boolean;
  readonly behindMerges: boolean;
}

export const layouts = [
  'column',
  'merged',
  'first-only',
  'groups',
  'counted-groups',
  'blocks',
  'beside',
  'sheets',
  'bare',
  'posts',
  'post-groups',
  'post-merged',
  'lines',
  'sideways',
  'cards',
] as const;
/** Nobody has a row of their own. */
export function isLaidOut(layout: HouseStyle['layout']): boolean {
  return layout === 'sideways' || layout === 'cards';
}
/** Cells stand as codes in a column of their own. */
export function hasCodes({ codes, layout, encoding }: HouseStyle): boolean {
  return codes && layout === 'column' && encoding === undefined;
}
/** Names stand in columns of posts. */
export function isOfPosts(layout: HouseStyle['layout']): boolean {
  return layout.startsWith('post');
}

/** How several people stand in one cell. */
export const lineStyles = ['lines', 'numbers', 'dashes', 'semicolons'] as const;
export const birthStyles = ['one', 'by-gender', 'by-gender-alone'] as const;
export const nameStyles = ['one', 'merged', 'three', 'by-gender'] as const;
export const dateStyles = ['text', 'short', 'day', 'parts', 'compact', 'american', 'to-vietnamese'] as const;
export const genderStyles = ['words', 'codes', 'women'] as const;
export const nameHeadings = [
  'Họ và tên',
  'Họ tên đảng viên',
  'Đảng viên',
  'Đồng chí',
  'Cấp bậc, họ và tên',
] as const;
export const typings = [
  'plain',
  'capitals',
  'small',
  'decomposed',
  'alike',
  'titles',
  'posts',
  'posts-before',
  'footnotes',
  'short-forms',
  'ranks',
] as const;
export const cellStyles = ['whole', 'short', 'capitals', 'bare', 'spelt'] as const;

export const houseStyles: fc.Arbitrary<HouseStyle> = fc.record({
  layout: fc.constantFrom(...layouts),
  names: fc.constantFrom(...nameStyles),
  dates: fc.constantFrom(...dateStyles),
  typing: fc.constantFrom(...typings),
  cellNames: fc.constantFrom(...cellStyles),
  noise: fc.boolean(),
  hidden: fc.integer({ min: 0, max: 4 }).map((at) => at === 0),
  ditto: fc.boolean(),
  groupColumn: fc.integer({ min: 0, max: 4 }),
  remarks: fc.boolean(),
  error: fc.constantFrom(undefined, undefined, undefined, undefined, 'error', 'open'),
  format: fc.constantFrom(1, 2, 3, 4),
  position: fc.boolean(),
  lines: fc.constantFrom(...lineStyles),
  births: fc.constantFrom(...birthStyles),
  genders: fc.constantFrom(...genderStyles),
  nameHeading: fc.constantFrom(...nameHeadings),
  nameOverNumber: fc.boolean(),
  below: fc.boolean(),
  hints: fc.boolean(),
  bothDays: fc.boolean(),
  gone: fc.boolean(),
  others: fc.constantFrom(undefined, undefined, 'crowd', 'guests'),
  marked: fc.constantFrom(undefined, undefined, 'comment', 'legend'),
  struck: fc.constantFrom(undefined, undefined, 'font', 'runs', 'texts', 'rule', 'later-rule'),
  codes: fc.integer({ min: 0, max: 2 }).map((at) => at === 0),
  fieldNames: fc.integer({ min: 0, max: 3 }).map((at) => at === 0),
  phones: fc.boolean(),
  postLines: fc.boolean(),
  wavering: fc.integer({ min: 0, max: 3 }).map((at) => at === 0),
  parts: fc.constantFrom(undefined, undefined, 'party-groups', 'departments'),
  splitRows: fc.boolean(),
  stray: fc.boolean(),
  behindMerges: fc.boolean(),
  encoding: fc.constantFrom(undefined, undefined, undefined, ...legacyEncodings),
});
