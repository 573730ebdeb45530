import { vi } from '../../i18n';
import type { Block, Paragraph, Run, Table, TableCell, TableRow, TextRun } from '../document-model';

/** Short ways to write the parts of a document model. */

type Letters = Partial<Pick<TextRun, 'bold' | 'italic' | 'underline' | 'sizePt'>>;
type Setting = Partial<Omit<Paragraph, 'kind' | 'runs'>>;

/** A text in the letters of its section, unless told otherwise. */
export function run(text: string, letters: Letters = {}): TextRun {
  return { kind: 'text', text, bold: false, italic: false, ...letters };
}

/** Dots to the end of the line, to write on by hand. */
export const leader: Run = { kind: 'leader' };

const plain: Omit<Paragraph, 'kind' | 'runs'> = {
  align: 'left',
  firstLineMm: 0,
  leftMm: 0,
  rightMm: 0,
  beforePt: 0,
  afterPt: 0,
  lineSpacing: 1,
  keepWithNext: false,
  ruled: false,
};

export function paragraph(text: string | readonly Run[], setting: Setting = {}): Paragraph {
  const runs = typeof text === 'string' ? [run(text)] : text;
  const { align = plain.align } = setting;
  const ragged = align === 'justify' && runs.some(isWrittenOn);
  return { kind: 'paragraph', ...plain, ...setting, align: ragged ? 'left' : align, runs };
}

/** Dots to write on are one long word: before it a justified line would be pulled apart. */
function isWrittenOn(each: Run): boolean {
  return each.kind === 'text' && each.text.includes(vi.documents.frame.shortBlank);
}

/** A centred line. */
export function centred(text: string, letters: Letters = {}, setting: Setting = {}): Paragraph {
  return paragraph([run(text, letters)], { align: 'center', ...setting });
}

export function cell(
  blocks: Block | readonly Block[],
  setting: Partial<Omit<TableCell, 'blocks'>> = {},
): TableCell {
  return { blocks: 'kind' in blocks ? [blocks] : blocks, span: 1, rows: 1, valign: 'top', ...setting };
}

/** Columns side by side without lines: the head and the foot of a paper. */
export function sideBySide(columnsMm: readonly number[], columns: readonly (readonly Block[])[]): Table {
  return {
    kind: 'table',
    columnsMm,
    borders: 'none',
    headingRows: 0,
    rows: [{ cells: columns.map((blocks) => cell(blocks)) }],
  };
}

/** A column of a ruled table: its heading, its width, and how its entries stand. */
export interface GridColumn<Row> {
  readonly heading: string;
  /** A heading above this one and its neighbours of the same group. */
  readonly group?: string;
  readonly widthMm: number;
  readonly align?: Paragraph['align'];
  readonly text: (row: Row, index: number) => string;
  /** How many columns the entry of a row stands across; those behind it are left out. One when absent. */
  readonly across?: (row: Row) => number;
}

export interface GridLook {
  readonly sizePt: number;
  /** The least height of a row, for tables that are written in by hand. */
  readonly rowHeightMm?: number;
}

const CELL_GAP_PT = 2;
const gaps = { beforePt: CELL_GAP_PT, afterPt: CELL_GAP_PT };

/** A table with lines around every cell; its headings are repeated on every page. */
export function grid<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
  { sizePt, rowHeightMm }: GridLook,
): Table {
  const headings = headingRows(columns, sizePt);
  const body = rows.map((row, index) => ({
    ...(rowHeightMm === undefined ? {} : { heightMm: rowHeightMm }),
    cells: entriesOf(columns, row).map(({ column: { align = 'left', text }, span }) =>
      cell(paragraph([run(text(row, index), { sizePt })], { align, ...gaps }), { valign: 'center', span }),
    ),
  }));
  return {
    kind: 'table',
    columnsMm: columns.map(({ widthMm }) => widthMm),
    borders: 'grid',
    headingRows: headings.length,
    rows: [...headings, ...body],
  };
}

interface GridEntry<Row> {
  readonly column: GridColumn<Row>;
  readonly span: number;
}

/** The entries of a row: each column's own, without those that another one stands across. */
function entriesOf<Row>(columns: readonly GridColumn<Row>[], row: Row): readonly GridEntry<Row>[] {
  const entries: GridEntry<Row>[] = [];
  let covered = 0;
  for (const column of columns) {
    if (covered > 0) {
      covered -= 1;
      continue;
    }
    const span = column.across?.(row) ?? 1;
    covered = span - 1;
    entries.push({ column, span });
  }
  return entries;
}

/** One row of headings, or two where columns stand in groups. */
function headingRows<Row>(columns: readonly GridColumn<Row>[], sizePt: number): readonly TableRow[] {
  const heading = (text: string, setting: { readonly span?: number; readonly rows?: number } = {}) =>
    cell(centred(text, { bold: true, sizePt }, { ...gaps, keepWithNext: true }), {
      valign: 'center',
      ...setting,
    });
  if (columns.every(({ group }) => group === undefined)) {
    return [{ cells: columns.map((column) => heading(column.heading)) }];
  }
  const upper = columns.flatMap((column, index) => {
    if (column.group === undefined) return [heading(column.heading, { rows: 2 })];
    if (columns[index - 1]?.group === column.group) return [];
    return [heading(column.group, { span: columns.filter(({ group }) => group === column.group).length })];
  });
  const lower = columns.filter(({ group }) => group !== undefined);
  return [{ cells: upper }, { cells: lower.map((column) => heading(column.heading)) }];
}
