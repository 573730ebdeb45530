import { CELL_SIDE_MM, CUT_SIDE_MM, SINGLE_LINE, THIN_LINE_PT, TYPEFACE_FALLBACKS } from './document-look';
import {
  type Block,
  type DocumentModel,
  type DocumentSection,
  type Paragraph,
  paperMm,
  paragraphText,
  type Run,
  spaceBeforePt,
  type Table,
  type TableCell,
  type TableRow,
  textWidthMm,
} from './document-model';
import { paragraphLines } from './documents/block-height';

/**
 * A document as a page: what the preview shows and what is printed to paper or
 * PDF. Text is escaped; the page holds no script and names no address.
 */

/** Signs that HTML reads as its own. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? '');
}

/**
 * A thin line is a pixel high on the page and half a point in a document: by this a row is taken back, so that
 * long tables end their pages alike.
 */
const ROW_DIFFERENCE_PT = 0.25;

/**
 * Chromium counts a page in whole pixels and gives it up to a point more than it has: by this a line that no other
 * program finds room for goes to the next page there too.
 */
const PAGE_DIFFERENCE_MM = 0.4;

/** The style sheet of every document; `.sheet` is the paper on the screen. */
const look = `
.sheet { box-sizing: border-box; background: #fff; color: #000; font-family: ${TYPEFACE_FALLBACKS};
  font-variant-numeric: normal; overflow-wrap: anywhere; hyphens: none; }
.sheet p { margin: 0; min-height: 1lh; text-indent: 0; }
.sheet p.leaders { display: flex; align-items: baseline; gap: 1mm; }
.sheet p.leaders > span { white-space: pre-wrap; }
.sheet p.leaders > i { flex: 1 1 10mm; min-width: 10mm; border-bottom: 0.4mm dotted #000; }
.sheet table { border-collapse: collapse; table-layout: fixed; margin: 0; color: inherit; font: inherit; }
.sheet td { padding: 0 ${String(CELL_SIDE_MM)}mm; vertical-align: top; border: 0; text-align: inherit; }
.sheet td.center { vertical-align: middle; }
.sheet table.grid > * > tr > td { border: 0.2mm solid #000; }
.sheet table.grid > * > tr > td.bare { border: 0; }
.sheet table.grid > * > tr > td.below { border: 0; padding: 0; }
.sheet table.cut > * > tr > td { border: 0.2mm dashed #777; padding: ${String(CUT_SIDE_MM)}mm; }
.sheet table.cut > * > tr > td.bare { border-color: transparent; }
.sheet > table:last-child:not(.cut) > tbody > tr:last-child > td { padding-bottom: ${pt(THIN_LINE_PT)}; }
.sheet tr { break-inside: avoid; }
.sheet thead { display: table-header-group; }
@media screen { .sheet { margin: 0 auto; } .sheet + .sheet { margin-top: 6mm; } }
@media print { .sheet { background: none; padding: 0 !important; width: auto !important; min-height: 0 !important; }
  .sheet + .sheet { break-before: page; } }
`;

/** Page numbers stand at the top centre from the second page on, as the rules of Party documents have it. */
function pageRules(section: DocumentSection, index: number): string {
  const { width, height } = paperMm(section);
  const { top, right, bottom, left } = section.marginsMm;
  const name = `s${String(index)}`;
  const margins = `margin: ${mm(top)} ${mm(right)} ${mm(bottom + PAGE_DIFFERENCE_MM)} ${mm(left)};`;
  const number = section.pageNumbers
    ? `@page ${name} { @top-center { content: counter(page); font: ${pt(section.sizePt)} ${TYPEFACE_FALLBACKS}; } }
@page ${name}:first { @top-center { content: none; } }`
    : '';
  const even =
    section.mirrored === true
      ? `@page ${name}:left { margin-left: ${mm(right)}; margin-right: ${mm(left)}; } `
      : '';
  return `@page ${name} { size: ${mm(width)} ${mm(height)}; ${margins} } .${name} { page: ${name}; } ${even}${number}`;
}

/** The inside of the page: style and paper, to be set into a page or a shadow root. */
export function documentBody(model: DocumentModel): string {
  return styled(model, (section, index) => sheet(section, index));
}

/** A page that is printed and never seen: set for paper alone, for setting it for the screen too costs as much again. */
const printedLook = '<style>body { margin: 0; } @media screen { .sheet { display: none; } }</style>';

/** The whole page, to be printed. */
export function documentPage(model: DocumentModel): string {
  return page(model, documentBody(model));
}

/** The name by which the PDF of a page `marked` says where a section begins. */
export function sectionMark(index: number): string {
  return `p${String(index)}`;
}

/**
 * The whole page, to be printed, whose PDF says where each section begins: Chromium writes a named destination for
 * whatever a link of the page leads to. The links themselves are empty and take no room.
 */
export function markedPage(model: DocumentModel): string {
  const links = model.sections.map((_, index) => `<a href="#${sectionMark(index)}"></a>`).join('');
  const marks = `<div style="position: absolute">${links}</div>`;
  return page(
    model,
    styled(model, (section, index) =>
      sheet(section, index, { id: sectionMark(index), before: index === 0 ? marks : '' }),
    ),
  );
}

function page({ title }: DocumentModel, body: string): string {
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title>${printedLook}`;
  return `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;
}

function styled(model: DocumentModel, each: (section: DocumentSection, index: number) => string): string {
  const rules = model.sections.map(pageRules).join('\n');
  return `<style>${look}${rules}</style>${model.sections.map(each).join('')}`;
}

function sheet(section: DocumentSection, index: number, mark?: { id: string; before: string }): string {
  const { width, height } = paperMm(section);
  const { top, right, bottom, left } = section.marginsMm;
  const style = [
    `width: ${mm(width)}`,
    `min-height: ${mm(height)}`,
    `padding: ${mm(top)} ${mm(right)} ${mm(bottom)} ${mm(left)}`,
    `font-size: ${pt(section.sizePt)}`,
  ].join('; ');
  const content = sectionBlocks(section);
  const id = mark === undefined ? '' : ` id="${mark.id}"`;
  return `<div${id} class="sheet s${String(index)}" style="${style}">${mark?.before ?? ''}${content}</div>`;
}

/**
 * The blocks of a section. Where the last rows of a table are held to the closing and the signatures below, these are
 * rows of the same table: Chromium goes back for an end of the page among rows, but never into a table that is done,
 * and would part the signatures instead.
 */
function sectionBlocks(section: DocumentSection): string {
  const { blocks: list } = section;
  const at = list.findLastIndex((block) => block.kind === 'table' && block.borders === 'grid');
  const grid = list[at];
  const below = list.slice(at + 1);
  if (grid?.kind !== 'table' || !isHeld(grid.rows.at(-1)) || !isClosing(below)) return blocks(list, section);
  const [closing, foot] = [below.slice(0, -1), below.slice(-1)].map((part) => {
    const inside = blocks(part, section);
    return inside === '' ? '' : `<td class="below" colspan="${String(grid.columnsMm.length)}">${inside}</td>`;
  });
  const held = closing === '' ? '' : `<tr style="break-after: avoid">${closing ?? ''}</tr>`;
  return `${blocks(list.slice(0, at), section)}${table(grid, `${held}<tr>${foot ?? ''}</tr>`)}`;
}

function isHeld(row: TableRow | undefined): boolean {
  const [first] = row?.cells.flatMap((cell) => cell.blocks) ?? [];
  return first?.kind === 'paragraph' && first.keepWithNext;
}

/** Paragraphs held to each other, and the signatures. */
function isClosing(below: readonly Block[]): boolean {
  const foot = below.at(-1);
  return (
    foot?.kind === 'table' &&
    foot.borders === 'none' &&
    below.slice(0, -1).every((block) => block.kind === 'paragraph' && block.keepWithNext)
  );
}

/** @param section where the blocks are its own, and no table's */
function blocks(list: readonly Block[], section?: DocumentSection): string {
  return list
    .map((block, index) =>
      block.kind === 'paragraph'
        ? paragraph(block, spaceBeforePt(block, list[index - 1]), section && isHeldWhole(block, section))
        : table(block),
    )
    .join('');
}

/**
 * No line stands alone above or below the end of a page, so three lines are never parted. Chromium leaves the last of
 * them alone all the same, where other programs take all three to the next page.
 */
const LINES_TOGETHER = 3;
/** Three lines hold fewer letters. */
const MOST_LETTERS = 400;

function isHeldWhole(block: Paragraph, section: DocumentSection): boolean {
  if (paragraphText(block).length > MOST_LETTERS) return false;
  return paragraphLines(block, textWidthMm(section), section.sizePt) === LINES_TOGETHER;
}

function paragraph(block: Paragraph, beforePt: number, isWhole = false): string {
  const hasLeader = block.runs.some(({ kind }) => kind === 'leader');
  const sizePt = strutPt(block);
  const style = [
    ...(sizePt === undefined ? [] : [`font-size: ${pt(sizePt)}`]),
    `text-align: ${block.align}`,
    `line-height: ${block.linePitchPt === undefined ? String(SINGLE_LINE * block.lineSpacing) : pt(block.linePitchPt)}`,
    ...(block.ruled || beforePt === 0 ? [] : [`padding-top: ${pt(beforePt)}`]),
    // a margin goes at the end of a page, where a padding would take the last line with it
    `margin: 0 ${mm(block.rightMm)} ${pt(block.afterPt)} ${mm(block.leftMm)}`,
    ...(block.firstLineMm === 0 ? [] : [`text-indent: ${mm(block.firstLineMm)}`]),
    ...(block.ruled
      ? ['min-height: 0', `height: ${pt(THIN_LINE_PT)}`, 'border-bottom: 0.25mm solid #000']
      : []),
    // what is held to the next is not parted either: Chromium would leave a line of it alone
    ...(block.keepWithNext ? ['break-after: avoid'] : []),
    ...(block.keepWithNext || isWhole ? ['break-inside: avoid'] : []),
  ].join('; ');
  return `<p${hasLeader ? ' class="leaders"' : ''} style="${style}">${block.runs.map((run) => inline(run, sizePt)).join('')}</p>`;
}

/**
 * The letters by which every line of a paragraph has a least height in a page; a word processor has no such height, so
 * they are the smallest of those that stand in it. Undefined where some are of the section's size.
 */
function strutPt({ runs }: Paragraph): number | undefined {
  const sizes = runs.map((run) => (run.kind === 'text' ? (run.sizePt ?? Number.NaN) : Number.NaN));
  const least = Math.min(...sizes);
  return Number.isFinite(least) ? least : undefined;
}

function inline(run: Run, paragraphPt: number | undefined): string {
  if (run.kind === 'leader') return '<i></i>';
  const style = [
    ...(run.bold ? ['font-weight: bold'] : []),
    ...(run.italic ? ['font-style: italic'] : []),
    ...(run.underline === true ? ['text-decoration: underline'] : []),
    ...(run.sizePt === undefined || run.sizePt === paragraphPt ? [] : [`font-size: ${pt(run.sizePt)}`]),
  ].join('; ');
  return `<span${style === '' ? '' : ` style="${style}"`}>${escaped(run.text).replaceAll('\n', '<br>')}</span>`;
}

/** @param below rows under those of the table, without its lines */
function table(block: Table, below = ''): string {
  const whole = block.columnsMm.reduce((sum, width) => sum + width, 0);
  const columns = block.columnsMm.map((width) => `<col style="width: ${mm(width)}">`).join('');
  const rows = block.rows.map((row) => {
    const { cells, heightMm } = row;
    const style = [
      ...(heightMm === undefined ? [] : [`height: ${mm(heightMm)}`]),
      ...(isHeld(row) ? ['break-after: avoid'] : []),
    ].join('; ');
    return `<tr${style === '' ? '' : ` style="${style}"`}>${cells.map((cell) => tableCell(cell, block.borders)).join('')}</tr>`;
  });
  const head = rows.slice(0, block.headingRows).join('');
  const body = rows.slice(block.headingRows).join('');
  return `<table class="${block.borders}" style="width: ${mm(whole)}"><colgroup>${columns}</colgroup>${
    head === '' ? '' : `<thead>${head}</thead>`
  }<tbody>${body}${below}</tbody></table>`;
}

function tableCell(
  { blocks: inside, span, rows, valign, bare }: TableCell,
  borders: Table['borders'],
): string {
  const wide = span === 1 ? '' : ` colspan="${String(span)}"`;
  const tall = rows === 1 ? '' : ` rowspan="${String(rows)}"`;
  const look = [...(valign === 'center' ? ['center'] : []), ...(bare === true ? ['bare'] : [])].join(' ');
  return `<td${wide}${tall}${look === '' ? '' : ` class="${look}"`}>${blocks(borders === 'grid' ? lessHigh(inside) : inside)}</td>`;
}

function lessHigh(inside: readonly Block[]): readonly Block[] {
  const last = inside.at(-1);
  if (last?.kind !== 'paragraph') return inside;
  return inside.with(-1, { ...last, afterPt: last.afterPt - ROW_DIFFERENCE_PT });
}

function mm(value: number): string {
  return `${String(value)}mm`;
}

function pt(value: number): string {
  return `${String(value)}pt`;
}
