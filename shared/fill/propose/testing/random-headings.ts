import { askedOfCells, decoys } from './asked';
import { pairsOfCells } from './asked-pairs';
import { pick, type Random, shuffled } from './spread-season';

/** Where the columns of a table stand, and what each asks for. */
export interface Placed {
  readonly nameColumn: number;
  readonly hasOrdinal: boolean;
  readonly first: number;
  readonly columns: readonly {
    readonly path: readonly string[];
    readonly one: (typeof askedOfCells)[number] | undefined;
  }[];
}

/** A heading for each of some asked and some that nobody can answer. */
export function randomHeadings(random: Random) {
  const asked = shuffled(random, askedOfCells).slice(0, 4 + Math.floor(random() * 9));
  const others = shuffled(random, decoys).slice(0, Math.floor(random() * 3));
  const columns = [
    ...asked.map((one) => ({ path: pick(random, one.paths), one })),
    ...others.map((path) => ({ path, one: undefined })),
    ...(random() < 0.4 ? pairsOfCells(random) : []),
  ];
  // those under one group stand beside each other
  const order = shuffled(random, [
    ...new Set(columns.map(({ path }) => (path.length > 1 ? path[0] : path.join()))),
  ]);
  return order.flatMap((first) =>
    columns.filter(({ path }) => (path.length > 1 ? path[0] : path.join()) === first),
  );
}
