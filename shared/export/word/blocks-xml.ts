import { escapeWritable } from '../../spreadsheet/xml-text';
import { CELL_SIDE_MM, CUT_SIDE_MM, THIN_LINE_PT } from '../document-look';
import type {
  Alignment,
  Block,
  Borders,
  Paragraph,
  Run,
  Table,
  TableCell,
  TableRow,
} from '../document-model';
import { paragraph } from '../documents/paragraphs';

/** Blocks of a document as WordprocessingML (ECMA-376 part 1, 17); elements stand in the order of its schema. */

const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;
const SINGLE_LINE_UNITS = 240;
/** Eighths of a point: the thin line of a ledger. */
const THIN = 4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Where blocks stand. */
interface Place {
  /** Letters where a run names none. */
  readonly sizePt: number;
  readonly widthMm: number;
}

/** Letters of a size, in half points. */
export function sizeXml(sizePt: number): string {
  const size = Math.round(sizePt * 2);
  return `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

/** A line of text; “2022-2025” is never torn at its hyphen. */
function lineXml(line: string): string {
  return line
    .split(/(?<=\d)-(?=\d)/u)
    .map((part) => `<w:t xml:space="preserve">${escapeWritable(part)}</w:t>`)
    .join('<w:noBreakHyphen/>');
}

function runXml(run: Run, sizePt: number): string {
  if (run.kind === 'leader') return `<w:r><w:rPr>${sizeXml(sizePt)}</w:rPr><w:tab/></w:r>`;
  const lines = run.text.split('\n').map(lineXml);
  const look = [
    run.bold ? '<w:b/><w:bCs/>' : '',
    run.italic ? '<w:i/><w:iCs/>' : '',
    sizeXml(run.sizePt ?? sizePt),
    run.underline === true ? '<w:u w:val="single"/>' : '',
  ];
  return `<w:r><w:rPr>${look.join('')}</w:rPr>${lines.join('<w:br/>')}</w:r>`;
}

const alignments: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};

/** The pitch of lines: exact in points, or in lines of the letters. */
function spacingXml({ beforePt, afterPt, linePitchPt, lineSpacing }: Paragraph): string {
  const [line, rule] =
    linePitchPt === undefined
      ? [lineSpacing * SINGLE_LINE_UNITS, 'auto']
      : [linePitchPt * TWIPS_PER_POINT, 'exact'];
  const space = `w:before="${beforePt * TWIPS_PER_POINT}" w:after="${afterPt * TWIPS_PER_POINT}"`;
  return `<w:spacing ${space} w:line="${Math.round(line)}" w:lineRule="${rule}"/>`;
}

/** An empty line that is next to nothing high: a page and a cell end with a paragraph, as the format asks. */
const thinLine = paragraph([], { linePitchPt: THIN_LINE_PT });

/** A paragraph; `setUp` is the set-up of the pages that end with it. */
export function paragraphXml(block: Paragraph, { sizePt, widthMm }: Place, setUp = ''): string {
  const { runs, leftMm, rightMm, firstLineMm } = block;
  const last = runs.at(-1);
  const stop = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(widthMm - rightMm)}"/></w:tabs>`;
  const indent = `w:left="${twips(leftMm)}" w:right="${twips(rightMm)}" w:firstLine="${twips(firstLineMm)}"`;
  const properties = [
    block.keepWithNext ? '<w:keepNext/><w:keepLines/>' : '',
    block.ruled
      ? `<w:pBdr><w:bottom w:val="single" w:sz="${THIN}" w:space="0" w:color="000000"/></w:pBdr>`
      : '',
    runs.some(({ kind }) => kind === 'leader') ? stop : '',
    spacingXml(block.ruled ? { ...block, linePitchPt: THIN_LINE_PT } : block),
    `<w:ind ${indent}/><w:jc w:val="${alignments[block.align]}"/>`,
    // the end of the line is as high as its letters
    `<w:rPr>${sizeXml((last?.kind === 'text' ? last.sizePt : undefined) ?? sizePt)}</w:rPr>`,
    setUp,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs.map((run) => runXml(run, sizePt)).join('')}</w:p>`;
}

/** The blocks with a paragraph at their end. */
export function closed(blocks: readonly Block[]): readonly [...Block[], Paragraph] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' ? [...blocks.slice(0, -1), last] : [...blocks, thinLine];
}

const borderStyles = { none: 'none', grid: 'single', cut: 'dashed' } as const;
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function tableSetUp(borders: Borders, widths: readonly number[]): string {
  const colour = borders === 'cut' ? '777777' : '000000';
  const line = `w:val="${borderStyles[borders]}" w:sz="${borders === 'none' ? 0 : THIN}" w:space="0" w:color="${colour}"`;
  const side = twips(borders === 'cut' ? CUT_SIDE_MM : CELL_SIDE_MM);
  const margins = [borders === 'cut' ? side : 0, side];
  const margin = edges.slice(0, 4).map((edge, index) => {
    return `<w:${edge} w:w="${margins[index % 2] ?? 0}" w:type="dxa"/>`;
  });
  return [
    `<w:tblPr><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`,
    `<w:tblBorders>${edges.map((edge) => `<w:${edge} ${line}/>`).join('')}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margin.join('')}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  ].join('');
}

/** Of the lines of its table a bare cell leaves the one above it, which is the last row's. */
const BARE = `<w:tcBorders>${['left', 'bottom', 'right'].map((edge) => `<w:${edge} w:val="nil"/>`).join('')}</w:tcBorders>`;

/** A cell of a row above that reaches down into this one. */
interface Reaching {
  readonly span: number;
  readonly rows: number;
}

/** Writes blocks; what stands in a document many times, as a ballot paper does, is made once. */
export class BlocksXml {
  readonly #made = new WeakMap<readonly Block[], Place & { readonly xml: string }>();

  blocks(blocks: readonly Block[], place: Place): string {
    return blocks
      .map((block) => (block.kind === 'paragraph' ? paragraphXml(block, place) : this.#table(block, place)))
      .join('');
  }

  #table(table: Table, { sizePt }: Place): string {
    const { columnsMm, borders, headingRows, rows } = table;
    const reaching = new Map<number, Reaching>();
    const all = rows.map((row, index) => {
      const height = row.heightMm === undefined ? '' : heightXml(row.heightMm);
      const heading = index < headingRows ? '<w:tblHeader/>' : '';
      const cells = this.#row(table, row, sizePt, reaching);
      return `<w:tr><w:trPr><w:cantSplit/>${height}${heading}</w:trPr>${cells}</w:tr>`;
    });
    return `<w:tbl>${tableSetUp(borders, columnsMm.map(twips))}${all.join('')}</w:tbl>`;
  }

  #row({ columnsMm, borders }: Table, { cells }: TableRow, sizePt: number, reaching: Map<number, Reaching>) {
    const side = borders === 'cut' ? CUT_SIDE_MM : CELL_SIDE_MM;
    const written: string[] = [];
    let column = 0;
    const widthOf = (span: number) => columnsMm.slice(column, column + span);
    const passReaching = () => {
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        written.push(cellXml(widthOf(above.span), '<w:vMerge/>', 'top', '<w:p/>'));
        if (above.rows === 1) reaching.delete(column);
        else reaching.set(column, { ...above, rows: above.rows - 1 });
        column += above.span;
      }
    };
    for (const { blocks, span, rows, valign, bare } of cells) {
      passReaching();
      const widths = widthOf(span);
      const widthMm = widths.reduce((sum, each) => sum + each, 0) - 2 * side;
      const merged = rows === 1 ? '' : '<w:vMerge w:val="restart"/>';
      const look = `${merged}${bare === true ? BARE : ''}`;
      written.push(cellXml(widths, look, valign, this.#content(blocks, { sizePt, widthMm })));
      if (rows > 1) reaching.set(column, { span, rows: rows - 1 });
      column += span;
    }
    passReaching();
    return written.join('');
  }

  #content(blocks: readonly Block[], place: Place): string {
    const known = this.#made.get(blocks);
    if (known?.sizePt === place.sizePt && known.widthMm === place.widthMm) return known.xml;
    const xml = this.blocks(closed(blocks), place);
    this.#made.set(blocks, { ...place, xml });
    return xml;
  }
}

function heightXml(heightMm: number): string {
  return `<w:trHeight w:val="${twips(heightMm)}" w:hRule="atLeast"/>`;
}

function cellXml(
  widthsMm: readonly number[],
  look: string,
  valign: TableCell['valign'],
  content: string,
): string {
  const width = widthsMm.reduce((sum, each) => sum + twips(each), 0);
  const span = widthsMm.length === 1 ? '' : `<w:gridSpan w:val="${widthsMm.length}"/>`;
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span}${look}<w:vAlign w:val="${valign}"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}
