import type { Cell, Season } from '../../domain/season';
import { isHeld, termOf } from '../../domain/season-views';
import { vi } from '../../i18n';
import { formatLongDate } from '../../text/dates';
import { CELL_SIDE_MM } from '../document-look';
import {
  type Block,
  type DocumentSection,
  type Paragraph,
  type Table,
  type TableRow,
  textWidthMm,
} from '../document-model';
import { type LayoutSet, layoutOf } from '../layout-sets';
import { textWidth } from '../text-metrics';
import { headLines, subjectLines } from './head-lines';
import { centred, paragraph, run, sideBySide } from './paragraphs';
import { metNowhere } from './report-figures';
import { filled } from './writing';

/** Heads and feet of papers: borderless columns, as the rules of Party documents have them. */

const words = vi.documents.frame;

/** Where the head is cut: the issuer to the left, the Party to the right. */
const HEAD_LEFT = 0.48;
const FOOT_LEFT = 0.5;
const MM_PER_POINT = 25.4 / 72;
const MARK_PT = 12;

/** A centred line as long as a text, under it. */
function ruleUnder(text: string, sizePt: number, widthMm: number): Paragraph {
  const side = Math.max(0, (widthMm - 2 * CELL_SIDE_MM - widthOf(text, sizePt, true)) / 2);
  return paragraph([], { leftMm: side, rightMm: side, afterPt: 4, ruled: true });
}

function widthOf(text: string, sizePt: number, bold: boolean): number {
  return textWidth(text, { size: sizePt, bold }) * MM_PER_POINT;
}

/** A name in the head, on lines of its own size: nothing shrinks to stay on one. */
function named(text: string, sizePt: number, bold: boolean, widthMm: number): Paragraph {
  return centred(headLines(text, sizePt, bold, widthMm - 2 * CELL_SIDE_MM).join('\n'), { bold, sizePt });
}

/** What a paper is about, in bold: longer than a line, it ends its lines where it has joints. */
export function aboutLine(page: Page, sizePt: number, text: string): Paragraph {
  return centred(subjectLines(text, sizePt, true, textWidthMm(page)).join('\n'), { bold: true, sizePt });
}

/** The two columns of a head or foot. */
export function columnsOf(
  section: Pick<DocumentSection, 'orientation' | 'marginsMm'>,
  left: number,
): readonly [number, number] {
  const whole = textWidthMm(section);
  return [Math.round(whole * left), whole - Math.round(whole * left)];
}

type Page = Pick<DocumentSection, 'orientation' | 'marginsMm'>;

/** “…, ngày … tháng … năm …”; what is not known is left to be written in. */
export function placeAndDate(place: string | undefined, date: string | undefined): string {
  return words.placeAndDate(
    filled(place) ?? words.blank,
    date === undefined ? words.blankDate : formatLongDate(date),
  );
}

/** The Party's name with its line, and under it place and date: where one line is too short, the date goes to the next. */
function partySide(
  { partyPt, headPt }: LayoutSet,
  widthMm: number,
  place: string | undefined,
  date: string | undefined,
): readonly Paragraph[] {
  const whole = placeAndDate(place, date);
  const fits = widthOf(whole, headPt, false) <= widthMm - 2 * CELL_SIDE_MM;
  const letters = { italic: true, sizePt: headPt };
  return [
    named(words.party, partyPt, true, widthMm),
    ruleUnder(words.party, partyPt, widthMm),
    centred(fits ? whole : whole.replace(/, (?=ngày)/u, ',\n'), letters),
  ];
}

/** What stands above everything else: the mark of secrecy, and that the people are invented. */
export function marks({ output }: Season, sample: boolean): readonly Paragraph[] {
  const secrecy = filled(output?.secrecyMark)?.toUpperCase();
  const lines = [
    ...(secrecy === undefined ? [] : [paragraph([run(secrecy, { bold: true, sizePt: MARK_PT })])]),
    ...(sample ? [centred(vi.sheets.frame.sampleMark, { bold: true, sizePt: MARK_PT })] : []),
  ];
  return lines.map((line) => ({ ...line, afterPt: 4 }));
}

const LETTER_SUBJECT_PT = 12;

/** The head of a Party document: the superior, the issuer, “*”, the number. */
export function partyHead(page: Page, layout: LayoutSet, paper: PaperHead): readonly Block[] {
  const columns = columnsOf(page, HEAD_LEFT);
  const [leftMm, rightMm] = columns;
  const { headPt } = layout;
  const superior = filled(paper.superior);
  const left = [
    ...(superior === undefined ? [] : [named(superior, headPt, false, leftMm)]),
    named(paper.issuer, headPt, true, leftMm),
    centred('*', { sizePt: headPt }),
    centred(paper.number, { sizePt: headPt }),
    ...(paper.subject === undefined
      ? []
      : [centred(paper.subject, { italic: true, sizePt: LETTER_SUBJECT_PT })]),
  ];
  return [sideBySide(columns, [left, partySide(layout, rightMm, paper.place, paper.date)])];
}

/** Who issues a paper, and its number, place and day. */
export interface PaperHead {
  readonly superior: string | undefined;
  readonly issuer: string;
  readonly number: string;
  readonly place: string | undefined;
  readonly date: string | undefined;
  /** What a letter is about: it has no title, and says so under its number. */
  readonly subject?: string;
}

/** The lines under the cell that name a congress: which one, and its term. */
export function congressLines(season: Season, cell: Cell): readonly [string, string] {
  const number = filled(cell.minutes?.congressNumber) ?? words.shortBlank;
  return [words.congressNumber(number).toUpperCase(), words.term(termOf(season, cell))];
}

/** A paper of a congress, or of a committee that was appointed. */
interface CongressPaper {
  /** Its day, as far as the paper may say it. */
  readonly date: string | undefined;
  /** “BB”: a paper that bears a number where the layout has a symbol for the papers of congresses. */
  readonly kind?: string;
}

export function congressHead(
  season: Season,
  cell: Cell,
  page: Page,
  { date, kind }: CongressPaper,
): readonly Block[] {
  const layout = layoutOf(season);
  const columns = columnsOf(page, HEAD_LEFT);
  const [leftMm, rightMm] = columns;
  const [congress, term] = congressLines(season, cell);
  const left = [
    named(cell.name, layout.headPt, true, leftMm),
    ...(metNowhere(season) ? [] : [named(congress, layout.headPt, false, leftMm)]),
    centred(term, { italic: true, sizePt: layout.headPt }),
    ...numberLines(layout, kind),
  ];
  return [sideBySide(columns, [left, partySide(layout, rightMm, season.committee.place, date)])];
}

function numberLines({ congressSymbol, headPt }: LayoutSet, kind: string | undefined): readonly Paragraph[] {
  const symbol = filled(congressSymbol);
  if (kind === undefined || symbol === undefined) return [];
  return ['*', words.congressPaper(kind, symbol)].map((text) => centred(text, { sizePt: headPt }));
}

/** One who signs: the authority line, the post, and the name under the room for the signature. */
export interface Signatory {
  readonly lines: readonly string[];
  readonly name?: string | undefined;
}

const SIGNATURE_PT = 14;

export function signature(layout: LayoutSet, { lines, name }: Signatory): readonly Paragraph[] {
  const letters = { bold: true, sizePt: SIGNATURE_PT };
  const kept = { keepWithNext: true };
  return [
    ...lines.map((line, index) =>
      centred(line, { ...letters, bold: index === 0 || layout.positionBold }, kept),
    ),
    ...Array.from({ length: layout.signatureLines }, () =>
      paragraph([run('', { sizePt: SIGNATURE_PT })], kept),
    ),
    centred(filled(name) ?? '', letters, kept),
  ];
}

const RECEIVERS_PT = 14;
const RECEIVER_PT = 12;

/** “Nơi nhận:” with its lines, each ended as the layout has it. */
export function receivers({ receiverEnd }: LayoutSet, lines: readonly string[]): readonly Paragraph[] {
  return [
    paragraph([run(vi.documents.report.recipients, { underline: true, sizePt: RECEIVERS_PT })]),
    ...lines.map((line, index) => {
      const text = line.replace(/[\s,;.]+$/u, '');
      const end = index === lines.length - 1 ? '.' : receiverEnd;
      return paragraph([run(`${text}${end}`, { sizePt: RECEIVER_PT })]);
    }),
  ];
}

/** The grounds of a document, each on a line of its own; behind the last the sign of the layout. */
export function grounds({ lastBasisEnd }: LayoutSet, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) =>
    index === lines.length - 1 ? line.replace(/[;.]$/u, lastBasisEnd) : line,
  );
}

/**
 * Who signs for a cell: its one secretary, once the congress was held, on behalf of its committee, or of
 * the cell where it has none. What nobody entered is left to be written in.
 */
export function cellSigns(cell: Cell): Signatory {
  const { committee, approvedSeats } = cell.congress;
  const { cellSigns: texts } = vi.documents;
  const hasMembers = committee.some(({ position }) => position === 'member');
  const isKnown = approvedSeats.committee !== undefined || hasMembers;
  const body = approvedSeats.committee === 0 ? texts.cell : isKnown ? texts.committee : texts.unknownBody;
  const [secretary, another] = committee.filter(({ position }) => position === 'secretary');
  if (!isHeld(cell.congress) || secretary === undefined || another !== undefined) {
    return { lines: [body, texts.unknownPost] };
  }
  return { lines: [body, texts.secretary], name: secretary.fullName };
}

/** All of a foot stays on one page, and Word keeps the line with it that it wants behind a table. */
function keptWithNext(block: Block): Block {
  return block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block;
}

/** The foot of a paper: what stands to the left, and who signs to the right. */
export function foot(page: Page, layout: LayoutSet, left: readonly Block[], right: Signatory): Table {
  return sideBySide(columnsOf(page, FOOT_LEFT), [left.map(keptWithNext), signature(layout, right)]);
}

/** So many rows of a list stand with whoever signs it. */
const ROWS_WITH_SIGNATURE = 2;

/**
 * A table with the foot of its paper as its last row: whoever signs stands on a page with the rows above
 * and under the headings that are repeated there, never alone.
 */
export function signedTable(table: Table, layout: LayoutSet, right: Signatory): Table {
  const { columnsMm, rows, headingRows } = table;
  const widthTo = (count: number) => columnsMm.slice(0, count).reduce((sum, width) => sum + width, 0);
  const whole = widthTo(columnsMm.length);
  const left = columnsMm.filter((_, index) => widthTo(index + 1) <= whole * FOOT_LEFT).length;
  const gap = centred('', {}, { afterPt: 6, keepWithNext: true });
  const bare = { valign: 'top', rows: 1, bare: true } as const;
  const kept = Math.max(1, Math.min(ROWS_WITH_SIGNATURE, rows.length - headingRows - 1));
  const last = rows.slice(-kept).map((row) => ({
    ...row,
    cells: row.cells.map((each) => ({ ...each, blocks: each.blocks.map(keptWithNext) })),
  }));
  const signs: TableRow = {
    cells: [
      { ...bare, span: left, blocks: [gap] },
      { ...bare, span: columnsMm.length - left, blocks: [gap, ...signature(layout, right)] },
    ],
  };
  return { ...table, rows: [...rows.slice(0, -kept), ...last, signs] };
}

/** The end mark of the layout stands behind the last words, in place of their full stop; whoever signs stands on their page. */
export function closed({ endMark }: LayoutSet, blocks: readonly Paragraph[]): readonly Paragraph[] {
  return blocks.map((block, index) => {
    if (index < blocks.length - 1) return block;
    const runs = block.runs.map((each) =>
      each.kind === 'text' ? { ...each, text: each.text.replace(/[.;:]+$/u, '') } : each,
    );
    return { ...block, afterPt: 12, keepWithNext: true, runs: [...runs, run(endMark)] };
  });
}
