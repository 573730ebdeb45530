import { distance } from '../../text/distance';
import { guessKind } from '../guess-kind';
import { abbreviationOf, type Shortenable } from './abbreviations';
import { looseWords, shortenableName, wardBehind } from './match-cells';

/** A cell that a list names and the season does not have, as far as another name of the list may mean it. */
export interface NewCellName {
  readonly kind: string | undefined;
  readonly ward: string;
  /** Numbers, letters and numerals that tell cells of one name apart: “1”, “2A”, “B”, “II”. */
  readonly labels: string;
  readonly words: readonly string[];
  readonly joined: string;
  readonly shortenable: Shortenable;
}

const LABEL = /^(?:\d+\p{L}?|\p{L}|[ivx]+)$/u;
/** A letter may be left out by a slip in a name of so many. */
const FEWEST_LETTERS = 6;

export function newCellName(name: string): NewCellName {
  const words = looseWords(name);
  return {
    kind: guessKind(name),
    ward: wardBehind(name),
    labels: words.filter((word) => LABEL.test(word)).join(' '),
    words,
    joined: words.join(' '),
    shortenable: shortenableName(name),
  };
}

/**
 * True where two names of a list that the season does not know may be one cell: they differ in marks, in generic words, in
 * words left out, or by a letter that is missing, or one is the other shortened. Other numbers, other kinds and other wards make two.
 */
export function mayBeOneCell(a: NewCellName, b: NewCellName): boolean {
  if (a.ward !== '' && b.ward !== '' && a.ward !== b.ward) return false;
  if (abbreviationOf(a.shortenable, b.shortenable) !== undefined) return true;
  if (a.labels !== b.labels || differ(a.kind, b.kind)) return false;
  if (a.joined === b.joined) return true;
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (isPartOf(few, many) && few.some((word) => /\p{L}{2}/u.test(word))) return true;
  const [one, other] = [a.joined.length, b.joined.length];
  // another letter makes another name (Hoà and Hội), one that is missing is a slip
  return Math.min(one, other) >= FEWEST_LETTERS && one !== other && distance(a.joined, b.joined, 1) <= 1;
}

/** True where the words stand among the others in their order: An Hoà and Hoà An are two. */
function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  let at = -1;
  return few.every((word) => {
    at = many.indexOf(word, at + 1);
    return at >= 0;
  });
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

const UNIT =
  /^(?:(?:chi bộ|cb)\s+)?(?:kp|khu phố|tdp|tổ dân phố|khối phố|thôn|xóm|ấp)\s*[.:]?\s*(?=[\p{L}\d])/iu;
const BETWEEN =
  /\s*[/;,&+]\s*|\s+và\s+|(?<=\d\p{L}?)\s+(?=(?:(?:chi bộ|cb)\s+)?(?:kp|khu phố|tdp|tổ dân phố|thôn)\s*\d)/iu;
const NUMBER_ALONE = /^\d{1,3}\p{L}?$/u;

/** The cells that one text names, as “KP1/KP2” and “Khu phố 1, 2” do; empty where it is the name of one. */
export function cellsInOne(text: string, isCell: (name: string) => boolean): readonly string[] {
  const [first = '', ...others] = text.normalize('NFC').split(BETWEEN);
  if (first === '' || others.length === 0) return [];
  const unit = UNIT.exec(first)?.[0];
  const whole = others.map((other) =>
    unit !== undefined && NUMBER_ALONE.test(other) && /\d\p{L}?$/u.test(first) ? unit + other : other,
  );
  const names = [first, ...whole];
  const areUnits = names.every((name) => UNIT.test(name));
  return areUnits || names.every(isCell) ? names : [];
}
