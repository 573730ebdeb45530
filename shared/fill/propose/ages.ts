import type { AgeBand } from '../../statistics';

/** Ages that a label names, and the text without them. */
export interface AgesRead {
  readonly text: string;
  readonly bands: readonly AgeBand[];
}

const YEARS = '(\\d{2})';
const OLD = '(?:\\s*tuổi|\\s*tuoi)?';
const UNDER = '(?:dưới|duoi|<)';
const OVER = '(?:trên|tren|>)';
const FROM = '(?:từ|tu|≥|>=)?';
const TO = '(?:đến|den|tới|toi|-|–|—)';
const UP = '(?:trở lên|tro len)';
const DOWN = '(?:trở xuống|tro xuong)';

type Make = (first: number, second: number) => AgeBand;

/** What may stand in a label, the longer first; a number of other than two digits is no age. */
const patterns: readonly (readonly [RegExp, Make])[] = (
  [
    [
      `${FROM}\\s*${YEARS}${OLD}\\s*${TO}\\s*${UNDER}\\s*${YEARS}${OLD}`,
      (from, to) => ({ from, to: to - 1 }),
    ],
    [
      `${OVER}\\s*${YEARS}${OLD}\\s*${TO}\\s*${UNDER}\\s*${YEARS}${OLD}`,
      (from, to) => ({ from: from + 1, to: to - 1 }),
    ],
    [`${OVER}\\s*${YEARS}${OLD}\\s*${TO}\\s*${YEARS}${OLD}`, (from, to) => ({ from: from + 1, to })],
    [`${FROM}\\s*${YEARS}${OLD}\\s*${TO}\\s*${YEARS}${OLD}`, (from, to) => ({ from, to })],
    [`${FROM}\\s*${YEARS}${OLD}\\s*${UP}`, (from) => ({ from })],
    [`${FROM}\\s*${YEARS}${OLD}\\s*${DOWN}`, (to) => ({ to })],
    [`${UNDER}\\s*${YEARS}${OLD}`, (to) => ({ to: to - 1 })],
    [`${OVER}\\s*${YEARS}${OLD}`, (from) => ({ from: from + 1 })],
    [`(?:đến|den|≤|<=|không quá)\\s*${YEARS}${OLD}`, (to) => ({ to })],
  ] as readonly (readonly [string, Make])[]
).map(
  ([source, make]) =>
    [new RegExp(`(?<![\\d\\p{L}/])${source}(?![\\d/%]|\\s*(?:lần|vòng|năm|%))`, 'gu'), make] as const,
);

/** Takes ages out of a text in small letters; what is left is read as words. */
export function readAges(text: string): AgesRead {
  const bands: AgeBand[] = [];
  let rest = text;
  for (const [pattern, make] of patterns) {
    rest = rest.replace(pattern, (_whole, first: string, second: string | number) => {
      bands.push(make(Number(first), Number(second)));
      return ' ';
    });
  }
  return { text: rest, bands };
}
