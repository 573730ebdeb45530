import { fold } from '../text/fold';
import type { SearchEntry } from './entries';

/** An entry made ready: its words without case and diacritics. */
interface Prepared {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly words: readonly string[];
  readonly others: readonly string[];
  /** “bctk” of “Báo cáo tổng kết”; of a single word nothing. */
  readonly initials: string;
}

/** Entries made ready to be searched with every key that is pressed. */
export type SearchIndex = readonly Prepared[];

/** What a word of an entry's name weighs against one beside it. */
const IN_TITLE = 2;
const BESIDE = 1;
const TITLE_BEGINS = 3;

export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => {
    const words = wordsOf(entry.title);
    return {
      entry,
      title: fold(entry.title),
      words,
      others: wordsOf(`${detailText(entry)} ${entry.keywords}`),
      initials: words.length > 1 ? words.map(([initial]) => initial).join('') : '',
    };
  });
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
 * words; alike ones in their own order. A query of one word may be the initials of a name's. Of an empty query there is
 * nothing.
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

/** The initials of all of a name tell more than those that it begins with: “kt” is Kiểm tra before Kiện toàn cấp uỷ. */
const ALL_INITIALS = 1.5;

/** One letter is no abbreviation. */
const FEWEST_INITIALS = 2;

/** 0 where a word of the query begins none of the entry's. */
function scoreOf(
  { title, words, others, initials }: Prepared,
  asked: readonly string[],
  whole: string,
): number {
  const begins = (list: readonly string[], part: string) => list.some((word) => word.startsWith(part));
  let score = title.startsWith(whole) ? TITLE_BEGINS : 0;
  for (const part of asked) {
    if (begins(words, part)) score += IN_TITLE;
    else if (begins(others, part)) score += BESIDE;
    else return initialsScore(initials, whole);
  }
  return score;
}

function initialsScore(initials: string, asked: string): number {
  if (asked.length < FEWEST_INITIALS || !initials.startsWith(asked)) return 0;
  return initials === asked ? ALL_INITIALS : BESIDE;
}
