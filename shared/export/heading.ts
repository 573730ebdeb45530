import {
  type ColumnNode,
  type ColumnPlaces,
  columnNumberPieces,
  columnPlaces,
  depthOf,
  isGroup,
  type LeafColumn,
  leavesOf,
} from './column-tree';
import type { SheetBuilder } from './sheet-builder';
import { blank, type SheetCell, type SheetColumn, text } from './sheet-model';
import { type StyleName, styleRule } from './styles';
import { linesHeight, textWidth, wrappedLines } from './text-metrics';

/** The columns as the sheet has them. */
export function sheetColumns<Id extends string>(nodes: readonly ColumnNode<Id>[]): readonly SheetColumn[] {
  return leavesOf(nodes).map(({ widthPt }) => ({ widthPt }));
}

/** A heading with its place: level from 0, columns from 1. */
interface PlacedHeading {
  readonly heading: string;
  readonly style: StyleName;
  readonly level: number;
  /** Heading rows that it takes. */
  readonly levels: number;
  readonly column: number;
  readonly span: number;
}

function placeHeadings<Id extends string>(
  nodes: readonly ColumnNode<Id>[],
  level: number,
  depth: number,
  firstColumn: number,
): PlacedHeading[] {
  let column = firstColumn;
  const placed: PlacedHeading[] = [];
  for (const node of nodes) {
    const span = isGroup(node) ? leavesOf(node.columns).length : 1;
    const style: StyleName = !isGroup(node) && node.vertical === true ? 'verticalHeading' : 'heading';
    const levels = isGroup(node) ? 1 : depth - level;
    placed.push({ heading: node.heading, style, level, levels, column, span });
    if (isGroup(node)) placed.push(...placeHeadings(node.columns, level + 1, depth, column));
    column += span;
  }
  return placed;
}

const PADDING_PT = 6;
const VERTICAL_PADDING_PT = 18;
/** A vertical heading is given more and more height until its lines fit beside each other. */
const VERTICAL_STEP_PT = 4;

/** The height that a heading needs in its width. */
function heightOf({ heading, style }: PlacedHeading, widthPt: number): number {
  const rule = styleRule(style);
  if (rule.vertical !== true) {
    return linesHeight(wrappedLines(heading, widthPt - PADDING_PT, rule), rule.size) + PADDING_PT;
  }
  const most = Math.max(1, Math.floor((widthPt - 2) / linesHeight(1, rule.size)));
  let height = Math.max(...heading.split(/\s+/u).map((word) => textWidth(word, rule)));
  while (wrappedLines(heading, height, rule) > most) height += VERTICAL_STEP_PT;
  return height + VERTICAL_PADDING_PT;
}

/** Heights of the heading rows: first what single-row headings need, then the last row grows for tall ones. */
function rowHeights(headings: readonly PlacedHeading[], depth: number, sheet: SheetBuilder): number[] {
  const heights = Array.from({ length: depth }, () => 0);
  const byLevels = headings.toSorted((a, b) => a.levels - b.levels);
  for (const heading of byLevels) {
    const { level, levels, column, span } = heading;
    const given = heights.slice(level, level + levels).reduce((sum, height) => sum + height, 0);
    const lacking = heightOf(heading, sheet.widthOf(column, span)) - given;
    const last = level + levels - 1;
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}

/** Adds the heading rows and the row of column numbers; answers with the rows that are printed on every page. */
export function addHeadings<Id extends string>(
  sheet: SheetBuilder,
  nodes: readonly ColumnNode<Id>[],
): { readonly from: number; readonly to: number } {
  const depth = depthOf(nodes);
  const headings = placeHeadings(nodes, 0, depth, 1);
  const from = sheet.nextRow;
  for (const [level, height] of rowHeights(headings, depth, sheet).entries()) {
    sheet.addFixedRow(headingCells(headings, level), height);
  }
  for (const { level, levels, column, span } of headings) {
    sheet.merge({
      from: { row: from + level, column },
      to: { row: from + level + levels - 1, column: column + span - 1 },
    });
  }
  addColumnNumbers(sheet, nodes);
  return { from, to: sheet.nextRow - 1 };
}

function headingCells(headings: readonly PlacedHeading[], level: number): SheetCell[] {
  const here = headings.filter((each) => each.level <= level && level < each.level + each.levels);
  return here
    .flatMap((each) =>
      Array.from({ length: each.span }, (_, index) => ({
        column: each.column + index,
        style: each.style,
        content: index === 0 && level === each.level ? text(each.heading) : blank,
      })),
    )
    .toSorted((a, b) => a.column - b.column);
}

function addColumnNumbers<Id extends string>(sheet: SheetBuilder, nodes: readonly ColumnNode<Id>[]): void {
  const numbers = columnPlaces(nodes);
  const cells = leavesOf(nodes).map((leaf, index) => ({
    column: index + 1,
    style: 'columnNumber' as const,
    content: text(columnNumber(leaf, numbers)),
  }));
  sheet.addRow(cells, { keepWithNext: true });
}

/** `2 (=3+4)`, broken before an operator where the column is too narrow for it. */
function columnNumber<Id extends string>(leaf: LeafColumn<Id>, numbers: ColumnPlaces<Id>): string {
  const width = leaf.widthPt - PADDING_PT;
  const rule = styleRule('columnNumber');
  const pieces = columnNumberPieces(leaf, numbers);
  const whole = [pieces[0], pieces.slice(1).join('')].join(' ').trim();
  if (textWidth(whole, rule) <= width) return whole;
  const lines: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const line = lines.at(-1);
    const longer = `${line ?? ''}${piece}`;
    if (line !== undefined && index > 1 && textWidth(longer, rule) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.join('\n');
}
