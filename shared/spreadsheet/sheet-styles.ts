import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { type DateShape, dateShape } from './date-format';
import { listLimits } from './limits';
import { isMain } from './names';
import { numberCode } from './shown-number';
import { isTrue, type Workbook } from './workbook';
import { readPart, type XmlTag } from './xml';

/** How a cell shows a number, as a date, by a code, or as it is; whether it strikes out what it holds, and how it looks. */
export interface NumberStyle {
  readonly date?: DateShape;
  readonly code?: string;
  readonly struck?: true;
  readonly tint?: string;
  /** White letters on white: nobody sees what stands there. */
  readonly unseen?: true;
}

/** By the number of a cell's style. */
export type NumberStyles = readonly NumberStyle[];

export interface SheetStyles {
  readonly cells: NumberStyles;
  /** By the number of a format that rules give: whether it strikes out. */
  readonly ruleStrikes: readonly boolean[];
}

const plain: NumberStyle = {};
const none: SheetStyles = { cells: [], ruleStrikes: [] };

/** How each style shows what its cells hold, and which formats of rules strike out. */
export function readSheetStyles({ package: source, stylesPart }: Workbook): Result<SheetStyles, AppError> {
  if (stylesPart === undefined || source.find(stylesPart) === undefined) return ok(none);
  const reading = new StylesReading();
  const read = readPart(source, stylesPart, {
    open: (tag) => {
      if (isMain(tag.uri)) reading.open(tag);
    },
    close: ({ local }) => reading.close(local),
    done: () => reading.isTooLarge,
  });
  if (!read.ok) return read;
  return reading.isTooLarge ? fail(appError('xlsx-too-large')) : ok(reading.styles());
}

/** Where in the part an element stands (ECMA-376 part 1, 18.8). */
type Place = 'fonts' | 'fills' | 'cellXfs' | 'dxfs' | undefined;
const PLACES: readonly string[] = ['fonts', 'fills', 'cellXfs', 'dxfs'];

class StylesReading {
  readonly #codes = new Map<number, string>();
  readonly #known = new Map<string, NumberStyle>();
  readonly #cells: NumberStyle[] = [];
  readonly #fonts: { struck: boolean; isWhite: boolean; tint: string }[] = [];
  readonly #fills: string[] = [];
  readonly #ruleStrikes: boolean[] = [];
  #place: Place;

  get isTooLarge(): boolean {
    const lengths = [this.#cells, this.#fonts, this.#fills, this.#ruleStrikes].map(({ length }) => length);
    return Math.max(this.#codes.size, ...lengths) > listLimits.styles;
  }

  styles(): SheetStyles {
    return { cells: this.#cells, ruleStrikes: this.#ruleStrikes };
  }

  open(tag: XmlTag): void {
    const { local } = tag;
    if (local === 'numFmt')
      this.#codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
    if (this.#place === undefined) {
      if (PLACES.includes(local)) this.#place = local as Place;
    } else if (this.#place === 'fonts') this.#openInFonts(tag);
    else if (this.#place === 'fills') this.#openInFills(tag);
    else if (this.#place === 'dxfs') this.#openInRules(tag);
    else if (local === 'xf') this.#addStyle(tag);
  }

  close(local: string): void {
    if (local === this.#place) this.#place = undefined;
  }

  #openInFonts(tag: XmlTag): void {
    if (tag.local === 'font') this.#fonts.push({ struck: false, isWhite: false, tint: '' });
    const font = this.#fonts.at(-1);
    if (font === undefined) return;
    if (tag.local === 'strike') font.struck = isTrue(tag.attribute('val') ?? 'true');
    if (tag.local === 'i' && isTrue(tag.attribute('val') ?? 'true')) font.tint += 'i';
    if (tag.local !== 'color') return;
    font.tint += colourOf(tag, BLACK);
    font.isWhite =
      tag.attribute('theme') === '0' || tag.attribute('rgb')?.slice(RGB).toUpperCase() === 'FFFFFF';
  }

  #openInFills(tag: XmlTag): void {
    if (tag.local === 'fill') this.#fills.push('');
    if (tag.local === 'fgColor') this.#fills[this.#fills.length - 1] = colourOf(tag, WHITE);
    // a pattern that is none shows no colour
    if (tag.local === 'patternFill' && (tag.attribute('patternType') ?? 'none') === 'none')
      this.#fills[this.#fills.length - 1] = '';
  }

  #openInRules(tag: XmlTag): void {
    if (tag.local === 'dxf') this.#ruleStrikes.push(false);
    if (tag.local === 'strike')
      this.#ruleStrikes[this.#ruleStrikes.length - 1] = isTrue(tag.attribute('val') ?? 'true');
  }

  #addStyle(tag: XmlTag): void {
    const id = Number(tag.attribute('numFmtId') ?? 0);
    const font = this.#fonts[Number(tag.attribute('fontId') ?? 0)];
    const fill = this.#fills[Number(tag.attribute('fillId') ?? 0)] ?? '';
    const tint = (font?.tint ?? '') + (fill === '' ? '' : `/${fill}`);
    const isUnseen = font?.isWhite === true && fill === '';
    const key = [id, font?.struck === true, isUnseen, tint].join(' ');
    const style = this.#known.get(key) ?? {
      ...numberShown(id, this.#codes.get(id)),
      ...(font?.struck === true && { struck: true as const }),
      ...(tint !== '' && { tint }),
      ...(isUnseen && { unseen: true as const }),
    };
    this.#known.set(key, style);
    this.#cells.push(style);
  }
}

const BLACK = new Set(['000000', 'theme1', 'indexed8', 'indexed64']);
const WHITE = new Set(['FFFFFF', 'theme0', 'indexed9', 'indexed64', 'indexed65']);
/** Behind how opaque a colour is, which no program minds. */
const RGB = -6;

/** A colour as the part names it; empty for one that is as good as none. */
function colourOf(tag: XmlTag, usual: ReadonlySet<string>): string {
  const [theme, indexed] = [tag.attribute('theme'), tag.attribute('indexed')];
  const named = theme !== undefined ? `theme${theme}` : indexed !== undefined ? `indexed${indexed}` : '';
  const colour = tag.attribute('rgb')?.slice(RGB).toUpperCase() ?? named;
  return usual.has(colour) && tag.attribute('tint') === undefined
    ? ''
    : colour + (tag.attribute('tint') ?? '');
}

function numberShown(id: number, own: string | undefined): NumberStyle {
  const date = dateShape(id, own);
  if (date) return { date };
  const code = numberCode(id, own);
  return code === undefined || /^general$/iu.test(code) ? plain : { code };
}
