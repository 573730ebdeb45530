/**
 * A block as spreadsheet programs put it on the clipboard: a line a row, tabs
 * between cells. A cell that holds a line break or a tab stands in quotes, with
 * its own quotes doubled; other quotes mean themselves.
 */
export function copiedRows(block: string): readonly (readonly string[])[] {
  const text = block.replace(/\r\n?/gu, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    row.push(cell.value);
    const end = text[cell.end];
    if (end !== '\t') {
      rows.push(row);
      row = [];
    }
    at = cell.end + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

interface CopiedCell {
  readonly value: string;
  /** Where the tab, the line break or the end after it stands. */
  readonly end: number;
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/uy;
const PLAIN = /[^\t\n]*/uy;

function cellAt(text: string, at: number): CopiedCell {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted) return { value: tidy((quoted[1] ?? '').replaceAll('""', '"')), end: QUOTED.lastIndex };
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0] ?? '';
  return { value: tidy(plain), end: at + plain.length };
}

/** A name broken over two lines in its cell is one name. */
function tidy(value: string): string {
  return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
