import { createContext, useState } from 'react';

/** The rows of a table that were chosen, to be given one value. */
export interface ChosenRows {
  readonly ids: ReadonlySet<string>;
  /** The row whose choice Tab stops at. */
  readonly first: string | undefined;
  /** Chooses a row, or no longer; with `range` all from the one chosen last to it. */
  readonly choose: (id: string, chosen: boolean, range: boolean) => void;
  readonly chooseAll: (chosen: boolean) => void;
}

/** Of the table around a row; undefined where rows are not chosen. */
export const Chosen = createContext<ChosenRows | undefined>(undefined);

const nothing: { readonly ids: ReadonlySet<string>; readonly last?: string } = { ids: new Set() };

/** `rows` are the keys of the rows that are shown, in their order. */
export function useChosenRows(rows: readonly string[]): ChosenRows {
  const [{ ids, last }, set] = useState(nothing);
  return {
    ids: new Set(rows.filter((row) => ids.has(row))),
    first: rows[0],
    choose: (id, chosen, range) => {
      const next = new Set(ids);
      for (const row of range && last !== undefined ? between(rows, last, id) : [id]) {
        if (chosen) next.add(row);
        else next.delete(row);
      }
      set({ ids: next, last: id });
    },
    chooseAll: (chosen) => set({ ids: new Set(chosen ? rows : []) }),
  };
}

/** The rows from one to another, in either direction, both included. */
function between(rows: readonly string[], one: string, other: string): readonly string[] {
  const ends = [rows.indexOf(one), rows.indexOf(other)].sort((a, b) => a - b);
  const [from = 0, to = 0] = ends;
  return from < 0 ? [other] : rows.slice(from, to + 1);
}
