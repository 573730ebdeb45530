import { useCallback, useState } from 'react';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Form } from '../../../shared/fill/form';
import type { Position } from '../../../shared/spreadsheet/address';
import { addressOf } from '../../../shared/spreadsheet/address';
import { placeOf, startOf } from './tie-words';

/** The cell that is being tied, and which tie stands there. */
export interface Choosing {
  readonly sheetIndex: number;
  /** Where the tie begins: of a column its first cell. */
  readonly position: Position;
  /** The cell that was chosen, to which the keyboard goes back. */
  readonly from: Position;
  readonly tie: number | undefined;
}

interface Desk {
  readonly form: Form;
  readonly ties: readonly Tie[];
  readonly locked: boolean;
  readonly sheetIndex: number;
  readonly setSheet: (index: number) => void;
  readonly tieAt: (position: Position) => number | undefined;
  readonly remove: (index: number, place: string) => Promise<void>;
}

/** Which cell of the grid is chosen, and what choosing and clearing do. */
export function useChoosing({ form, ties, locked, sheetIndex, setSheet, tieAt, remove }: Desk) {
  const [choosing, setChoosing] = useState<Choosing>();
  const choose = useCallback(
    (from: Position) => {
      const tie = tieAt(from);
      const before = tie === undefined ? undefined : ties[tie];
      // a cell of a column leads to the whole of its column
      if (!locked) setChoosing({ sheetIndex, tie, from, position: before ? startOf(before) : from });
    },
    [tieAt, ties, sheetIndex, locked],
  );
  const clear = useCallback(
    (position: Position) => {
      const tie = tieAt(position);
      const before = tie === undefined ? undefined : ties[tie];
      if (tie !== undefined && before && !locked) void remove(tie, placeOf(before));
    },
    [tieAt, ties, remove, locked],
  );
  const edit = (index: number) => {
    const tie = ties[index];
    const at = form.sheets.findIndex((each) => each.name === tie?.sheet);
    if (!tie) return;
    if (at >= 0) setSheet(at);
    const position = startOf(tie);
    setChoosing({ sheetIndex: Math.max(0, at), tie: index, position, from: position });
  };
  /** Puts the panel away; the keyboard goes on where it was on the grid. */
  const close = () => {
    const from = choosing?.from;
    setChoosing(undefined);
    if (from) document.querySelector<HTMLElement>(`[data-at="${addressOf(from)}"]`)?.focus();
  };
  return { choosing, choose, clear, edit, close };
}
