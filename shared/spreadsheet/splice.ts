import { addressOf, isInside, type Position } from './address';
import type { CellSpot, RowSpot, SheetLayout, Span } from './sheet-layout';
import { attributesOf, openTag } from './tag-text';
import { escapeText } from './xml-text';

/** What is written into a cell. Text is always text: a workbook made here holds no formula of a user's. */
export type CellInput =
  | { readonly kind: 'empty' }
  /** A number in the notation of XML: digits, a point, a minus sign. */
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'text'; readonly text: string };

export interface CellWrite extends Position {
  readonly input: CellInput;
}

/** A stretch of the text and what stands there instead; one without length is put in. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What changes on a sheet. */
export interface SheetChange {
  /** Each cell at most once. */
  readonly writes: readonly CellWrite[];
  /** Formulas whose stored results go, so that whoever opens the sheet calculates them anew. */
  readonly isStale: (cell: Position) => boolean;
}

/**
 * The text of a sheet with some cells written. Only these `<c>` elements change, with rows and cells that
 * were not there put in at their place; a cell keeps its format, and one put in takes that of its row or
 * column. Whether a cell may be written at all was asked before (`planFill` in shared/fill).
 */
export function spliceCells(layout: SheetLayout, { writes, isStale }: SheetChange): string {
  const written = new Set(writes.map(addressOf));
  const byRow = new Map<number, CellWrite[]>();
  for (const write of writes) byRow.set(write.row, [...(byRow.get(write.row) ?? []), write]);
  const fresh: { readonly row: number; readonly text: string }[] = [];
  const replacements: Replacement[] = resultRemovals(
    layout,
    (cell) => isStale(cell) && !written.has(addressOf(cell)),
  );
  const spots = new Map(layout.rows.map((spot) => [spot.row, spot]));
  for (const [row, unordered] of [...byRow].toSorted(([a], [b]) => a - b)) {
    const cells = unordered.toSorted((a, b) => a.column - b.column);
    const spot = spots.get(row);
    if (spot) replacements.push(...rowReplacements(layout, spot, cells));
    else fresh.push({ row, text: newRow(layout, row, cells) });
  }
  replacements.push(...insertRows(layout, fresh));
  return replaceAll(layout.text, replacements);
}

/** Replacements never overlap; what is put in stands before what is replaced at the same place, in its order. */
function replaceAll(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: part } of replacements.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    parts.push(text.slice(at, start), part);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

function rowReplacements(layout: SheetLayout, row: RowSpot, writes: readonly CellWrite[]): Replacement[] {
  const there = new Map(row.cells.map((cell) => [cell.column, cell]));
  const replaced: Replacement[] = [];
  const inserted: Replacement[] = [];
  for (const write of writes) {
    const cell = there.get(write.column);
    if (cell)
      replaced.push({ start: cell.start, end: cell.end, text: writtenCell(layout, cell, write.input) });
    else {
      const at = row.cells.find(({ column }) => column > write.column)?.start ?? endOfContent(layout, row);
      inserted.push({ start: at, end: at, text: newCell(layout, write, styleAt(layout, row, write.column)) });
    }
  }
  if (!isSelfClosing(row)) return [...replaced, ...inserted];
  const content = inserted.map(({ text }) => text).join('');
  return content === '' ? [] : [opened(layout, row, content, 'row')];
}

function insertRows(
  layout: SheetLayout,
  fresh: readonly { readonly row: number; readonly text: string }[],
): Replacement[] {
  if (fresh.length === 0) return [];
  if (isSelfClosing(layout.data)) {
    return [opened(layout, layout.data, fresh.map(({ text }) => text).join(''), 'sheetData')];
  }
  return fresh.map(({ row, text }) => {
    const at = layout.rows.find((spot) => spot.row > row)?.start ?? endOfContent(layout, layout.data);
    return { start: at, end: at, text };
  });
}

function isSelfClosing({ tagEnd, end }: Span): boolean {
  return tagEnd === end;
}

/** In front of the closing tag. */
function endOfContent({ text }: SheetLayout, span: Span): number {
  return text.lastIndexOf('<', span.end - 1);
}

/** An element that closed itself, now with content. */
function opened(layout: SheetLayout, span: Span, content: string, name: string): Replacement {
  const tag = openTag(layout.text.slice(span.start, span.end));
  return { start: span.start, end: span.end, text: `${tag}>${content}</${layout.prefix}${name}>` };
}

/** Attributes of the old content: its type, and data about a value that is gone. */
const OF_THE_VALUE = ['t', 'cm', 'vm'];

/** The old tag as it was, with the attributes of the new content. */
function writtenCell(layout: SheetLayout, cell: CellSpot, input: CellInput): string {
  const tag = openTag(layout.text.slice(cell.start, cell.tagEnd), OF_THE_VALUE);
  return closeCell(layout.prefix, tag, input);
}

function newCell({ prefix }: SheetLayout, position: CellWrite, style: number | undefined): string {
  const format = style === undefined || style === 0 ? '' : ` s="${style}"`;
  return closeCell(prefix, `<${prefix}c r="${addressOf(position)}"${format}`, position.input);
}

function closeCell(prefix: string, tag: string, input: CellInput): string {
  const end = `</${prefix}c>`;
  switch (input.kind) {
    case 'empty':
      return `${tag}/>`;
    case 'number':
      return `${tag}><${prefix}v>${input.digits}</${prefix}v>${end}`;
    case 'text': {
      const text = `<${prefix}t xml:space="preserve">${escapeText(input.text)}</${prefix}t>`;
      return `${tag} t="inlineStr"><${prefix}is>${text}</${prefix}is>${end}`;
    }
  }
}

function newRow(layout: SheetLayout, row: number, writes: readonly CellWrite[]): string {
  const cells = writes.map((write) => newCell(layout, write, columnStyle(layout, write.column)));
  return `<${layout.prefix}row r="${row}">${cells.join('')}</${layout.prefix}row>`;
}

/** The format that an absent cell shows. */
export function styleAt(layout: SheetLayout, row: RowSpot | undefined, column: number): number | undefined {
  return row?.style ?? columnStyle(layout, column);
}

function columnStyle({ columns }: SheetLayout, column: number): number | undefined {
  return columns.find(({ from, to }) => column >= from && column <= to)?.style;
}

/** The results of stale formulas, of those that spread over several cells in each of them. */
function resultRemovals(
  { text, rows, arrays }: SheetLayout,
  isStale: (cell: Position) => boolean,
): Replacement[] {
  const isResult = (cell: CellSpot) =>
    isStale(cell) && (cell.hasFormula || arrays.some((range) => isInside(cell, range)));
  return rows.flatMap(({ cells }) => cells.filter(isResult).flatMap((cell) => resultRemoval(text, cell)));
}

/** A result goes with its type: an absent value has none. */
function resultRemoval(text: string, cell: CellSpot): Replacement[] {
  if (!cell.valueSpan) return [];
  const { start, end } = cell.valueSpan;
  const removal: Replacement = { start, end, text: '' };
  const type = attributesOf(text.slice(cell.start, cell.tagEnd)).find(({ name }) => name === 't');
  if (!type) return [removal];
  return [{ start: cell.start + type.start, end: cell.start + type.end, text: '' }, removal];
}
