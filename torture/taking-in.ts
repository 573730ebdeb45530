import { join } from 'node:path';
import { createDataFile, openDataFile } from '../main/db/data-file';
import type { ImportEdit } from '../shared/domain/edits';
import type { Season } from '../shared/domain/season';
import { sampleSeason } from '../shared/fixtures/sample';
import { must } from '../shared/testing/must';
import type { Work } from './work';

/** A list that comes in takes several turns, and is there whole or not at all. */

/** People of each cell: so many that storing them is not done in one turn. */
const PEOPLE = 150;
const wholeWay = { signal: new AbortController().signal, onStep: () => undefined };

/** The list that stands in a season, by the number that each of its people bears; one for each that is found. */
function numbersIn({ cells }: Season): readonly number[] {
  const people = cells.map(({ roster = [] }) => (roster.length === PEOPLE ? roster : []));
  const found = people.map(
    (roster) => new Set(roster.map(({ fullName }) => Number(/\d+$/u.exec(fullName)?.[0]))),
  );
  return [...new Set(found.flatMap((numbers) => (numbers.size === 1 ? [...numbers] : [0])))];
}

function listOf({ cells }: Season, number: number): ImportEdit {
  const rosters = cells.map(({ id }) => ({
    cell: id,
    items: Array.from({ length: PEOPLE }, (_, at) => ({
      id: `${id}-${String(at)}`,
      fullName: `Trần Thử ${String(number)}`,
    })),
  }));
  return { type: 'import.apply', cells: [], counts: [], rosters, members: [], memberUpdates: [] };
}

const pathIn = (folder: string) => join(folder, 'a.dhcb');

export const takingIn: Work = {
  prepare: async (folder) => {
    must(await createDataFile(pathIn(folder), sampleSeason()));
  },
  /** Takes the next list in, takes it back and does it again. */
  once: async (folder, _round, open) => {
    const file = (open.file ??= must(await openDataFile(pathIn(folder))));
    const number = (numbersIn(file.season())[0] ?? 0) + 1;
    must(await file.takeIn(listOf(file.season(), number), wholeWay));
    must(await file.undo());
    must(await file.redo());
    return String(number);
  },
  wrong: async (folder, acknowledged) => {
    const file = await openDataFile(pathIn(folder));
    if (!file.ok) return [`does not open: ${file.error.code}`];
    const [number = 0, ...others] = numbersIn(file.value.season());
    must(await file.value.close());
    if (others.length > 0) return [`a list in part: ${[number, ...others].join(', ')}`];
    return number < Number(acknowledged ?? 0) ? [`lost: ${acknowledged ?? ''} > ${String(number)}`] : [];
  },
};
