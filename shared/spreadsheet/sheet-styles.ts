import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { type DateShape, dateShape } from './date-format';
import { listLimits } from './limits';
import { isMain } from './names';
import { numberCode } from './shown-number';
import type { Workbook } from './workbook';
import { readPart, type XmlTag } from './xml';

/** How a cell shows a number: as a date, by a code, or as it is. */
export interface NumberStyle {
  readonly date?: DateShape;
  readonly code?: string;
}

/** By the number of a cell's style. */
export type NumberStyles = readonly NumberStyle[];

const plain: NumberStyle = {};

/** How each style shows numbers. */
export function readNumberStyles({ package: source, stylesPart }: Workbook): Result<NumberStyles, AppError> {
  if (stylesPart === undefined || source.find(stylesPart) === undefined) return ok([]);
  const codes = new Map<number, string>();
  const known = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCellFormats = false;
  const open = (tag: XmlTag) => {
    if (!isMain(tag.uri)) return;
    if (tag.local === 'numFmt')
      codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
    if (tag.local === 'cellXfs') inCellFormats = true;
    if (tag.local !== 'xf' || !inCellFormats) return;
    const id = Number(tag.attribute('numFmtId') ?? 0);
    const style = known.get(id) ?? styleOf(id, codes.get(id));
    known.set(id, style);
    styles.push(style);
  };
  const close = ({ local }: XmlTag) => {
    if (local === 'cellXfs') inCellFormats = false;
  };
  const isTooLarge = () => Math.max(styles.length, codes.size) > listLimits.styles;
  const read = readPart(source, stylesPart, { open, close, done: isTooLarge });
  if (!read.ok) return read;
  return isTooLarge() ? fail(appError('xlsx-too-large')) : ok(styles);
}

function styleOf(id: number, own: string | undefined): NumberStyle {
  const date = dateShape(id, own);
  if (date) return { date };
  const code = numberCode(id, own);
  return code === undefined || /^general$/iu.test(code) ? plain : { code };
}
