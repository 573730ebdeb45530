import { fold } from '../text/fold';
import type { SearchEntry } from './entries';

/** An entry made ready: its words without case and diacritics. */
interface Prepared {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly words: readonly string[];
  readonly others: readonly string[];
}

/** Entries made ready to be searched with every key that is pressed. */
export type SearchIndex = readonly Prepared[];

/** What a word of an entry's name weighs against one beside it. */
const IN_TITLE = 2;
const BESIDE = 1;
const TITLE_BEGINS = 3;

export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => ({
    entry,
    title: fold(entry.title),
    words: wordsOf(entry.title),
    others: wordsOf(`${detailText(entry)} ${entry.keywords}`),
  }));
}

function detailText({ detail }: SearchEntry): string {
  if (detail.kind === 'text') return detail.text;
  return detail.kind === 'cell' ? '' : detail.cellName;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * The entries in which every word of the query begins a word, without regard to case and
 * diacritics: those that begin with the query first, then those whose name holds its
 * words; alike ones in their own order. Of an empty query there is nothing.
 */
export function search(index: SearchIndex, query: string, limit: number): readonly SearchEntry[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const whole = asked.join(' ');
  return index
    .map((each) => ({ entry: each.entry, score: scoreOf(each, asked, whole) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** 0 where a word of the query begins none of the entry's. */
function scoreOf({ title, words, others }: Prepared, asked: readonly string[], whole: string): number {
  const begins = (list: readonly string[], part: string) => list.some((word) => word.startsWith(part));
  let score = title.startsWith(whole) ? TITLE_BEGINS : 0;
  for (const part of asked) {
    if (begins(words, part)) score += IN_TITLE;
    else if (begins(others, part)) score += BESIDE;
    else return 0;
  }
  return score;
}
