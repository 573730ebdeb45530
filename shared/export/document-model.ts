/**
 * What a document says and how it is laid out, as plain data: the preview, the
 * page that is printed, the .docx and the tests read the same value. Nothing here
 * knows of a file format. Lengths are millimetres on the paper, letters are in points.
 */
export interface DocumentModel {
  /** What the file says of itself, for a list of files. */
  readonly title: string;
  /** The committee that issues it, never the program. */
  readonly author: string;
  /** Each begins on a page of its own. */
  readonly sections: readonly DocumentSection[];
}

export interface MarginsMm {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface DocumentSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly marginsMm: MarginsMm;
  /** Left and right margin change over on even pages. */
  readonly mirrored?: boolean;
  /** The size of letters where a run names none. */
  readonly sizePt: number;
  /** Page numbers at the top centre, from the second page on. */
  readonly pageNumbers: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: Alignment;
  readonly firstLineMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly beforePt: number;
  readonly afterPt: number;
  /** In lines of the letters' own height. */
  readonly lineSpacing: number;
  /** Exactly so much from line to line, in points; absent, by `lineSpacing`. */
  readonly linePitchPt?: number;
  /** Stays on one page with what follows. */
  readonly keepWithNext: boolean;
  /** Nothing but a thin line between the indents; it has no runs. */
  readonly ruled: boolean;
}

export type Run = TextRun | { readonly kind: 'leader' };

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline?: boolean;
  /** Absent: the size of the section. */
  readonly sizePt?: number;
}

/** `grid`: thin lines around every cell; `cut`: dashed lines along which papers are cut apart. */
export type Borders = 'none' | 'grid' | 'cut';

export interface Table {
  readonly kind: 'table';
  readonly columnsMm: readonly number[];
  readonly borders: Borders;
  /** Rows that are printed again on every page. */
  readonly headingRows: number;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The least height; absent, as high as its content. */
  readonly heightMm?: number;
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** Columns that it takes. */
  readonly span: number;
  /** Rows that it takes; the rows below leave its columns out. */
  readonly rows: number;
  readonly valign: 'top' | 'center';
  /** Under the lines of its table, without any of its own. */
  readonly bare?: true;
}

const A4_MM = { width: 210, height: 297 } as const;

/** The paper of a section as it lies. */
export function paperMm({ orientation }: Pick<DocumentSection, 'orientation'>): {
  readonly width: number;
  readonly height: number;
} {
  return orientation === 'portrait' ? A4_MM : { width: A4_MM.height, height: A4_MM.width };
}

/** The width between the margins. */
export function textWidthMm(section: Pick<DocumentSection, 'orientation' | 'marginsMm'>): number {
  return paperMm(section).width - section.marginsMm.left - section.marginsMm.right;
}

/**
 * The space in points above a paragraph, beside what the block above it leaves below itself: between two
 * paragraphs the larger of both stands, as Word and LibreOffice have it, not their sum.
 */
export function spaceBeforePt(paragraph: Paragraph, above: Block | undefined): number {
  const left = above?.kind === 'paragraph' ? above.afterPt : 0;
  return Math.max(0, paragraph.beforePt - left);
}

/** What becomes of a text; the running text of a page is told apart from what stands in the columns of tables. */
export type TextChange = (text: string, isRunning: boolean) => string;

/**
 * The same document with every text passed through a function: one spelling everywhere.
 * Content that stands in several places, as ballot papers do, stays one and the same.
 */
export function mapText(model: DocumentModel, change: TextChange): DocumentModel {
  const known = new Map<readonly Block[], readonly Block[]>();
  const inColumns = (blocks: readonly Block[]): readonly Block[] => {
    const made =
      known.get(blocks) ?? blocks.map((block) => mapBlock(block, (text) => change(text, false), inColumns));
    known.set(blocks, made);
    return made;
  };
  const running = (text: string) => change(text, true);
  return {
    ...model,
    title: change(model.title, false),
    author: change(model.author, false),
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => mapBlock(block, running, inColumns)),
    })),
  };
}

function mapBlock(
  block: Block,
  change: (text: string) => string,
  inColumns: (blocks: readonly Block[]) => readonly Block[],
): Block {
  if (block.kind === 'paragraph') {
    const runs = block.runs.map((run) => (run.kind === 'text' ? { ...run, text: change(run.text) } : run));
    return { ...block, runs };
  }
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: inColumns(cell.blocks) })),
  }));
  return { ...block, rows };
}

/** The text of a paragraph alone, dotted lines left out. */
export function paragraphText({ runs }: Pick<Paragraph, 'runs'>): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}

/** Every paragraph of a document in reading order, those in tables too. */
export function paragraphsOf(model: DocumentModel): readonly Paragraph[] {
  const inside = (blocks: readonly Block[]): Paragraph[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block]
        : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => inside(cell.blocks))),
    );
  return model.sections.flatMap(({ blocks }) => inside(blocks));
}
