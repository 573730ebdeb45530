import { isSpeltAlike, mayMean, type SpellingKey, spellingKey } from './spelling-key';

/**
 * What a field says that is chosen from a public catalogue. A word that is not in it is kept as it was typed: it is
 * counted as unknown and asked about, never taken for something else.
 */
export type CatalogueReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'known'; readonly word: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** A word of a catalogue, as it is written into sheets, and the other names and abbreviations that offices use. */
export type CatalogueEntry = readonly [word: string, ...otherNames: string[]];

export interface Catalogue {
  /** The words in the order of the catalogue. */
  readonly words: readonly string[];
  readonly read: (text: string | undefined) => CatalogueReading;
}

/** Texts whose reading is kept; a list from outside may bring any number of others. */
const MOST_UNDERSTOOD = 1000;

interface Spelling {
  readonly word: string;
  readonly key: SpellingKey;
}

/**
 * Makes the reader of a catalogue. `prefixes` are words before the name that say nothing (“dân tộc”, “đạo”), as a
 * pattern over the text in small letters.
 */
export function catalogue(entries: readonly CatalogueEntry[], prefixes: RegExp): Catalogue {
  const spellings = new Map<string, Spelling[]>();
  for (const [word, ...otherNames] of entries) {
    for (const name of [word, ...otherNames]) {
      const key = spellingKey(name);
      spellings.set(key.letters, [...(spellings.get(key.letters) ?? []), { word, key }]);
    }
  }
  const find = (text: string) => theOne(spellings, spellingKey(text));
  const understand = (text: string): CatalogueReading => {
    const typed = text.normalize('NFC').trim();
    if (typed === '') return { kind: 'absent' };
    const bare = withoutBrackets(typed);
    const word = find(typed) ?? find(bare) ?? find(bare.toLowerCase().replace(prefixes, ''));
    return word === undefined ? { kind: 'unknown', text: typed } : { kind: 'known', word };
  };
  // a ward writes a handful of words, and every figure asks for them of everybody
  const understood = new Map<string, CatalogueReading>();
  const read = (text = ''): CatalogueReading => {
    const before = understood.get(text);
    if (before) return before;
    const reading = understand(text);
    if (understood.size < MOST_UNDERSTOOD) understood.set(text, reading);
    return reading;
  };
  return { words: entries.map(([word]) => word), read };
}

/** The word that a key means: spelt alike if there is one, else the only one that it may mean. */
function theOne(spellings: ReadonlyMap<string, readonly Spelling[]>, typed: SpellingKey): string | undefined {
  const possible = spellings.get(typed.letters) ?? [];
  const alike = possible.find(({ key }) => isSpeltAlike(key, typed));
  if (alike) return alike.word;
  const words = new Set(possible.filter(({ key }) => mayMean(typed, key)).map(({ word }) => word));
  return words.size === 1 ? [...words][0] : undefined;
}

/** “Mông (Mèo)” → “Mông”. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)\s*$/u, '').trim();
}

/** The word of the catalogue where the text is understood, else the text itself, trimmed; nothing stays nothing. */
export function catalogueWord({ read }: Pick<Catalogue, 'read'>, text: string | undefined): string {
  const reading = read(text);
  if (reading.kind === 'absent') return '';
  return reading.kind === 'known' ? reading.word : reading.text;
}
