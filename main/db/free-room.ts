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

/**
 * Clears the free room of every page in a database's bytes, and nothing else. Pages that are the same in bytes cleared
 * `before` are not looked at again.
 */
export function clearFreeRoom(image: Uint8Array, before?: Uint8Array): void {
  const pageSize = readHeader(image)?.pageSize;
  if (pageSize === undefined) return;
  for (let at = 0; at + pageSize <= image.length; at += pageSize) {
    const page = image.subarray(at, at + pageSize);
    if (before && Buffer.compare(page, before.subarray(at, at + pageSize)) === 0) continue;
    clearPage(page, at === 0 ? FILE_HEADER : 0);
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
