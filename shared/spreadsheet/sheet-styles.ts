import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { type DateShape, dateShape } from './date-format';
import { listLimits } from './limits';
import { isMain } from './names';
import { numberCode } from './shown-number';
import { isTrue, type Workbook } from './workbook';
import { readPart, type XmlTag } from './xml';

/** How a cell shows a number, as a date, by a code, or as it is; and whether it strikes out what it holds. */
export interface NumberStyle {
  readonly date?: DateShape;
  readonly code?: string;
  readonly struck?: true;
}

/** By the number of a cell's style. */
export type NumberStyles = readonly NumberStyle[];

const plain: NumberStyle = {};

/** How each style shows numbers. */
export function readNumberStyles({ package: source, stylesPart }: Workbook): Result<NumberStyles, AppError> {
  if (stylesPart === undefined || source.find(stylesPart) === undefined) return ok([]);
  const codes = new Map<number, string>();
  const known = new Map<string, NumberStyle>();
  const styles: NumberStyle[] = [];
  const fonts: boolean[] = [];
  let inFonts = false;
  let inCellFormats = false;
  const open = (tag: XmlTag) => {
    if (!isMain(tag.uri)) return;
    if (tag.local === 'numFmt')
      codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
    if (tag.local === 'fonts') inFonts = true;
    else if (tag.local === 'cellXfs') inCellFormats = true;
    if (inFonts && tag.local === 'font') fonts.push(false);
    else if (inFonts && tag.local === 'strike')
      fonts[fonts.length - 1] = isTrue(tag.attribute('val') ?? 'true');
    if (tag.local !== 'xf' || !inCellFormats) return;
    const id = Number(tag.attribute('numFmtId') ?? 0);
    const struck = fonts[Number(tag.attribute('fontId') ?? 0)] === true;
    const key = `${String(id)} ${String(struck)}`;
    const style = known.get(key) ?? styleOf(id, codes.get(id), struck);
    known.set(key, style);
    styles.push(style);
  };
  const close = ({ local }: XmlTag) => {
    if (local === 'cellXfs') inCellFormats = false;
    if (local === 'fonts') inFonts = false;
  };
  const isTooLarge = () => Math.max(styles.length, codes.size, fonts.length) > listLimits.styles;
  const read = readPart(source, stylesPart, { open, close, done: isTooLarge });
  if (!read.ok) return read;
  return isTooLarge() ? fail(appError('xlsx-too-large')) : ok(styles);
}

function styleOf(id: number, own: string | undefined, isStruck: boolean): NumberStyle {
  const shown = numberShown(id, own);
  return isStruck ? { ...shown, struck: true } : shown;
}

function numberShown(id: number, own: string | undefined): NumberStyle {
  const date = dateShape(id, own);
  if (date) return { date };
  const code = numberCode(id, own);
  return code === undefined || /^general$/iu.test(code) ? plain : { code };
}
