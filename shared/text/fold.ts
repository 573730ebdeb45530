/**
 * Vietnamese text for searching, matching and sorting.
 */

/** Texts are compared with all others of a list, and the same ones again at the next edit; long ones hardly twice. */
const KEPT = { texts: 10_000, length: 100 };

/** The same function, which does not work out again what it answered lately. */
export function remembered(keyOf: (text: string) => string): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = keyOf(text);
    if (text.length > KEPT.length) return key;
    if (keys.size === KEPT.texts) keys.clear();
    keys.set(text, key);
    return key;
  };
}

/**
 * A text without case, diacritics and doubled spaces, for searching:
 * “Nguyễn Thị Kim Lan” and “nguyen thi kim lan” fold alike, as do “Uỷ” and “Ủy”.
 */
export const fold = remembered((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim(),
);

/** True when every word of the query begins a word of the text, both folded. */
export function matchesWords(text: string, query: string): boolean {
  const words = fold(text).split(' ');
  return fold(query)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Typed for a search perhaps: hardly anybody is called by one word. */
export function isOneWord(text: string): boolean {
  return /^\S+$/u.test(text.trim());
}

/** True for a single word that stands in a name: “Hà” not for “Hạ”, “ha” for both. */
export function isWordOf(text: string, name: string): boolean {
  const key = fold(text) === text.trim().toLowerCase() ? fold : nameKey;
  return (
    isOneWord(text) &&
    key(name)
      .split(' ')
      .some((word) => word.startsWith(key(text)))
  );
}

/** True for the whole of a name in small letters without marks: so somebody is looked for, nobody is written down so. */
export function isSoughtName(text: string, name: string): boolean {
  const sought = text.trim();
  return sought !== '' && fold(sought) === sought && fold(name) === sought;
}

/** The five tone marks, apart from the letters that carry them. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A name as it is spelt, whatever its case, its spaces and the letter that carries a tone:
 * “Đào Văn Thuỷ” and “đào văn Thủy” agree, “Hà” and “Hạ” do not.
 */
export const nameKey = remembered((name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' '),
);

let made: Intl.Collator | undefined;

/** Numbers in a text count by their value: “Khu phố 2” stands before “Khu phố 10”. Made at its first use, for that takes long. */
function collator(): Intl.Collator {
  made ??= new Intl.Collator('vi', { numeric: true });
  return made;
}

/** Orders as ballot papers do: by given name (the last word), then by the words before it. */
export function compareByGivenName(a: string, b: string): number {
  const [left, right] = [splitName(a), splitName(b)];
  return collator().compare(left.given, right.given) || collator().compare(left.rest, right.rest);
}

/** Orders by Vietnamese collation, numbers by their value. */
export function compareText(a: string, b: string): number {
  return collator().compare(a, b);
}

function splitName(name: string): { given: string; rest: string } {
  const words = name.trim().split(/\s+/u);
  return { given: words.at(-1) ?? '', rest: words.slice(0, -1).join(' ') };
}
