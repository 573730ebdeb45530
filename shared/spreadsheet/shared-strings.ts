import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import { isMain } from './names';
import type { Workbook } from './workbook';
import { readPart } from './xml';
import { unescapeText } from './xml-text';

/** The texts that cells share, by index: plain and rich ones alike, without their readings (`rPh`). */
export function readSharedStrings(workbook: Workbook): Result<readonly string[], AppError> {
  const { sharedStringsPart: part, package: source } = workbook;
  if (part === undefined || source.find(part) === undefined) return ok([]);
  const texts: string[] = [];
  let text = '';
  /** Names of the elements that are open, from outside. */
  const path: string[] = [];
  const read = readPart(source, part, {
    open: (tag) => {
      path.push(isMain(tag.uri) ? tag.local : '');
      if (path.at(-1) === 'si') text = '';
    },
    text: (piece) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) text += piece;
    },
    close: () => {
      if (path.pop() === 'si') texts.push(unescapeText(text));
    },
  });
  return read.ok ? ok(texts) : read;
}
