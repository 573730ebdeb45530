import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import { readSheet } from '../../spreadsheet/read-sheet';
import { openWorkbook } from '../../spreadsheet/workbook';
import { CellNames, cellKey } from '../match/match-cells';
import { readTogether } from '../table/several-sheets';
import { type HouseStyle, houseStyles, isOfPosts } from '../testing/house-style';
import { isChanged, wavered, writtenCell } from '../testing/list-columns';
import { listWorkbook } from '../testing/list-workbook';
import { finished, planOf } from '../testing/plan';
import { listOf } from '../testing/random-lists';
import { type TruePerson, trueCells, truePeople } from '../testing/random-people';
import { settingsOfAnswer } from './answers';
import type { ImportPlan, ListQuestion } from './plan';
import { type ImportSettings, SKIP_CELL } from './settings';

/** So many here; LISTS=2000 tries more, SEED another two thousand. */
const LISTS = Number(process.env['LISTS'] ?? 120);
const SEED = process.env['SEED'];
const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });

function seasonWith(known: boolean): Season {
  const cells = trueCells.map((name, at): Cell => {
    const congress = { status: 'planned', approvedSeats: {}, committee: [] } satisfies Cell['congress'];
    return { id: `c${String(at)}`, order: at + 1, name, kind: 'other', members: {}, congress };
  });
  return known ? { ...bare, cells } : bare;
}

function tableOf(people: readonly TruePerson[], style: HouseStyle) {
  const workbook = openWorkbook(listWorkbook(listOf(people, style)));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const sheets = workbook.value.sheets.map((sheet) => {
    const table = finished(readSheet(workbook.value, sheet));
    if (!table.ok) throw new Error(table.error.code);
    return { name: sheet.name, table: table.value };
  });
  return finished(readTogether(sheets)).table;
}

/** What somebody who made the list would answer. */
function answerOf({ kind, examples: [example] }: ListQuestion, { dates }: HouseStyle): string {
  if (kind === 'hidden-rows') return 'take';
  if (kind === 'gone' || kind === 'others' || kind === 'struck') return 'leave';
  if (kind === 'cells-alike')
    return cellKey(wavered(example?.text ?? '')) === cellKey(wavered(example?.otherwise ?? ''))
      ? 'first'
      : 'two';
  if (kind === 'gender-codes') return example?.text === '1' ? 'male' : 'female';
  if (kind === 'encoding') return 'convert';
  if (kind === 'lines-in-cells') return 'part';
  if (kind === 'cell-from-above' || kind === 'columns-guessed' || kind === 'several-people') return 'yes';
  return kind === 'dates' && isChanged(dates) ? 'swapped' : 'kept';
}

const MOST_ROUNDS = 8;

interface Imported {
  readonly plan: ImportPlan;
  readonly asked: boolean;
}

function imported(
  season: Season,
  people: readonly TruePerson[],
  style: HouseStyle,
  kind: 'roster' | 'committee' = 'roster',
): Imported {
  const table = tableOf(people, style);
  let settings: ImportSettings = { kind, identifiers: true };
  const first = planOf(season, table, settings);
  const open = first.questions.filter(({ answer }) => answer === undefined);
  let named = first;
  // an answer may raise another question
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = named.questions.filter(({ answer }) => answer === undefined);
    if (asked.length === 0) break;
    for (const question of asked)
      settings = { ...settings, ...settingsOfAnswer(settings, question, answerOf(question, style)) };
    named = planOf(season, table, settings);
  }
  const cells = Object.fromEntries(
    named.ties.filter(({ to }) => to === undefined).map((tie) => [tie.key, trueCellOf(tie.name, style)]),
  );
  const plan = Object.keys(cells).length === 0 ? named : planOf(season, table, { ...settings, cells });
  return { plan, asked: open.length > 0 || waits(first) || waits(named) };
}

/** The cell that the list means, however it is spelt. */
function trueCellOf(name: string, style: HouseStyle): string {
  const at = trueCells.findIndex((_, cell) => {
    const written = writtenCell(cell, style);
    return [written, wavered(written)].some((each) => cellKey(each) === cellKey(name));
  });
  return at < 0 ? SKIP_CELL : `c${String(at)}`;
}

function waits({ rows, ties }: ImportPlan): boolean {
  return rows.some(({ outcome }) => outcome === 'ask') || ties.some(({ to }) => to === undefined);
}

const names = new CellNames(trueCells.map((name, at) => ({ id: String(at), name })));

function cellAt(edit: ImportPlan['edit'], cell: string | number): number {
  return typeof cell === 'string'
    ? Number(cell.slice(1))
    : Number(names.find(edit?.cells[cell]?.name ?? '')?.id);
}

/** Everybody whom the plan would take into a committee, with the post that their column names. */
function takenPosts({ edit }: ImportPlan) {
  return (edit?.members ?? []).map(({ cell, member: { fullName, born, position } }) => {
    return { fullName, born, position, cell: cellAt(edit, cell) };
  });
}

function truePosts(people: readonly TruePerson[]) {
  return people.map(({ fullName, born, cell }, at) => {
    const place = people.slice(0, at).filter((each) => each.cell === cell).length;
    return { fullName, born, position: (['secretary', 'deputySecretary'] as const)[place] ?? 'member', cell };
  });
}

/** Everybody whom the plan would take in, as the truth tells of people. */
function taken({ edit }: ImportPlan) {
  const cellOf = (cell: string | number) => cellAt(edit, cell);
  return (edit?.rosters ?? []).flatMap(({ cell, items }) =>
    items.map(({ fullName, born, joinedOn, gender, cardNumber }) => {
      return { fullName, born, joinedOn, gender, card: cardNumber, cell: cellOf(cell) };
    }),
  );
}

it('any list of any house comes in as the people it is of, or asks', () => {
  let lists = 0;
  let asked = 0;
  fc.assert(
    fc.property(truePeople, houseStyles, fc.boolean(), (people, wanted, known) => {
      // whom a slip means nobody can tell where no cell is known
      const style =
        wanted.cellNames === 'spelt' && !known ? { ...wanted, cellNames: 'whole' as const } : wanted;
      const result = imported(seasonWith(known), people, style);
      const told = result.plan.rows.flatMap(({ problems }) => problems).filter(({ wrong }) => wrong).length;
      const found = new Map(taken(result.plan).map((person) => [person.card, person]));
      for (const person of people) {
        const read = found.get(person.card);
        // what the list does not hold is left open, and said
        expect(read).toEqual(read?.born === undefined && told > 0 ? { ...person, born: undefined } : person);
      }
      expect(found.size).toBe(people.length);
      if (isOfPosts(style.layout)) {
        const posts = imported(seasonWith(known), people, style, 'committee').plan;
        expect(takenPosts(posts)).toEqual(truePosts(people));
      }
      lists += 1;
      if (result.asked) asked += 1;
    }),
    { numRuns: LISTS, ...(SEED !== undefined && { seed: Number(SEED) }) },
  );
  expect(lists).toBeGreaterThanOrEqual(LISTS);
  expect(asked).toBeLessThan(lists);
  if (process.env['LISTS'] !== undefined) console.log(JSON.stringify({ lists, asked }));
});
