import { expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { ballotCases } from './cases/ballot-cases';
import { committeeCases } from './cases/committee-cases';
import { congressCases } from './cases/congress-cases';
import { edgeCases, prunedSeasons } from './cases/edge-cases';
import { paperCases } from './cases/paper-cases';
import type { CheckCase } from './cases/sample-cell';
import { check } from './check';

/** Each finding as one line: its code, its place, its figures. */
function lines(season: Season, today?: string): readonly string[] {
  return check(season, { today }).map(
    ({ code, where, params }) => `${code} ${where} ${JSON.stringify(params)}`,
  );
}

function told(title: string, found: readonly string[]): readonly string[] {
  return [title, ...(found.length === 0 ? ['  nothing'] : found.map((line) => `  ${line}`))];
}

/** Findings stand in `cases/findings.txt`; a change there is looked at before it is taken over (`vitest -u`). */
it('every case gives the findings that are written down, at their places and with their figures', async () => {
  const cases: Readonly<Record<string, CheckCase>> = {
    ...congressCases,
    ...ballotCases,
    ...committeeCases,
    ...paperCases,
  };
  const text = [
    ...Object.entries(cases).flatMap(([code, { trips, innocent, today }]) => [
      ...told(`${code}, smallest case`, lines(trips, today?.trips)),
      ...told(`${code}, nearest innocent case`, lines(innocent, today?.innocent)),
    ]),
    ...Object.entries(edgeCases).flatMap(([name, season]) => told(name, lines(season))),
  ];
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('cases/findings.txt');
});

/** Every number and date of the first cell, by its path. */
function paths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]));
}

const names = new Set(['id', 'order', 'name', 'kind', 'status', 'body', 'round', 'fullName', 'position']);

function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((each, index) =>
      String(index) === key ? without(each, rest) : each,
    );
  const entries = Object.entries(value as object).filter(([name]) => name !== key || rest.length > 0);
  return Object.fromEntries(entries.map(([name, each]) => [name, name === key ? without(each, rest) : each]));
}

it('a number that is taken away takes along the findings that rest on it, and brings those that are written down', async () => {
  const text = Object.entries(prunedSeasons).flatMap(([name, season]) => {
    const [first] = season.cells;
    const whole = lines(season);
    const scalar = paths(first).filter((path) => !names.has(path.at(-1) ?? ''));
    return [
      ...told(name, whole),
      ...scalar.flatMap((path) => {
        const rest = lines({ ...season, cells: [without(first, path) as (typeof season.cells)[number]] });
        const gone = whole.filter((line) => !rest.includes(line)).map((line) => `- ${line}`);
        const come = rest.filter((line) => !whole.includes(line)).map((line) => `+ ${line}`);
        return told(`without ${path.join('.')}`, [...gone, ...come]);
      }),
    ];
  });
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('cases/pruned.txt');
});
