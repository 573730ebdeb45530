import { useState } from 'react';
import type { CellKind } from '../../../shared/domain/choices';
import { cellNameToWrite } from '../../../shared/import/cell-name';
import { guessKind } from '../../../shared/import/guess-kind';
import {
  type MemberCountKey,
  type PastedCell,
  type PastedCellProblem,
  pastedCellDraft,
  pastedCellProblems,
} from '../../../shared/import/paste-cells';
import { useEdit } from '../../app/store/hooks';
import { useOnLeave } from '../../components/field/use-on-leave';

interface NewCell {
  readonly name: string;
  /** The name stays as it was typed, though it is not written out. */
  readonly asTyped: boolean;
  /** Absent until chosen by hand: until then the name tells it. */
  readonly kind?: CellKind;
  readonly counts: PastedCell['counts'];
}

const empty: NewCell = {
  name: '',
  asTyped: false,
  counts: { total: '', official: '', probationary: '', exempt: '' },
};

/**
 * The row that adds a cell. It is stored by Enter, and also when the row or the
 * screen is left with a name in it: what was typed is never lost.
 */
export function useNewCell() {
  const edit = useEdit();
  const [row, setRow] = useState<NewCell>(empty);
  const [problems, setProblems] = useState<readonly PastedCellProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const kind = row.kind ?? guessKind(row.name) ?? 'other';
  const name = (row.asTyped ? undefined : cellNameToWrite(row.name)) ?? row.name;

  /** True when the cell is on its way to the disk, and the row free for the next one. */
  const add = (): boolean => {
    if (busy) return false;
    const cell: PastedCell = { name, kind, counts: row.counts };
    const draft = pastedCellDraft(cell);
    setProblems(pastedCellProblems(cell));
    if (!draft) return false;
    setBusy(true);
    setRow(empty);
    void edit({ type: 'cells.add', cells: [draft] }).then((answer) => {
      setBusy(false);
      if (!answer.ok) setRow((now) => (now === empty ? row : now));
    });
    return true;
  };

  const addIfNamed = () => {
    if (row.name.trim() !== '') add();
    else if (Object.values(row.counts).every((count) => count.trim() === '')) setProblems([]);
  };
  useOnLeave(addIfNamed);

  return {
    row,
    /** The name that is stored: written out, where it was typed short. */
    name,
    kind,
    problems,
    add,
    addIfNamed,
    typeName: (typed: string) => {
      setProblems([]);
      setRow((before) => ({ ...before, name: typed, asTyped: before.asTyped && typed.trim() !== '' }));
    },
    /** Esc keeps a short name as it was typed. */
    keepAsTyped: () => setRow((before) => ({ ...before, asTyped: true })),
    chooseKind: (chosen: CellKind) => setRow((before) => ({ ...before, kind: chosen })),
    /** A number that is none is said when its field is left. */
    leaveCount: (key: MemberCountKey) => {
      const wrong = pastedCellProblems({ ...row, kind }).filter(({ at }) => at === key);
      setProblems((before) => [...before.filter(({ at }) => at !== key), ...wrong]);
    },
    typeCount: (key: MemberCountKey) => (text: string) => {
      setProblems([]);
      setRow((before) => ({ ...before, counts: { ...before.counts, [key]: text } }));
    },
  };
}
