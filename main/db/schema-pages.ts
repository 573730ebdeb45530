import { openWritable } from './connection';
import { BLOCK_BYTES, blockAt, fileBytes, soundPart } from './file-digest';
import { readHeader } from './header';
import { type Migration, migrate } from './migrations/migrate';

/** Where the tree that describes the tables begins on the first page (https://sqlite.org/fileformat.html, 1.6). */
const ROOT_AT = 100;
const INTERIOR_TABLE = 5;
const FREE_PAGES_AT = 32;
const PAGE_COUNT_AT = 28;

/**
 * The contents of a damaged file with those of its pages that describe the tables filled in which were cleared. Each step
 * makes its tables on the same pages, before there are rows: where those pages that are left are as an empty file of these
 * steps has them, the others were so, too. Undefined where none is left, one is otherwise, or none is gone.
 */
export async function withSchemaPages(
  contents: Uint8Array,
  steps: readonly Migration[],
): Promise<Uint8Array | undefined> {
  const empty = await emptyContents(steps);
  const pages = schemaPagesOf(empty);
  const isGone = (page: number) => blockAt(contents, page).every((byte) => byte === 0);
  const gone = pages.filter(isGone);
  const left = pages.filter((page) => !isGone(page));
  const isSame = (page: number) => Buffer.compare(treeOn(contents, page), treeOn(empty, page)) === 0;
  if (gone.length === 0 || left.length === 0 || !left.every(isSame)) return undefined;
  const whole = Uint8Array.from(contents);
  for (const page of gone) whole.set(blockAt(empty, page), page * BLOCK_BYTES);
  if (gone.includes(0)) {
    const header = new DataView(whole.buffer);
    header.setUint32(PAGE_COUNT_AT, contents.length / BLOCK_BYTES);
    // which pages are free is not known any more, and nothing is written
    whole.fill(0, FREE_PAGES_AT, FREE_PAGES_AT + 8);
  }
  return whole;
}

async function emptyContents(steps: readonly Migration[]): Promise<Uint8Array> {
  const database = await openWritable();
  migrate(database, steps);
  const bytes = fileBytes(database);
  database.close();
  return soundPart(bytes, readHeader(bytes)?.size ?? 0).contents;
}

/** The pages of the tree that describes the tables, the first one 0: its root, and what hangs on that. */
function schemaPagesOf(contents: Uint8Array): readonly number[] {
  if (contents[ROOT_AT] !== INTERIOR_TABLE) return [0];
  const view = new DataView(contents.buffer, contents.byteOffset, BLOCK_BYTES);
  const cells = Array.from({ length: view.getUint16(ROOT_AT + 3) }, (_, cell) =>
    view.getUint32(view.getUint16(ROOT_AT + 12 + 2 * cell)),
  );
  return [0, ...[...cells, view.getUint32(ROOT_AT + 8)].map((page) => page - 1)];
}

/** A page without what the first one tells of the file. */
function treeOn(contents: Uint8Array, page: number): Uint8Array {
  const block = blockAt(contents, page);
  return page === 0 ? block.subarray(ROOT_AT) : block;
}
