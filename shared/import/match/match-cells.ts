import { distance } from '../../text/distance';
import { fold, nameKey, remembered } from '../../text/fold';
import { readRoman } from '../../text/roman';
import { wardKey } from '../../text/ward-name';
import { abbreviationOf, type Likeness, type Shortenable, shortenable } from './abbreviations';

/** A cell of the season, as far as its name goes. */
export interface NamedCell {
  readonly id: string;
  readonly name: string;
}

/** Short forms that offices use in lists, and what they stand for; with their marks, so that no two names become one. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}\p{M}])(?:cb|c bộ)(?=kp|kv|tdp|ca(?![\p{L}\p{M}])|qs(?![\p{L}\p{M}])|(?![\p{L}\p{M}]))/gu,
    'chi bộ ',
  ],
  [/(?<![\p{L}\p{M}])kp(?![\p{L}\p{M}])/gu, 'khu phố '],
  [/(?<![\p{L}\p{M}])k p(?= ?\d)/gu, 'khu phố '],
  [/(?<![\p{L}\p{M}])tdp(?![\p{L}\p{M}])/gu, 'tổ dân phố '],
  [/(?<![\p{L}\p{M}])(?:trg|trư)(?![\p{L}\p{M}])/gu, 'trường'],
  [/(?<![\p{L}\p{M}])mn(?![\p{L}\p{M}])/gu, 'mầm non'],
  [/(?<![\p{L}\p{M}])th(?![\p{L}\p{M}])/gu, 'tiểu học'],
  [/(?<![\p{L}\p{M}])(?:thcs|trung học cs)(?![\p{L}\p{M}])/gu, 'trung học cơ sở'],
  [/(?<![\p{L}\p{M}])mg(?![\p{L}\p{M}])/gu, 'mẫu giáo'],
  [/(?<![\p{L}\p{M}])ca(?![\p{L}\p{M}])/gu, 'công an'],
  [/(?<![\p{L}\p{M}])qs(?![\p{L}\p{M}])/gu, 'quân sự'],
  [/(?<![\p{L}\p{M}])chqs(?![\p{L}\p{M}])/gu, 'chỉ huy quân sự'],
  [/(?<![\p{L}\p{M}])cq(?![\p{L}\p{M}])/gu, 'cơ quan'],
  [/(?<![\p{L}\p{M}])cty(?![\p{L}\p{M}])/gu, 'công ty'],
  [/(?<![\p{L}\p{M}])dn(?![\p{L}\p{M}])/gu, 'doanh nghiệp'],
  [/(?<![\p{L}\p{M}])(?:tyt|trạm yt)(?![\p{L}\p{M}])/gu, 'trạm y tế'],
  [/(?<![\p{L}\p{M}])thpt(?![\p{L}\p{M}])/gu, 'trung học phổ thông'],
  [/(?<![\p{L}\p{M}])(?:hợp tác xã|htxnn)(?![\p{L}\p{M}])/gu, 'htx'],
];
/** The dots between single letters: “C.A”, “T.H.C.S”, “T.D.P”. */
const DOTTED = /(?<=(?<![\p{L}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{M}]))/gu;
/** The ward that a cell belonged to, behind its name. */
const IN_BRACKETS = /\s*\([^()]*\)\s*$/u;
const LEADING = /^(?:chi bộ|đảng bộ bộ phận|chi bo|dang bo bo phan)\s+/u;

/** Lower-case words with single blanks, short forms written out, without “Chi bộ” in front and zeros before numbers. */
export const plainName = remembered((name) => {
  let plain = name
    .normalize('NFC')
    .replace(IN_BRACKETS, (ward) => ` (${wardKey(ward.replace(/[()]/gu, ' '))})`)
    .toLowerCase()
    .replace(DOTTED, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  for (const [short, long] of SHORT_FORMS) plain = plain.replace(short, long);
  return plain
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(LEADING, '')
    .replace(/(?<!\d)0+(?=\d)/gu, '');
});

/** A cell's name as it is spelt, whatever its case, short forms and “Chi bộ” in front: Tân Thành and Tân Thạnh are two. */
export function cellKey(name: string): string {
  return nameKey(plainName(name));
}

function foldedKey(name: string): string {
  return fold(plainName(name));
}

/** What a cell is a cell of: the same place is called khu phố in one list and thôn in another. */
const UNITS = /\b(?:khu pho|to dan pho|khoi pho|khu vuc|thon|xom|ap|khoi)\s+/gu;
/** Words that say where a cell is, or what it is, and no more. */
const GENERIC = new Set('phuong xa cua thuoc don vi so'.split(' '));

/** How a name in a list stands to the cells of the season. */
export interface CellMatch {
  /** The one cell that it can only mean. */
  readonly cell?: NamedCell;
  /** Cells that it may mean, the nearest first. */
  readonly near: readonly NamedCell[];
  /** The name has a Roman numeral where the cell has a number. */
  readonly isRoman?: true;
}

const nothing: CellMatch = { near: [] };

/**
 * Finds the cell that a name in a list means. The same spelling is enough; a name without any marks may stand for one with
 * them, and one without its kind of place for one with it, where only one cell can be meant. What is only near is given
 * as candidates, and somebody has to decide.
 */
export class CellNames {
  readonly #cells: readonly NamedCell[];
  #shortenable: readonly { readonly cell: NamedCell; readonly known: Shortenable }[] | undefined;
  /** By spelling, from the most exact on. */
  readonly #spellings: readonly Spellings[];
  readonly #known = new Map<string, CellMatch>();
  readonly #found = new Map<string, CellMatch | undefined>();

  constructor(cells: readonly NamedCell[]) {
    this.#cells = cells;
    this.#spellings = SPELLINGS.map((spelling) => ({
      ...spelling,
      cells: Map.groupBy(cells, ({ name }) => spelling.keyOf(name)),
    }));
  }

  match(name: string): CellMatch {
    const known = this.#known.get(name);
    if (known) return known;
    const match = this.#spelt(name) ?? this.#near(name);
    this.#known.set(name, match);
    return match;
  }

  /** The one cell of that name; undefined where there is none, or more than one. */
  find(name: string): NamedCell | undefined {
    return this.#spelt(name)?.cell;
  }

  /** What the spelling tells; undefined where a name can only be near. */
  #spelt(name: string): CellMatch | undefined {
    if (this.#found.has(name)) return this.#found.get(name);
    const match = plainName(name) === '' ? nothing : this.#bySpelling(name);
    this.#found.set(name, match);
    return match;
  }

  #bySpelling(name: string): CellMatch | undefined {
    for (const { keyOf, isFor, fits, isAlone, isRoman, cells } of this.#spellings) {
      if (!isFor(name)) continue;
      const found = (cells.get(keyOf(name)) ?? []).filter((cell) => fits(name, cell.name));
      const [only] = found;
      if (only && found.length === 1 && isAlone(name, only.name)) {
        return { cell: only, near: [], ...(isRoman && { isRoman }) };
      }
      if (only && found.length > 1 && !isLoose(keyOf)) return { near: found };
    }
    return undefined;
  }

  #near(name: string): CellMatch {
    const near = this.#cells.filter(
      (cell) => isLooselySame(name, cell.name) || isNear(name, cell.name) || isInWard(name, cell.name),
    );
    const named = name.replace(CODE_BEFORE, '');
    const behindCode = named === name ? undefined : this.#spelt(named)?.cell;
    const shortened = this.#shortened(name);
    const all = new Set([
      ...(behindCode ? [behindCode] : []),
      ...(shortened.get('spelt') ?? []),
      ...near,
      ...(shortened.get('folded') ?? []),
    ]);
    return all.size === 0 ? nothing : { near: [...all] };
  }

  /** The cells whose names may be this one shortened, or that it may be, by how surely they are. */
  #shortened(name: string): ReadonlyMap<Likeness | undefined, readonly NamedCell[]> {
    this.#shortenable ??= this.#cells.map((cell) => ({ cell, known: shortenableName(cell.name) }));
    const looked = shortenableName(name);
    const found = Map.groupBy(this.#shortenable, ({ known }) => abbreviationOf(looked, known));
    return new Map([...found].map(([likeness, those]) => [likeness, those.map(({ cell }) => cell)]));
  }
}

/** A name as `abbreviationOf` compares it, without the ward behind it. */
export function shortenableName(name: string): Shortenable {
  const bare = name.replace(IN_BRACKETS, '');
  return shortenable(inDigits(bare.normalize('NFC').toLowerCase()), inDigits(plainName(bare)));
}

/** “CB03. Khu phố 1”: the number may be a code, or that of a cell. */
const CODE_BEFORE = /^(?:cb|chi bộ)\s*\d{1,3}\s*[.):–-]\s*(?=\p{L})/iu;

interface Spelling {
  readonly keyOf: (name: string) => string;
  /** Whether a listed name is looked for so. */
  readonly isFor: (listed: string) => boolean;
  readonly fits: (listed: string, known: string) => boolean;
  /** Whether one cell of that spelling is enough. */
  readonly isAlone: (listed: string, known: string) => boolean;
  readonly isRoman?: true;
}

interface Spellings extends Spelling {
  readonly cells: ReadonlyMap<string, readonly NamedCell[]>;
}

const always = () => true;

/** The same spelling, then without short forms, then without any marks; last without what kind of place it is. */
const SPELLINGS: readonly Spelling[] = [
  { keyOf: nameKey, isFor: always, fits: always, isAlone: always },
  { keyOf: cellKey, isFor: always, fits: always, isAlone: always },
  { keyOf: foldedKey, isFor: (name) => !hasMarks(name), fits: always, isAlone: always },
  // “1” may be the number of khu phố 1, of a school, or of the line in another list
  { keyOf: loose, isFor: saysWords, fits: isLooselySame, isAlone: lacksUnit },
  { keyOf: inArabic, isFor: endsInRoman, fits: endsInDigits, isAlone: always, isRoman: true },
];

/** “Giao Hội II” is “Giao Hội 2”, where no cell has the numeral itself. */
function inArabic(name: string): string {
  return withoutUnit(plainName(name).replace(/(?<= )[ivx]+$/u, (word) => String(readRoman(word) ?? word)));
}

function saysWords(name: string): boolean {
  return /\p{L}{2}/u.test(plainName(name));
}

function endsInRoman(name: string): boolean {
  return /(?<= )[ivx]+$/u.test(plainName(name));
}

function endsInDigits(listed: string, known: string): boolean {
  return /\d$/u.test(plainName(known)) && lacksUnit(listed, known);
}

function loose(name: string): string {
  return looseKey(name, foldedKey);
}

function isLoose(keyOf: Spelling['keyOf']): boolean {
  return keyOf === loose;
}

/** “Chi bộ khu phố 1” and “Chi bộ khu phố 1 (Hoài Tân)”: several cells of merged wards may have that name. */
function isInWard(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => cellKey(name.replace(IN_BRACKETS, '')));
  return one === other && one !== '' && (IN_BRACKETS.test(a) || IN_BRACKETS.test(b));
}

/** True for a text that is not plain ASCII: whoever typed it has a keyboard for marks. */
function hasMarks(text: string): boolean {
  return /[^\p{ASCII}]/u.test(text.normalize('NFC'));
}

function looseKey(name: string, key: (text: string) => string): string {
  return key(name).replace(UNITS, '');
}

/** Folded, without the kind of place; a school for small children has two names. */
function looseName(name: string): string {
  return looseKey(name, foldedKey).replace('mau giao', 'mam non');
}

/** Also without what kind of place it is: “Chi bộ khu phố Giao Hội 2” and “Giao Hội 2”. */
function isLooselySame(a: string, b: string): boolean {
  if (looseKey(a, foldedKey) !== looseKey(b, foldedKey)) return false;
  return !hasMarks(a) || withoutUnit(a) === withoutUnit(b);
}

const MARKED_UNITS = /(?:khu phố|tổ dân phố|khối phố|khu vực|thôn|xóm|ấp|khối)\s+/gu;

function withoutUnit(name: string): string {
  return nameKey(plainName(name).replace(MARKED_UNITS, ''));
}

/** One of the two says no kind of place; two kinds may be two places. */
function lacksUnit(a: string, b: string): boolean {
  const has = (name: string) => new RegExp(UNITS.source, 'u').test(`${foldedKey(name)} `);
  return !(has(a) && has(b)) || unitOf(a) === unitOf(b);
}

function unitOf(name: string): string {
  return new RegExp(UNITS.source, 'u').exec(foldedKey(name))?.[0] ?? '';
}

/** The cells whose names stand in a text such as the name of a file, the longest first: “DS_dang_vien_KP1”. */
export function cellsIn(text: string, cells: readonly NamedCell[]): readonly NamedCell[] {
  const words = ` ${foldedKey(text)} `;
  const found = cells.filter(({ name }) => foldedKey(name) !== '' && words.includes(` ${foldedKey(name)} `));
  return found.toSorted((a, b) => b.name.length - a.name.length);
}

/** Letters by which longer names may differ and still be near. */
const MOST_SLIPS = 2;
const LONG_NAME = 8;

/** The ward that stands behind a name in brackets, as it is compared; empty where none does. */
export function wardBehind(name: string): string {
  return wardKey(IN_BRACKETS.exec(name)?.[0].replace(/[()]/gu, ' ') ?? '');
}

/** The words that tell cells apart, folded: without “Chi bộ”, what kind of place it is, and generic words. */
export function looseWords(name: string): readonly string[] {
  return tellingWords(looseName(name.replace(IN_BRACKETS, '')));
}

/** The same words but for marks, generic words, words left out or a slip of the fingers; numbers are never near. */
function isNear(a: string, b: string): boolean {
  const [left, right] = [inDigits(looseName(a)), inDigits(looseName(b))];
  if (numbersOf(left) !== numbersOf(right)) return false;
  const [words, others] = [tellingWords(left), tellingWords(right)];
  // “Chi bộ số 1” may be that of khu phố 1
  if (left === right || (words.length > 0 && words.join(' ') === others.join(' '))) return true;
  if (words.length === 0 || others.length === 0) return false;
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  // “khu phố 2, phường Tân An” may be khu phố 2, and no school number 2
  const isSamePlace = unitOf(a) !== '' && unitOf(a) === unitOf(b);
  const tells = few.some((word) => /\p{L}{2}/u.test(word)) || isSamePlace;
  if (isPlaceAndHouse(a, b) || isPlaceAndHouse(b, a)) return false;
  if (tells && few.every((word) => many.includes(word))) return true;
  const [one, two] = [words.join(' '), others.join(' ')];
  const allowed = Math.min(one.length, two.length) >= LONG_NAME ? MOST_SLIPS : 1;
  return Math.min(one.length, two.length) > 3 && distance(one, two, allowed) <= allowed;
}

/** “Khu phố 1 (Hoài Tân)” is no “Trường Tiểu học số 1 Hoài Tân”. */
function isPlaceAndHouse(place: string, house: string): boolean {
  return (
    unitOf(place) !== '' &&
    unitOf(house) === '' &&
    /^(?:truong|tram|cong an|benh vien)\b/u.test(foldedKey(house))
  );
}

const NUMBER_WORDS = 'mot hai ba bon nam sau bay tam chin'.split(' ');
/** Digits that are said otherwise behind “mươi”. */
const BEHIND_TENS: Readonly<Record<string, number>> = { tu: 4, lam: 5 };
/** “mười”, “mười một”, “hai mươi mốt”, with or without marks. */
const TENS =
  /(?<![\p{L}\p{M}])(?:(hai|ba|bốn|bon|năm|nam|sáu|sau|bảy|bay|tám|tam|chín|chin) )?(?:mười|mươi|muoi)(?: ([\p{L}\p{M}]+))?$/u;
const FIRST = /(?<=(?<![\p{L}\p{M}])(?:thứ|thu) )(?:nhất|nhat)$/u;
const SECOND = /(?<=(?<![\p{L}\p{M}])(?:thứ|thu) )(?:nhì|nhi)$/u;
/** Letters alone that would be larger ones are names: “khu phố C”. */
const LARGEST_ROMAN = 15;

/** Last words that are a number, in digits: “khu phố II”, “khu phố Hai”, “khu phố Mười Hai”, “khu phố Thứ Nhất”. */
function inDigits(name: string): string {
  const counted = name.replace(TENS, tensInDigits).replace(FIRST, '1').replace(SECOND, '2');
  return counted.replace(/(?<![\p{L}\p{M}])[a-z]+$/u, (word) => {
    const roman = readRoman(word) ?? 0;
    const number = roman > 0 && roman <= LARGEST_ROMAN ? roman : NUMBER_WORDS.indexOf(word) + 1;
    return number === 0 ? word : String(number);
  });
}

function tensInDigits(words: string, tens = 'mot', behind = ''): string {
  const digit = fold(behind);
  const ones = BEHIND_TENS[digit] ?? NUMBER_WORDS.indexOf(digit) + 1;
  if (behind !== '' && ones === 0) return words;
  return String((NUMBER_WORDS.indexOf(fold(tens)) + 1) * 10 + ones);
}

function numbersOf(text: string): string {
  return (text.match(/\d+|\b[ivx]+$/gu) ?? []).join(' ');
}

function tellingWords(text: string): readonly string[] {
  const bare = text.replace(
    /\b(?:co quan|thi tran|thi xa|thanh pho|uy ban nhan dan|ubnd|ban chi huy|cong ty|doanh nghiep|tnhh|co phan)\b/gu,
    '',
  );
  return bare.split(' ').filter((word) => word !== '' && !GENERIC.has(word));
}
