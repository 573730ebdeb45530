import { readEthnicity } from '../../domain/catalogues/ethnicities';
import { readReligion } from '../../domain/catalogues/religions';
import type { AgeBand } from '../../statistics';
import { cleanLine } from '../../text/clean-text';
import { fold, nameKey } from '../../text/fold';
import { readAges } from './ages';
import { type Atom, phrases } from './vocabulary';

/** A people, a religion or a class of school that a label names. */
export interface NamedWord {
  readonly kind: 'ethnicity' | 'religion' | 'class';
  readonly word: string;
}

/** What a heading or a line says, as far as it is understood. */
export interface Label {
  readonly text: string;
  /** In their order. */
  readonly atoms: readonly Atom[];
  readonly bands: readonly AgeBand[];
  readonly words: readonly NamedWord[];
  /** Every word of it says something that is known, each one thing. */
  readonly isUnderstood: boolean;
  /** The sign in front that tells its level: `-`, `+`, `1.`, `a)`, `I.` by kind. */
  readonly marker: string;
  /** “Trong đó”: a part of what stands before it. */
  readonly isPart: boolean;
}

/** The terms of the season, for labels that name one. */
export interface Terms {
  readonly term: string;
  readonly previousTerm: string | undefined;
}

interface Phrase {
  readonly words: readonly string[];
  readonly atom: Atom | 'neutral';
}

/** Phrases by their first word, the longest first; those with marks, and the same without any. */
const marked = byFirstWord(nameKey);
const unmarked = byFirstWord(fold);

function byFirstWord(keyOf: (text: string) => string): ReadonlyMap<string, readonly Phrase[]> {
  const all = Object.entries(phrases).flatMap(([atom, list]) =>
    list
      .split(';')
      .flatMap(withShort)
      .map((phrase): Phrase => {
        return { words: phrase.trim().split(/\s+/u).map(keyOf), atom: atom as Phrase['atom'] };
      }),
  );
  const longestFirst = all.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}

/** “Ngày tổ chức ĐH”: short for a congress, which alone it may as well be for a university. */
function withShort(phrase: string): readonly string[] {
  const short = phrase.replace(/(?<=\S\s)đại hội|đại hội(?=\s\S)/u, 'đh');
  return short === phrase ? [phrase] : [phrase, short];
}

const MARKERS: readonly (readonly [string, RegExp])[] = [
  ['I', /^(?:[IVX]+)\s*[.)/\-–]\s*(?=\S)/u],
  ['1.1', /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\s*[.)]?\s+/u],
  ['1', /^\d{1,2}\s*[.)]\s*(?=\D)/u],
  ['A', /^[A-HĐ]\s*[.)]\s*(?=\S)/u],
  ['a', /^[a-hđ]\s*[.)]\s*(?=\S)/u],
  ['+', /^\++\s*/u],
  ['-', /^[-–—−•*·▪o]\s+|^[-–—−•*·▪]+/u],
];
const PART = /^(?:trong đó|tr\.?\s*đó|t\.?\s*đó|trđ|gồm có|bao gồm)(?![\p{L}])\s*[:,-]?\s*/iu;
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/đ\s?\/\s?c(?![\p{L}])|đ\.\s?c(?![\p{L}.])|(?<![\p{L}])đc(?![\p{L}])/giu, 'đồng chí'],
  [/đ\s?\/\s?v(?![\p{L}])/giu, 'đơn vị'],
  [/(?<![\p{L}])c\/u(?![\p{L}])/giu, 'cấp uỷ'],
  [/(?<![\p{L}])s\.\s?l(?:\.|(?![\p{L}]))/giu, 'sl'],
  [/(?<![\p{L}])đ\.\s?viên(?![\p{L}])/giu, 'đảng viên'],
  [/(?<![\p{L}])(?:một|01)(?![\p{L}\d])/giu, '1'],
  [/(?<![\p{L}])(?:hai|02)(?![\p{L}\d])/giu, '2'],
];
/** Formulas between columns, `(=3+4)`, numbers of columns and of notes, `(1)`, and what is left to be filled in. */
const NOT_WORDS = /\(\s*\d*\s*=[^)]*\)|\(\s*\d{1,2}\s*\)\s*$|[.…_]{2,}|…/gu;

/** Reads a heading or a line. */
export function readLabel(source: string, terms: Terms): Label {
  const clean = cleanLine(source);
  const [marker, unmarkedText] = takeMarker(clean);
  const isPart = PART.test(unmarkedText);
  // “Trong đó: - Nữ” is the first of the dashes below it
  const [inner, partText] = isPart ? takeMarker(unmarkedText.replace(PART, '')) : ['', unmarkedText];
  const plain = partText.replace(NOT_WORDS, ' ').toLowerCase();
  const { text: aged, bands } = readAges(expand(plain));
  const { text, atoms: termAtoms, isKnown } = readTerms(aged, terms);
  const reading = readWords(text);
  // “Số lượng/tỷ lệ” asks for both in one place
  const isBoth = reading.atoms.includes('count') && reading.atoms.includes('share');
  return {
    text: clean,
    atoms: [...termAtoms, ...reading.atoms],
    bands,
    words: reading.words,
    isUnderstood: isKnown && reading.isUnderstood && !isBoth,
    marker: inner === '' ? marker : inner,
    isPart: isPart && inner === '',
  };
}

function takeMarker(text: string): readonly [string, string] {
  for (const [kind, pattern] of MARKERS) {
    const match = pattern.exec(text);
    if (match) return [kind, text.slice(match[0].length)];
  }
  return ['', text];
}

function expand(text: string): string {
  return ABBREVIATIONS.reduce((all, [short, long]) => all.replace(short, long), text);
}

const TERM = /(?:nhiệm kỳ|nk|khoá|khóa)?\s*(\d{4}\s*[-–—]\s*\d{4})/gu;

/** Terms by their years: this one says nothing more, the one before it says so, another is not known. */
function readTerms(text: string, { term, previousTerm }: Terms) {
  const atoms: Atom[] = [];
  let isKnown = true;
  const rest = text.replace(TERM, (_, years: string) => {
    const key = years.replace(/\s/gu, '').replace(/[–—]/gu, '-');
    if (key === previousTerm) atoms.push('previous');
    else if (key !== term) isKnown = false;
    return ' ';
  });
  return { text: rest, atoms, isKnown };
}

const TOKEN = /\d{1,2}\/1[02](?!\d)|[\p{L}\p{M}]+|\d+|%/gu;

interface Reading {
  readonly atoms: Atom[];
  readonly words: NamedWord[];
  isUnderstood: boolean;
}

function readWords(text: string): Reading {
  const tokens = text.match(TOKEN) ?? [];
  const hasMarks = tokens.some((token) => /[^\p{ASCII}]/u.test(token));
  const [keyOf, known] = hasMarks ? [nameKey, marked] : [fold, unmarked];
  const keys = tokens.map(keyOf);
  const reading: Reading = { atoms: [], words: [], isUnderstood: true };
  let unknown: string[] = [];
  const endUnknown = () => {
    if (unknown.length > 0) readNamed(unknown.join(' '), reading);
    unknown = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const found = phraseAt(keys, at, known);
    if (/^\d+\/\d+$/u.test(token)) {
      endUnknown();
      reading.words.push({ kind: 'class', word: token.replace(/^0/u, '') });
      reading.atoms.push('class');
      at += 1;
    } else if (found.length === 0) {
      unknown.push(token);
      at += 1;
    } else {
      endUnknown();
      addPhrase(found, reading);
      at += found[0]?.words.length ?? 1;
    }
  }
  endUnknown();
  return reading;
}

/** The longest phrases that begin at a word; without marks several may look alike. */
function phraseAt(
  keys: readonly string[],
  at: number,
  known: ReadonlyMap<string, readonly Phrase[]>,
): readonly Phrase[] {
  const fitting = (known.get(keys[at] ?? '') ?? []).filter(({ words }) =>
    words.every((word, index) => keys[at + index] === word),
  );
  const longest = fitting[0]?.words.length;
  return fitting.filter(({ words }) => words.length === longest);
}

function addPhrase(found: readonly Phrase[], reading: Reading): void {
  const telling = new Set(found.flatMap(({ atom }) => (atom === 'neutral' ? [] : [atom])));
  if (telling.size > 1) reading.isUnderstood = false;
  const [atom] = telling;
  if (atom !== undefined) reading.atoms.push(atom);
}

/** Words of no list: a people or a religion, else nothing that is understood. */
function readNamed(run: string, reading: Reading): void {
  const people = reading.atoms.includes('ethnic') ? readEthnicity(run) : undefined;
  if (people?.kind === 'known') {
    reading.words.push({ kind: 'ethnicity', word: people.word });
    reading.atoms.push('word');
    return;
  }
  const faith = run.length > 2 ? readReligion(run) : undefined;
  const isOfFaith = reading.atoms.includes('religion');
  // “Không có” under another heading says nothing of a religion
  const isNamed = run.includes(' ') && !/^không/u.test(run.normalize('NFC'));
  if (faith?.kind === 'known' && (isNamed || isOfFaith)) {
    reading.words.push({ kind: 'religion', word: faith.word });
    reading.atoms.push('word');
  } else reading.isUnderstood = false;
}
