/** Tables as programs that write documents (Word, Writer, mail, pages of the web) put them on the clipboard. */

/** Spreadsheet programs say in their text what their tables say, with each cell in its place. */
const OF_SPREADSHEET = /Excel\.Sheet|office:excel|google-sheets|\bsdval=|\bsdnum=/u;
/** More would hold the window while it is read. */
const MOST_LETTERS = 800_000;

const TAG = /<(\/?)([a-z][a-z\d:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/iuy;
/** What these hold is for no reader. */
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'xml']);
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/giu;
const BREAKS: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * Copied HTML that holds a table, as the block that a spreadsheet program would copy: what Word says as text alone breaks a
 * row wherever a cell has several lines. Cells that go on over others are empty there, as a spreadsheet has them.
 * Undefined where it holds none, comes from a spreadsheet program, or is too long.
 * @param letterOf the letter that “&agrave;” or “&#7891;” means
 */
export function htmlTable(html: string, letterOf: (entity: string) => string): string | undefined {
  if (html.length > MOST_LETTERS || !/<table\b/iu.test(html) || OF_SPREADSHEET.test(html)) return undefined;
  const found = new Rows();
  for (let at = 0; at < html.length; ) at = readPart(html, at, found, letterOf);
  return found.block();
}

/** Reads a text, a tag, or what is for no reader; where the next part begins. What does not end goes on to the end of all. */
function readPart(html: string, at: number, found: Rows, letterOf: (entity: string) => string): number {
  const behind = (sign: string, from = at) => {
    const end = html.indexOf(sign, from);
    return end === -1 ? html.length : end + sign.length;
  };
  if (html[at] !== '<') {
    const end = html.indexOf('<', at);
    const text = html.slice(at, end === -1 ? undefined : end);
    found.text(text.replace(/\s+/gu, ' ').replace(ENTITY, letterOf));
    return at + text.length;
  }
  if (html.startsWith('<!--', at)) return behind('-->');
  if (html[at + 1] === '!') return behind('>');
  if (!/[a-z/]/iu.test(html[at + 1] ?? '')) {
    found.text('<');
    return at + 1;
  }
  TAG.lastIndex = at;
  const [tag, closes, name = '', attributes = ''] = TAG.exec(html) ?? [];
  if (tag === undefined) return behind('>');
  if (closes !== '/' && UNSEEN.has(name.toLowerCase())) return behind('>', behind(`</${name}`));
  found.tag(name.toLowerCase(), closes === '/', attributes);
  return at + tag.length;
}

class Rows {
  readonly #rows: string[][] = [];
  /** By column: in how many rows more a cell above goes on. */
  #spans: number[] = [];
  #row: string[] | undefined;
  #depth = 0;
  #text = '';
  #columns = 0;
  #rowsDown = 1;

  text(text: string): void {
    this.#text += text;
  }

  tag(name: string, closes: boolean, attributes: string): void {
    if (name === 'table') this.#table(closes);
    else if (BREAKS.has(name)) this.#text += '\n';
    else if (this.#depth > 1) this.#inner(name);
    else if (this.#depth === 1) this.#part(name, closes, attributes);
  }

  block(): string {
    this.#line();
    return this.#rows.map((row) => row.map(inBlock).join('\t')).join('\n');
  }

  /** A table inside a cell is a part of its text. */
  #table(closes: boolean): void {
    if (this.#depth === 0) this.#line();
    else if (this.#depth > 1 || !closes) this.#text += '\n';
    if (closes && this.#depth === 1) this.#endRow();
    this.#depth = Math.max(0, this.#depth + (closes ? -1 : 1));
    if (this.#depth === 0) this.#spans = [];
  }

  #inner(name: string): void {
    if (name === 'tr') this.#text += '\n';
    if (name === 'td' || name === 'th') this.#text += ' ';
  }

  #part(name: string, closes: boolean, attributes: string): void {
    if (name === 'tr') {
      this.#endRow();
      if (!closes) this.#row = [];
    } else if (name === 'td' || name === 'th') {
      this.#endCell();
      this.#columns = closes ? 0 : sizeIn(attributes, 'colspan');
      this.#rowsDown = sizeIn(attributes, 'rowspan');
    }
  }

  #endCell(): void {
    const row = this.#row;
    if (row !== undefined && this.#columns > 0) {
      this.#besides(row);
      for (let at = 0; at < this.#columns; at += 1) {
        this.#spans[row.length] = this.#rowsDown - 1;
        row.push(at === 0 ? linesOf(this.#text) : '');
      }
    }
    this.#columns = 0;
    this.#text = '';
  }

  /** Leaves the places of cells that go on from above. */
  #besides(row: string[]): void {
    while ((this.#spans[row.length] ?? 0) > 0) {
      this.#spans[row.length] = (this.#spans[row.length] ?? 0) - 1;
      row.push('');
    }
  }

  #endRow(): void {
    this.#endCell();
    if (this.#row !== undefined) {
      this.#besides(this.#row);
      this.#rows.push(this.#row);
    }
    this.#row = undefined;
  }

  /** What stands between tables: a title may name the cell. */
  #line(): void {
    for (const line of linesOf(this.#text).split('\n')) if (line !== '') this.#rows.push([line]);
    this.#text = '';
  }
}

/** More would be no table that anybody made. */
const MOST_SPANNED = { colspan: 60, rowspan: 1000 };

function sizeIn(attributes: string, name: 'colspan' | 'rowspan'): number {
  const size = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(size, 1), MOST_SPANNED[name]);
}

function linesOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[\s\u00a0]+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** As spreadsheet programs write a cell: one of several lines stands in quotes. */
function inBlock(cell: string): string {
  return /[\n\t]|^".*"$/u.test(cell) && cell !== '"' ? `"${cell.replaceAll('"', '""')}"` : cell;
}
