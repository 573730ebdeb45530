import type { Cell, Season, WardCommittee } from '../domain/season';
import { vi } from '../i18n';
import { formatLongDate } from '../text/dates';
import type { EarlierExport } from './changes';
import { attachedLine } from './citations';
import { saidBy } from './formula';
import { rowsWithFoot } from './page-breaks';
import type { PeopleList } from './people-list';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { isPlanSheet, type SheetName } from './sheet-codes';
import { type EmphasisedLine, type SheetColumn, text } from './sheet-model';
import { type StyleName, styleRule } from './styles';
import { textWidth } from './text-metrics';

/** What all sheets have in common: who sends what to whom, and who signs. */

const words = vi.sheets.frame;

/** What a sheet is made of besides the season. */
export interface SheetOptions {
  /** The day on which the sheet is made, `YYYY-MM-DD`; it stands over the signature. */
  readonly generatedOn: string;
  /** The season is the invented sample: every sheet says so. */
  readonly sample: boolean;
  /** The sheets as they last went out: what changed since then is marked. Absent, nothing is. */
  readonly earlier?: ReadonlyMap<SheetName, EarlierExport>;
  /** Sheets of many columns are printed on A3. */
  readonly onA3?: boolean;
  /** Nobody was elected and no cell met: the sheets say “chỉ định”. */
  readonly appointments?: boolean;
  /** Where the people stand, when their sheet is in the same workbook: other sheets count from there. */
  readonly people?: PeopleList;
  /** The sheet is of several wards: which rules each counts by, and how ages are then told. */
  readonly wards?: {
    readonly rules: readonly string[];
    /** The season of each ward, by its cells. */
    readonly seasonOf: ReadonlyMap<Cell, Season>;
    readonly ages: readonly string[];
    /** How headings call the young: by the age where all wards count by one. */
    readonly young: string;
  };
}

/** A block of columns: the first one and how many. */
interface Block {
  readonly column: number;
  readonly span: number;
}

/** Splits the columns in two near a share of the printed width. */
function splitAt(columns: readonly SheetColumn[], part: number): readonly [Block, Block] {
  const whole = columns.reduce((sum, { widthPt }) => sum + widthPt, 0);
  let passed = 0;
  let count = 0;
  for (const { widthPt } of columns) {
    if (count > 0 && passed + widthPt / 2 > whole * part) break;
    passed += widthPt;
    count += 1;
  }
  const left = Math.min(count, columns.length - 1);
  return [
    { column: 1, span: left },
    { column: left + 1, span: columns.length - left },
  ];
}

/** Where the left head block ends and the right one begins, and where the foot is cut, in parts of the width. */
const HEAD_LEFT = 0.34;
const HEAD_RIGHT = 0.74;
/** The Party's name, over the sheets of the plan, is longer than the number of a form. */
const PARTY_RIGHT = 0.68;
const FOOT_SPLIT = 0.5;
const SPACER_PT = 10;
const kept = { keepWithNext: true } as const;

/** Top left the superior's organisation and the committee, top right form number and unit, then the title. */
export function addHead(
  sheet: SheetBuilder,
  { columns, repeated }: HeadColumns,
  season: Season,
  code: SheetName,
  options: SheetOptions,
): void {
  // over columns that stand again on a second page it stands there whole too
  const [left] = repeated > 0 ? [{ column: 1, span: repeated }] : splitAt(columns, HEAD_LEFT);
  const plan = isPlanSheet(code);
  const [, right] = splitAt(columns, plan ? PARTY_RIGHT : HEAD_RIGHT);
  const { committee } = season;
  const addPair = (leftCell: Pick<PlacedCell, 'style' | 'content'>, rightCell: typeof leftCell) =>
    sheet.addRow(
      [
        { ...left, ...leftCell },
        { ...right, ...rightCell },
      ],
      kept,
    );
  const [first, second] = plan ? [words.party, words.formNumber(code)] : [words.formNumber(code), words.unit];
  addPair(
    { style: 'superior', content: text(headName(committee.superiorOrganization)) },
    { style: 'formNumber', content: text(first) },
  );
  addPair(
    { style: 'issuer', content: text(headName(committee.name)) },
    { style: 'unit', content: text(second) },
  );
  const lines = titleLines(season, code, options);
  const block = titleBlock(columns, repeated, lines);
  for (const { style, line } of lines) sheet.addRow([{ ...block, style, content: text(line) }], kept);
  addGap(sheet, columns.length, countsPeople.has(code) ? options.people : undefined);
}

/** Sheets that count the people of B2. */
const countsPeople: ReadonlySet<SheetName> = new Set<SheetName>(['B1', 'B1b', 'B3', 'B5', 'TH']);

/** Above the table, where it counts the people of another sheet: says when rows there cannot be counted by. */
function addGap(sheet: SheetBuilder, width: number, people: PeopleList | undefined): void {
  if (people === undefined) {
    sheet.addFixedRow([], SPACER_PT);
    return;
  }
  const row = sheet.nextRow;
  const formula = saidBy(people.sheet, people.bareNote);
  sheet.merge({ from: { row, column: 1 }, to: { row, column: width } });
  sheet.addFixedRow(
    [{ column: 1, style: 'warning', content: { kind: 'textFormula', formula, result: '' } }],
    SPACER_PT,
  );
}

interface HeadColumns {
  readonly columns: readonly SheetColumn[];
  /** So many from the left stand again on every page beside the first; none where there is no such page. */
  readonly repeated: number;
}

/** A name of an organisation: no line begins with its dash. */
function headName(name: string | undefined): string | undefined {
  return name?.replaceAll(/ (?=[–-] )/gu, '\u00a0');
}

interface TitleLine {
  readonly style: StyleName;
  readonly line: string;
}

function titleLines(season: Season, code: SheetName, options: SheetOptions): readonly TitleLine[] {
  const plan = isPlanSheet(code);
  const ofAppointments = options.appointments === true ? words.appointmentTitles[code] : undefined;
  const attached = attachedLine(season, plan ? 'plan' : 'results');
  const date = formatLongDate(season.output?.dataDate ?? options.generatedOn);
  return [
    ...(options.sample ? [{ style: 'sampleMark', line: words.sampleMark } as const] : []),
    { style: 'title', line: ofAppointments ?? words.titles[code] },
    { style: 'subtitle', line: words.season(season.season.term) },
    ...(attached === undefined ? [] : [{ style: 'dataDate', line: attached } as const]),
    { style: 'dataDate', line: plan ? words.planDate(date) : words.dataDate(date) },
  ];
}

/** Over all columns; where it would reach over those that are repeated on the page beside, over the others alone. */
function titleBlock(columns: readonly SheetColumn[], repeated: number, lines: readonly TitleLine[]): Block {
  const widthOf = (some: readonly SheetColumn[]) => some.reduce((sum, { widthPt }) => sum + widthPt, 0);
  const longest = Math.max(...lines.map(({ style, line }) => textWidth(line, styleRule(style))));
  const before = (widthOf(columns) - longest) / 2;
  const clear = before >= widthOf(columns.slice(0, repeated));
  return repeated === 0 || clear
    ? { column: 1, span: columns.length }
    : { column: repeated + 1, span: columns.length - repeated };
}

/** Room for a signature and a seal: empty lines between the title and the name. */
const SIGNATURE_LINES = 4;

interface FootTable {
  readonly columns: readonly SheetColumn[];
  readonly from: number;
  /** How many rows the table has. */
  readonly rows: number;
}

/**
 * Under the table, from a column on, the notes, then both signatures. They stand in one row,
 * which no page break can tear apart.
 */
export function addFoot(
  sheet: SheetBuilder,
  { columns, from, rows }: FootTable,
  season: Season,
  notes: readonly string[],
  options: SheetOptions,
): void {
  const under = columns.slice(from - 1);
  const whole: Block = { column: from, span: under.length };
  sheet.keepLast(rowsWithFoot(rows) + 1);
  sheet.addFixedRow([], SPACER_PT / 2);
  for (const line of packed(notes, sheet.widthOf(whole.column, whole.span))) {
    sheet.addRow([{ ...whole, style: 'note', content: text(line) }], kept);
  }
  sheet.addFixedRow([], SPACER_PT);
  const [left, right] = splitAt(under, FOOT_SPLIT);
  const placed = ({ column, span }: Block): Block => ({ column: column + from - 1, span });
  const style = 'signature';
  sheet.addRow([
    { ...placed(left), style, content: { kind: 'lines', lines: preparerLines(season.committee) } },
    {
      ...placed(right),
      style,
      content: { kind: 'lines', lines: signerLines(season.committee, options.generatedOn) },
    },
  ]);
}

/** Notes one after the other on a line as long as the sheet is wide: lines saved are rows of the table on the page. */
function packed(notes: readonly string[], widthPt: number): readonly string[] {
  const lines: string[] = [];
  for (const note of notes) {
    const longer = `${lines.at(-1) ?? ''} ${note}`;
    if (lines.length > 0 && textWidth(longer, styleRule('note')) <= widthPt) lines[lines.length - 1] = longer;
    else lines.push(note);
  }
  return lines;
}

/** An empty text stands for its default, as an absent one. */
function filled(value: string | undefined, otherwise: string): string {
  return value === undefined || value.trim() === '' ? otherwise : value;
}

function emptyLines(count: number): EmphasisedLine[] {
  return Array.from({ length: count }, () => ({ text: '', emphasis: 'plain' }));
}

function signerLines(committee: WardCommittee, generatedOn: string): readonly EmphasisedLine[] {
  const place = filled(committee.place, words.placeUnknown);
  return [
    { text: words.placeAndDate(place, formatLongDate(generatedOn)), emphasis: 'italic' },
    { text: filled(committee.signedOnBehalfOf, words.defaultSignedOnBehalfOf), emphasis: 'bold' },
    { text: filled(committee.signerTitle, words.defaultSignerTitle), emphasis: 'bold' },
    { text: words.signerHint, emphasis: 'italic' },
    ...emptyLines(SIGNATURE_LINES),
    { text: filled(committee.signerName, ''), emphasis: 'bold' },
  ];
}

function preparerLines(committee: WardCommittee): readonly EmphasisedLine[] {
  const phone = filled(committee.preparerPhone, '');
  return [
    { text: '', emphasis: 'plain' },
    { text: words.preparer, emphasis: 'bold' },
    { text: words.preparerHint, emphasis: 'italic' },
    ...emptyLines(SIGNATURE_LINES + 1),
    { text: filled(committee.preparerName, ''), emphasis: 'bold' },
    { text: phone === '' ? '' : words.phone(phone), emphasis: 'plain' },
  ];
}
