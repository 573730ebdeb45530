import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { listLimits } from './limits';
import { isMain } from './names';
import { isTrue, type Workbook } from './workbook';
import { readPart, type XmlTag } from './xml';

/** What the format of a cell says of how it looks and what stands in it. */
export interface CellStyle {
  /** `General`, `0.0%`, `dd/mm/yyyy`, … */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | undefined;
  readonly wraps: boolean;
  readonly framed: boolean;
}

export const plainStyle: CellStyle = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  horizontal: undefined,
  wraps: false,
  framed: false,
};

/** The formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30), as far as they are used. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  49: '@',
};

/** The formats of cells by index (`s` of a cell). A workbook without a part for them has none. Errors: those of `readPart`. */
export function readCellStyles(workbook: Workbook): Result<readonly CellStyle[], AppError> {
  const { stylesPart: part, package: source } = workbook;
  if (part === undefined || source.find(part) === undefined) return ok([]);
  const reading = new StylesReading();
  const read = readPart(source, part, {
    open: (tag) => reading.open(tag),
    close: () => reading.close(),
    done: () => reading.isTooLarge,
  });
  if (!read.ok) return read;
  return reading.isTooLarge ? fail(appError('xlsx-too-large')) : ok(reading.styles);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Font {
  bold: boolean;
  italic: boolean;
}

class StylesReading {
  readonly styles: Mutable<CellStyle>[] = [];
  readonly #formats = new Map<number, string>();
  readonly #fonts: Font[] = [];
  readonly #framed: boolean[] = [];
  readonly #path: string[] = [];

  open(tag: XmlTag): void {
    const inside = this.#path;
    this.#path.push(isMain(tag.uri) ? tag.local : '');
    const parent = inside.at(-2);
    if (parent === 'numFmts') {
      this.#formats.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? 'General');
    } else if (tag.local === 'font' && parent === 'fonts') this.#fonts.push({ bold: false, italic: false });
    else if (parent === 'font' && inside.at(-3) === 'fonts') this.#addToFont(tag);
    else if (tag.local === 'border' && parent === 'borders') this.#framed.push(false);
    else if (parent === 'border' && inside.at(-3) === 'borders') this.#addToBorder(tag);
    else if (tag.local === 'xf' && parent === 'cellXfs') this.#addStyle(tag);
    else if (tag.local === 'alignment' && inside.at(-3) === 'cellXfs') this.#addAlignment(tag);
  }

  close(): void {
    this.#path.pop();
  }

  get isTooLarge(): boolean {
    const lists = [this.styles.length, this.#formats.size, this.#fonts.length, this.#framed.length];
    return Math.max(...lists) > listLimits.styles;
  }

  #addToFont(tag: XmlTag): void {
    const font = this.#fonts.at(-1);
    const isOn = isTrue(tag.attribute('val') ?? 'true');
    if (font && tag.local === 'b') font.bold = isOn;
    if (font && tag.local === 'i') font.italic = isOn;
  }

  #addToBorder(tag: XmlTag): void {
    const line = tag.attribute('style');
    if (line !== undefined && line !== 'none') this.#framed[this.#framed.length - 1] = true;
  }

  #addStyle(tag: XmlTag): void {
    const id = Number(tag.attribute('numFmtId') ?? 0);
    const font = this.#fonts[Number(tag.attribute('fontId') ?? 0)];
    this.styles.push({
      numberFormat: this.#formats.get(id) ?? builtIn[id] ?? 'General',
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      horizontal: undefined,
      wraps: false,
      framed: this.#framed[Number(tag.attribute('borderId') ?? 0)] ?? false,
    });
  }

  #addAlignment(tag: XmlTag): void {
    const style = this.styles.at(-1);
    if (!style) return;
    const horizontal = tag.attribute('horizontal');
    if (horizontal === 'left' || horizontal === 'right') style.horizontal = horizontal;
    if (horizontal === 'center' || horizontal === 'centerContinuous') style.horizontal = 'center';
    style.wraps = isTrue(tag.attribute('wrapText'));
  }
}
