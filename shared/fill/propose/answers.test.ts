import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { addressOf } from '../../spreadsheet/address';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { openForm } from '../open-form';
import { planFill } from '../plan';
import { propose } from '.';
import { pairsOfPeople } from './testing/asked-pairs';
import { randomFrom, shuffled, spreadSeason } from './testing/spread-season';

/** So many here; FORMS=200 tries more. */
const FORMS = Number(process.env['FORMS'] ?? 25);
const FIRST = Number(process.env['FIRST'] ?? 1);

const HEAD_ROWS = 2;

/** A list of everybody with columns of questions; what is wrong and what is left without a word. */
async function tryList(seed: number) {
  const random = randomFrom(seed);
  const season = spreadSeason(Math.ceil(seed / 10));
  const columns = pairsOfPeople(random);
  const people = shuffled(
    random,
    season.cells.flatMap(({ congress }) => congress.committee),
  );
  const sheet = new ExcelJS.Workbook().addWorksheet('Danh sách');
  const row = (at: number) => columns.map(({ path }) => path[at] ?? '');
  sheet.addRows([
    ['TT', 'Họ và tên', ...row(0)],
    ['', '', ...row(1)],
  ]);
  sheet.mergeCells('A1:A2');
  sheet.mergeCells('B1:B2');
  for (let at = 0; at < columns.length; ) {
    const span = columns.filter(({ path }) => path[0] === columns[at]?.path[0]).length;
    sheet.mergeCells(1, 3 + at, 1, 2 + at + span);
    at += span;
  }
  sheet.addRows(people.map(({ fullName }, at) => [at + 1, fullName]));
  const opened = openForm(new Uint8Array(await sheet.workbook.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  const catalogue = catalogueOf(season, statistics(season));
  const { ties, left } = propose(opened.value.form, season, catalogue);
  const plan = planFill(
    opened.value.form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  expect(plan.problems).toEqual([]);
  const shown = new Map(plan.writes.map((write) => [addressOf(write), write.shown]));
  const score = { right: 0, left: 0, wrong: [] as string[], silent: [] as string[] };
  for (const [index, { path, holds }] of columns.entries()) {
    const isLeft = left.some(({ cell }) => cell === addressOf({ row: HEAD_ROWS + 1, column: 3 + index }));
    for (const [at, person] of people.entries()) {
      const value = shown.get(addressOf({ row: HEAD_ROWS + 1 + at, column: 3 + index }));
      const said = `${String(seed)} ${path.join(' – ')}, ${person.fullName}: ${String(value)}`;
      if (value === undefined) {
        if (isLeft) score.left += 1;
        else score.silent.push(said);
      } else if (value === (holds(person) ? 'x' : '')) score.right += 1;
      else score.wrong.push(said);
    }
  }
  return score;
}

it('lists with a column for each answer are marked in the right one, or the column is told', async () => {
  const scores: Awaited<ReturnType<typeof tryList>>[] = [];
  for (let seed = FIRST; seed < FIRST + FORMS; seed += 1) scores.push(await tryList(seed));
  const sum = (of: 'right' | 'left') => scores.reduce((total, score) => total + score[of], 0);
  const [wrong, silent] = [scores.flatMap((score) => score.wrong), scores.flatMap((score) => score.silent)];
  if (process.env['FORMS'] !== undefined)
    console.log(
      JSON.stringify({ right: sum('right'), left: sum('left'), wrong: wrong.length, silent: silent.length }),
    );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(silent.slice(0, 20)).toEqual([]);
  expect(sum('left')).toBeLessThan(sum('right'));
});
