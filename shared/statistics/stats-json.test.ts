import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { removals } from '../testing/removals';
import { seasonWithPast } from '../testing/season-with-past';
import { wholeSlices } from '../testing/whole-slices';
import { statsJson } from './stats-json';

/** Counts that tell programs outside what the figures beside them leave out. */
const TELLS = /missing|unknown|leftOut|levels\.\w+\.null\.count|unknown\.cells\.result/iu;

/** Every figure by its path; levels by their value, whose place in the list is no name. */
function leaves(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
  return (value as readonly { readonly value?: string | null }[]).flatMap((each, index) =>
    leaves(each, `${path}.${each.value === undefined ? String(index) : (each.value ?? 'null')}`),
  );
}

const figuresOf = (season: Season) => {
  const { report, unknown } = statsJson(season);
  return new Map([...leaves(report, 'report'), ...leaves(unknown.cells, 'unknown.cells')]);
};

/** Figures that changed to another one though nothing beside them says that more is missing now. */
function unsaid(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  const isMore = (path: string) => Number(after.get(path) ?? 0) > Number(before.get(path) ?? 0);
  const more = [...after.keys()].filter((path) => TELLS.test(path) && isMore(path));
  return [...after].flatMap(([path, value]) => {
    const isFigure = value !== null && value !== undefined && !TELLS.test(path);
    // a level that nobody has any more leaves no line
    if (!isFigure || before.get(path) === value) return [];
    const [part] = /^report\.\w+(?:\.\w+(?=\.))?/u.exec(path) ?? [''];
    const [section] = /^report\.\w+/u.exec(path) ?? [''];
    const told = more.some(
      (each) =>
        each === 'unknown.cells.result' ||
        each.startsWith(part) ||
        (each.startsWith(section) && each.split('.').length === 3),
    );
    return told ? [] : [`${path}: ${fc.stringify(before.get(path))} → ${fc.stringify(value)}`];
  });
}

describe('what the report says, for programs outside', () => {
  const drawn = fc.sample(
    fc.tuple(fc.oneof(seasonWithPast, wholeSlices), fc.oneof(fc.nat(), fc.constant('everywhere' as const))),
    6,
  );

  it.each(removals.map((removal) => [removal.name, removal] as const))(
    'claims nothing without %s',
    (_, removal) => {
      for (const [season, pick] of drawn)
        expect(unsaid(figuresOf(season), figuresOf(removal.from(season, pick)))).toEqual([]);
    },
  );
});
