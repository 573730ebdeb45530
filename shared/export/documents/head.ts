import type { Cell, Season } from '../../domain/season';
import { isHeld } from '../../domain/season-views';
import { vi } from '../../i18n';
import { formatLongDate } from '../../text/dates';
import { CELL_SIDE_MM } from '../document-look';
import { type Block, type DocumentSection, type Paragraph, type Table, textWidthMm } from '../document-model';
import { textWidth } from '../text-metrics';
import { centred, paragraph, run, sideBySide } from './paragraphs';
import { filled } from './writing';

/** Heads and feet of papers: borderless columns, as the rules of Party documents have them. */

const words = vi.documents.frame;

/** Letters of the head, in points. */
const HEAD_PT = { party: 15, issuer: 14, place: 14 } as const;
/** Where the head is cut: the issuer to the left, the Party to the right. */
const HEAD_LEFT = 0.48;
const FOOT_LEFT = 0.5;
const MM_PER_POINT = 25.4 / 72;
const SMALLEST_HEAD_PT = 10;
const MARK_PT = 12;

/** A centred line as long as a text, under it. */
function ruleUnder(text: string, sizePt: number, widthMm: number): Paragraph {
  const long = textWidth(text, { size: sizePt, bold: true }) * MM_PER_POINT;
  const side = Math.max(0, (widthMm - 2 * CELL_SIDE_MM - long) / 2);
  return paragraph([], { leftMm: side, rightMm: side, afterPt: 4, ruled: true });
}

/** Letters small enough for a text to stay on one line, as far as they stay legible. */
function sizeInWidth(text: string, size: number, widthMm: number): number {
  const room = widthMm - 2 * CELL_SIDE_MM;
  const needed = textWidth(text, { size, bold: true }) * MM_PER_POINT;
  return needed <= room ? size : Math.max(SMALLEST_HEAD_PT, Math.floor((size * room) / needed));
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

/** The Party's name with its line, and under it place and date. */
function partySide(widthMm: number, placeDate: string): readonly Paragraph[] {
  const sizePt = sizeInWidth(words.party, HEAD_PT.party, widthMm);
  return [
    centred(words.party, { bold: true, sizePt }),
    ruleUnder(words.party, sizePt, widthMm),
    centred(placeDate, { italic: true, sizePt: HEAD_PT.place }),
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

/** The head of a Party document: the superior, the issuer, “*”, the number. */
export function partyHead(page: Page, paper: PaperHead): readonly Block[] {
  const columns = columnsOf(page, HEAD_LEFT);
  const [leftMm, rightMm] = columns;
  const issuer = paper.issuer.toUpperCase();
  const superior = filled(paper.superior)?.toUpperCase();
  const fitted = (text: string) => sizeInWidth(text, HEAD_PT.issuer, leftMm);
  const left = [
    ...(superior === undefined ? [] : [centred(superior, { sizePt: fitted(superior) })]),
    centred(issuer, { bold: true, sizePt: fitted(issuer) }),
    centred('*', { sizePt: HEAD_PT.issuer }),
    centred(paper.number, { sizePt: HEAD_PT.issuer }),
  ];
  return [sideBySide(columns, [left, partySide(rightMm, placeAndDate(paper.place, paper.date))])];
}

/** Who issues a paper, and its number, place and day. */
export interface PaperHead {
  readonly superior: string | undefined;
  readonly issuer: string;
  readonly number: string;
  readonly place: string | undefined;
  readonly date: string | undefined;
}

/** The three lines that name a congress: the cell, the congress, its term. */
export function congressLines(season: Season, cell: Cell): readonly [string, string, string] {
  const number = filled(cell.minutes?.congressNumber) ?? words.shortBlank;
  return [
    cell.name.toUpperCase(),
    words.congressNumber(number).toUpperCase(),
    words.term(season.season.term),
  ];
}

/** The head of a paper of a congress; `date` is its day, as far as the paper may say it. */
export function congressHead(
  season: Season,
  cell: Cell,
  page: Page,
  date: string | undefined,
): readonly Block[] {
  const columns = columnsOf(page, HEAD_LEFT);
  const [leftMm, rightMm] = columns;
  const [name, congress, term] = congressLines(season, cell);
  const left = [
    centred(name, { bold: true, sizePt: sizeInWidth(name, HEAD_PT.issuer, leftMm) }),
    centred(congress, { sizePt: sizeInWidth(congress, HEAD_PT.issuer, leftMm) }),
    centred(term, { italic: true, sizePt: HEAD_PT.issuer }),
  ];
  const right = partySide(rightMm, placeAndDate(season.committee.place, date));
  return [sideBySide(columns, [left, right])];
}

/** One who signs: the lines above the room for the signature, and the name under it. */
export interface Signatory {
  readonly lines: readonly string[];
  readonly name?: string | undefined;
}

/** Empty lines for a signature and a seal. */
const SIGNATURE_LINES = 3;
const SIGNATURE_PT = 14;

export function signature({ lines, name }: Signatory): readonly Paragraph[] {
  const bold = { bold: true, sizePt: SIGNATURE_PT };
  const kept = { keepWithNext: true };
  return [
    ...lines.map((line) => centred(line, bold, kept)),
    ...Array.from({ length: SIGNATURE_LINES }, () => paragraph([run('', { sizePt: SIGNATURE_PT })], kept)),
    centred(filled(name) ?? '', bold, kept),
  ];
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
export function foot(page: Page, left: readonly Block[], right: Signatory): Table {
  return sideBySide(columnsOf(page, FOOT_LEFT), [left.map(keptWithNext), signature(right)]);
}

/** “./.” stands behind the last words of a report, in place of their full stop; whoever signs stands on their page. */
export function closed(blocks: readonly Paragraph[]): readonly Paragraph[] {
  return blocks.map((block, index) => {
    if (index < blocks.length - 1) return block;
    const runs = block.runs.map((each) =>
      each.kind === 'text' ? { ...each, text: each.text.replace(/[.;:]+$/u, '') } : each,
    );
    return { ...block, afterPt: 12, keepWithNext: true, runs: [...runs, run(vi.documents.report.end)] };
  });
}
