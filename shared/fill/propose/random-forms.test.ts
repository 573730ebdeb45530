import { expect, it } from 'vitest';
import { readWorkbook } from '../../../main/files/testing/read-workbook';
import { addressOf } from '../../spreadsheet/address';
import { statistics } from '../../statistics';
import { namelessTies } from '../doubts';
import { fillForm } from '../fill-form';
import { catalogueOf } from '../indicators';
import { openForm } from '../open-form';
import { planFill } from '../plan';
import { propose } from '.';
import { randomForm } from './testing/random-form';
import { spreadSeason } from './testing/spread-season';

/** So many here; FORMS=2000 tries more. */
const FORMS = Number(process.env['FORMS'] ?? 12);
const FIRST = Number(process.env['FIRST'] ?? 1);

interface Score {
  readonly right: number;
  readonly left: number;
  readonly ties: number;
  /** Places with another value than they must have, and those left without a word. */
  readonly wrong: readonly string[];
  readonly silent: readonly string[];
}

/** Fills a random form by its proposal, and reads it again without the program's own readers. */
async function tryForm(seed: number): Promise<Score> {
  const season = spreadSeason(Math.ceil(seed / 10));
  const { bytes, truth, sums } = await randomForm(season, seed);
  const opened = openForm(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const catalogue = catalogueOf(season, statistics(season));
  const proposal = propose(opened.value.form, season, catalogue);
  const ties = proposal.ties.map(({ tie }) => tie);
  const plan = planFill(opened.value.form, catalogue, ties);
  expect(plan.problems).toEqual([]);
  expect(namelessTies(opened.value.form, ties)).toEqual([]);
  const written = plan.writes.map(
    (write) => `${opened.value.form.sheets[write.sheet]?.name ?? ''}!${addressOf(write)}`,
  );
  expect(written.filter((place) => sums.includes(place))).toEqual([]);
  const filled = fillForm(opened.value, plan.writes);
  if (!filled.ok) throw new Error(filled.error.code);
  const read = readWorkbook(filled.value);
  const told = proposal.left.map(({ sheet, cell }) => `${sheet}!${cell}`);
  const score = {
    right: 0,
    left: 0,
    ties: proposal.ties.length,
    wrong: [] as string[],
    silent: [] as string[],
  };
  for (const [place, expected] of truth) {
    const [sheet = '', at = ''] = place.split('!');
    const value = read.sheets.find(({ name }) => name === sheet)?.cells.get(at)?.value;
    const blank = value === undefined || value === '' || (typeof value === 'string' && value.includes('…'));
    const said = `${String(seed)} ${place}: ${String(value)}, not ${String(expected)}`;
    if (blank && expected === null) continue;
    if (!blank && isSame(value, expected)) score.right += 1;
    else if (!blank) score.wrong.push(said);
    else if (isTold(told, sheet, at)) score.left += 1;
    else score.silent.push(said);
  }
  return score;
}

/** A place is told by itself, by the line that it is in, or by the heading of its column. */
function isTold(told: readonly string[], sheet: string, at: string): boolean {
  const column = at.replace(/\d/gu, '');
  const row = at.replace(/\D/gu, '');
  return told.some(
    (place) =>
      place === `${sheet}!B${row}` ||
      place === `${sheet}!A${row}` ||
      new RegExp(`^${sheet}!${column}\\d`, 'u').test(place),
  );
}

function isSame(value: number | string, expected: number | string | null): boolean {
  if (typeof expected === 'string' && /^\d{4}-/u.test(expected)) return value === serial(expected);
  if (typeof expected === 'number' && typeof value === 'number') {
    // a mean and a share outside a percent format are rounded to one decimal
    return Math.abs(value - expected) < 1e-9 || (expected > 20 && Math.abs(value - expected) <= 0.0501);
  }
  return value === expected;
}

const DAY_MS = 86_400_000;

function serial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS;
}

it('random forms have every figure in its place after filling by proposal, or are told where not', async () => {
  const scores: Score[] = [];
  for (let seed = FIRST; seed < FIRST + FORMS; seed += 1) scores.push(await tryForm(seed));
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const wrong = scores.flatMap((score) => score.wrong);
  const silent = scores.flatMap((score) => score.silent);
  const numbers = {
    forms: FORMS,
    ties: sum(({ ties }) => ties),
    right: sum(({ right }) => right),
    left: sum(({ left }) => left),
  };
  if (process.env['FORMS'] !== undefined)
    console.log(
      JSON.stringify({ ...numbers, wrong: wrong.length, silent: silent.length }),
      wrong.slice(0, 30),
      silent.filter((each, at) => each.split(' ')[0] !== silent[at - 1]?.split(' ')[0]),
    );
  expect(wrong).toEqual([]);
  expect(silent).toEqual([]);
  // most of what is asked is understood
  expect(numbers.left).toBeLessThan(numbers.right / 5);
});
