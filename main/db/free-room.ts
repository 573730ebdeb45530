import { readHeader } from './header';

/**
 * The room in the pages of a database that holds nothing: SQLite leaves in it what stood there before a page was
 * arranged anew, even when told to overwrite what is removed (https://sqlite.org/fileformat.html, 1.6).
 */

const FILE_HEADER = 100;
const KIND_AT = 0;
const FIRST_FREE_AT = 1;
const CELLS_AT = 3;
const CONTENT_AT = 5;
/** Sizes of the header of a page of a tree by its kind; other pages are chains, which SQLite clears itself. */
const headerSizes: Readonly<Record<number, number>> = { 2: 12, 5: 12, 10: 8, 13: 8 };
/** A free block begins with the place of the next one and its own size. */
const BLOCK_HEADER = 4;

/** Clears the free room of the pages in a database's bytes, and nothing else: of those of these numbers, from 0, or of all. */
export function clearFreeRoom(image: Uint8Array, among?: readonly number[]): void {
  const pageSize = readHeader(image)?.pageSize;
  if (pageSize === undefined) return;
  const pages = among ?? Array.from({ length: Math.floor(image.length / pageSize) }, (_, page) => page);
  for (const page of pages) {
    clearPage(image.subarray(page * pageSize, (page + 1) * pageSize), page === 0 ? FILE_HEADER : 0);
  }
}

function clearPage(page: Uint8Array, start: number): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const headerSize = headerSizes[view.getUint8(start + KIND_AT)];
  if (headerSize === undefined) return;
  const free = start + headerSize + 2 * view.getUint16(start + CELLS_AT);
  // the end of a page of 65,536 bytes does not fit and is written as 0
  const content = view.getUint16(start + CONTENT_AT) || page.length;
  if (free <= content && content <= page.length) page.fill(0, free, content);
  let block = view.getUint16(start + FIRST_FREE_AT);
  // the blocks come in their order: what leads back is none
  while (block >= content && block + BLOCK_HEADER <= page.length) {
    const end = block + view.getUint16(block + 2);
    if (end > page.length) return;
    page.fill(0, block + BLOCK_HEADER, end);
    const next = view.getUint16(block);
    if (next <= block) return;
    block = next;
  }
}
