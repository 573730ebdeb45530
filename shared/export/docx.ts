import type * as Docx from 'docx';
import { CELL_SIDE_MM, CUT_SIDE_MM, THIN_LINE_PT, TYPEFACE } from './document-look';
import {
  type Alignment,
  type Block,
  type Borders,
  type DocumentModel,
  type DocumentSection,
  type MarginsMm,
  type Paragraph,
  paperMm,
  type Run,
  type Table,
  type TableCell,
  textWidthMm,
} from './document-model';

/**
 * A document model as a file (.docx) for Word 2007 and later and LibreOffice: the
 * one place that knows the library. It is loaded when first needed, for most starts
 * of the program write no document.
 */
export async function buildDocx(model: DocumentModel): Promise<Uint8Array> {
  const docx = await import('docx');
  return new DocxWriter(docx).write(model);
}

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;
/** Page numbers stand so far from the edge. */
const PAGE_NUMBER_MM = 10;
const SINGLE_LINE_UNITS = 240;
const HALF_POINTS = 2;
/** Eighths of a point: the thin line of a ledger. */
const THIN = 4;

function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** An empty line that is next to nothing high. */
const thinLine = { line: THIN_LINE_PT * TWIPS_PER_POINT, lineRule: 'exact' as const };

/** The pitch of lines: exact in points, or in lines of the letters. */
function lineOf({ lineSpacing, linePitchPt }: Paragraph) {
  return linePitchPt === undefined
    ? { line: Math.round(lineSpacing * SINGLE_LINE_UNITS), lineRule: 'auto' as const }
    : { line: Math.round(linePitchPt * TWIPS_PER_POINT), lineRule: 'exact' as const };
}

const borderStyles = { none: 'none', grid: 'single', cut: 'dashed' } as const;
const alignments: Readonly<Record<Alignment, 'left' | 'center' | 'right' | 'both'>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};

/** The content of a cell, made for a section and a width. */
interface MadeContent {
  readonly section: DocumentSection;
  readonly widthMm: number;
  readonly content: (Docx.Paragraph | Docx.Table)[];
}

class DocxWriter {
  readonly #docx: typeof Docx;
  readonly #made = new WeakMap<readonly Block[], MadeContent>();

  constructor(docx: typeof Docx) {
    this.#docx = docx;
  }

  async write(model: DocumentModel): Promise<Uint8Array> {
    const { Document, Packer } = this.#docx;
    const first = model.sections[0];
    const document = new Document({
      title: model.title,
      creator: model.author,
      lastModifiedBy: model.author,
      styles: {
        default: {
          document: {
            run: {
              font: TYPEFACE,
              size: (first?.sizePt ?? 14) * HALF_POINTS,
              language: { value: 'vi-VN' },
            },
          },
        },
      },
      sections: model.sections.map((section) => this.#section(section)),
    });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  }

  #section(section: DocumentSection): Docx.ISectionOptions {
    const { orientation, marginsMm, pageNumbers } = section;
    const { width, height } = paperMm({ orientation: 'portrait' });
    return {
      properties: {
        titlePage: pageNumbers,
        page: {
          size: { width: twips(width), height: twips(height), orientation },
          margin: this.#margins(marginsMm),
          pageNumbers: { start: 1 },
        },
      },
      headers: this.#headers(section),
      children: this.#closed(this.#blocks(section.blocks, section, textWidthMm(section))),
    };
  }

  #margins({ top, bottom, left, right }: MarginsMm) {
    const header = twips(Math.min(PAGE_NUMBER_MM, top / 2));
    return {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      header,
      footer: header,
    };
  }

  /** Page numbers, or nothing: without headers of its own a section would show those of the one before. */
  #headers({ sizePt, pageNumbers }: DocumentSection) {
    const { Header, Paragraph, TextRun, PageNumber } = this.#docx;
    const empty = () => new Header({ children: [new Paragraph({})] });
    if (!pageNumbers) return { default: empty() };
    const number = new TextRun({ children: [PageNumber.CURRENT], size: sizePt * HALF_POINTS });
    const numbered = new Paragraph({ alignment: 'center', children: [number] });
    return { default: new Header({ children: [numbered] }), first: empty() };
  }

  /** A page and a cell end with a paragraph, as the format asks; after a table it is next to nothing high. */
  #closed(children: (Docx.Paragraph | Docx.Table)[]): (Docx.Paragraph | Docx.Table)[] {
    const { Table, Paragraph } = this.#docx;
    const last = children.at(-1);
    if (last !== undefined && !(last instanceof Table)) return children;
    return [...children, new Paragraph({ spacing: thinLine })];
  }

  #blocks(blocks: readonly Block[], section: DocumentSection, widthMm: number) {
    return blocks.map((block) =>
      block.kind === 'paragraph' ? this.#paragraph(block, section, widthMm) : this.#table(block, section),
    );
  }

  #paragraph(block: Paragraph, section: DocumentSection, widthMm: number): Docx.Paragraph {
    const { Paragraph } = this.#docx;
    const hasLeader = block.runs.some(({ kind }) => kind === 'leader');
    return new Paragraph({
      alignment: alignments[block.align],
      keepNext: block.keepWithNext,
      spacing: {
        before: block.beforePt * TWIPS_PER_POINT,
        after: block.afterPt * TWIPS_PER_POINT,
        ...(block.ruled ? thinLine : lineOf(block)),
      },
      indent: {
        left: twips(block.leftMm),
        right: twips(block.rightMm),
        firstLine: twips(block.firstLineMm),
      },
      ...(hasLeader
        ? { tabStops: [{ type: 'right', position: twips(widthMm - block.rightMm), leader: 'dot' }] }
        : {}),
      ...(block.ruled
        ? { border: { bottom: { style: 'single', size: THIN, space: 0, color: '000000' } } }
        : {}),
      children: block.runs.flatMap((run) => this.#run(run, section)),
    });
  }

  #run(run: Run, { sizePt }: DocumentSection): Docx.TextRun[] {
    const { TextRun } = this.#docx;
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    if (run.kind === 'leader') return [new TextRun({ text: '\t', size: sizePt * HALF_POINTS })];
    return run.text.split('\n').map((text, index) => {
      const options: Docx.IRunOptions = {
        text,
        bold: run.bold,
        italics: run.italic,
        ...(run.underline === true ? { underline: {} } : {}),
        size: (run.sizePt ?? sizePt) * HALF_POINTS,
        ...(index === 0 ? {} : { break: 1 }),
      };
      return new TextRun(options);
    });
  }

  #table(block: Table, section: DocumentSection): Docx.Table {
    const { Table } = this.#docx;
    const widths = block.columnsMm.map(twips);
    return new Table({
      layout: 'fixed',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      columnWidths: widths,
      borders: this.#borders(block.borders),
      margins: cellMargins(block.borders),
      rows: block.rows.map((row, index) => this.#row(block, row, index, section)),
    });
  }

  #borders(borders: Borders) {
    const line = {
      style: borderStyles[borders],
      size: borders === 'none' ? 0 : THIN,
      color: borders === 'cut' ? '777777' : '000000',
    };
    return {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    };
  }

  #row(block: Table, { cells, heightMm }: Table['rows'][number], index: number, section: DocumentSection) {
    const { TableRow } = this.#docx;
    return new TableRow({
      cantSplit: true,
      tableHeader: index < block.headingRows,
      ...(heightMm === undefined ? {} : { height: { value: twips(heightMm), rule: 'atLeast' } }),
      children: this.#cells(block, cells, section),
    });
  }

  #cells(block: Table, cells: readonly TableCell[], section: DocumentSection): Docx.TableCell[] {
    const { TableCell } = this.#docx;
    const side = block.borders === 'cut' ? CUT_SIDE_MM : CELL_SIDE_MM;
    let column = 0;
    return cells.map(({ blocks, span, rows, valign }) => {
      const width = block.columnsMm.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      column += span;
      return new TableCell({
        columnSpan: span,
        rowSpan: rows,
        verticalAlign: valign,
        children: this.#cellContent(blocks, section, width - 2 * side),
      });
    });
  }

  /** Of the same ballot paper on many pages one is made, and its markup stands wherever it is wanted. */
  #cellContent(blocks: readonly Block[], section: DocumentSection, widthMm: number) {
    const known = this.#made.get(blocks);
    if (known?.section === section && known.widthMm === widthMm) return known.content;
    const content = this.#closed(this.#blocks(blocks, section, widthMm)).map(preparedOnce);
    this.#made.set(blocks, { section, widthMm, content });
    return content;
  }
}

/** Made into markup once, however often it stands in the document. */
function preparedOnce<T extends Docx.Paragraph | Docx.Table>(child: T): T {
  const prepare = child.prepForXml.bind(child);
  let prepared: ReturnType<typeof prepare>;
  child.prepForXml = (context) => (prepared ??= prepare(context));
  return child;
}

function cellMargins(borders: Borders) {
  const side = twips(borders === 'cut' ? CUT_SIDE_MM : CELL_SIDE_MM);
  const edge = borders === 'cut' ? side : 0;
  return { left: side, right: side, top: edge, bottom: edge, marginUnitType: 'dxa' as const };
}
