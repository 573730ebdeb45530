import { type CellAfter, type CellChangeInput, tellsOfItself } from '../../../shared/domain/cell-changes';
import type { CellKind } from '../../../shared/domain/choices';
import type { LineageKind } from '../../../shared/domain/parts/terms';
import type { Cell, Season } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { guessKind } from '../../../shared/import/guess-kind';
import { fail, ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/fold';
import { type DatedDraft, type DatedProblems, readDated } from '../../components/decision/dated';
import { readText } from '../../components/field/readings';

const { problems: says } = vi.cellChanges.form;

/** A change while it is typed. */
export interface ChangeDraft extends DatedDraft {
  readonly kind: LineageKind;
  /** Ids of the cells chosen. */
  readonly from: readonly string[];
  /** Of a merger: the id of the cell that takes the others in; empty for a new one. */
  readonly into: string;
  /** The name of a new cell; of a split, a line for each; of a renamed cell, its name from now on. */
  readonly names: string;
  readonly oldName: string;
  readonly goesOn: boolean;
}

export const emptyDraft: ChangeDraft = {
  kind: 'merged',
  from: [],
  into: '',
  names: '',
  oldName: '',
  goesOn: false,
  on: '',
  decision: '',
};

/** What is missing, by the field at which it is said. */
export interface ChangeProblems extends DatedProblems {
  readonly from?: string;
  readonly names?: string;
  readonly oldName?: string;
}

/** What is typed, as the change that it means. */
export function readChange(season: Season, draft: ChangeDraft): Result<CellChangeInput, ChangeProblems> {
  const { about, problems: dated } = readDated(draft);
  const own = readKind(season, draft);
  const problems: ChangeProblems = { ...own.problems, ...dated };
  return Object.keys(problems).length > 0 ? fail(problems) : ok({ kind: draft.kind, ...about, ...own.input });
}

interface ReadKind {
  readonly input: Omit<CellChangeInput, 'kind'>;
  readonly problems: ChangeProblems;
}

function readKind(season: Season, draft: ChangeDraft): ReadKind {
  switch (draft.kind) {
    case 'merged':
      return readMerged(season, draft);
    case 'split':
      return readSplit(season, draft);
    case 'renamed':
      return readRenamed(season, draft);
    case 'founded':
      return readFounded(season, draft);
    case 'dissolved':
      return readDissolved(season, draft);
  }
}

function readMerged(season: Season, { from, into, names }: ChangeDraft): ReadKind {
  const few = new Set(into === '' ? from : [...from, into]).size < 2;
  const name = readText(names, { required: into === '' });
  const to: CellAfter[] =
    into === '' && name.ok && name.value !== null
      ? [cellAfter(season, name.value, kindOf(season, from[0]))]
      : [{ cellId: into }];
  return {
    input: { from: [...new Set(into === '' ? from : [into, ...from])], to },
    problems: {
      ...(few && { from: says.two }),
      ...(!name.ok && { names: name.error }),
    },
  };
}

function readSplit(season: Season, { from, names, goesOn }: ChangeDraft): ReadKind {
  const [one] = from;
  const lines = names
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => readText(line, { required: true }));
  const wrong = read.find((each) => !each.ok);
  const to = read.flatMap((each) =>
    each.ok && each.value !== null ? [cellAfter(season, each.value, kindOf(season, one))] : [],
  );
  const itself = to.some((cell) => 'cellId' in cell && cell.cellId === one);
  return {
    input: { from, to, goesOn },
    problems: {
      ...(one === undefined && { from: says.cell }),
      ...(lines.length === 0 && { names: says.names }),
      ...(itself && { names: says.itself }),
      ...(wrong && { names: wrong.error }),
    },
  };
}

function readRenamed(season: Season, { from, names, oldName }: ChangeDraft): ReadKind {
  const cell = season.cells.find(({ id }) => id === from[0]);
  const before = readText(oldName, { required: true });
  const now = readText(names, { required: true });
  const same = before.ok && now.ok && nameKey(before.value ?? '') === nameKey(now.value ?? '');
  return {
    input: {
      from,
      to: [],
      ...(before.ok && before.value !== null ? { oldName: before.value } : {}),
      ...(now.ok && now.value !== null && now.value !== cell?.name ? { newName: now.value } : {}),
    },
    problems: {
      ...(!before.ok && { oldName: before.error }),
      ...(!now.ok && { names: now.error }),
      ...(same && { names: says.same }),
      ...ofOne(cell),
    },
  };
}

function readFounded(season: Season, { names }: ChangeDraft): ReadKind {
  const name = readText(names, { required: true });
  if (!name.ok || name.value === null) {
    return { input: { from: [], to: [] }, problems: { names: says.name } };
  }
  const after = cellAfter(season, name.value, undefined);
  const known = 'cellId' in after ? season.cells.find(({ id }) => id === after.cellId) : undefined;
  return {
    input: { from: [], to: [after] },
    problems: known && tellsOfItself(known) ? { names: says.told } : {},
  };
}

function readDissolved(season: Season, { from }: ChangeDraft): ReadKind {
  return {
    input: { from, to: [] },
    problems: ofOne(season.cells.find(({ id }) => id === from[0])),
  };
}

function ofOne(cell: Cell | undefined): ChangeProblems {
  if (!cell) return { from: says.cell };
  return tellsOfItself(cell) ? { from: says.told } : {};
}

/** A cell of that name where there is one, else a new one. */
function cellAfter(season: Season, name: string, kind: CellKind | undefined): CellAfter {
  const known = activeCells(season).find((cell) => nameKey(cell.name) === nameKey(name));
  return known ? { cellId: known.id } : { name, kind: guessKind(name) ?? kind ?? 'other' };
}

function kindOf(season: Season, id: string | undefined): CellKind | undefined {
  return season.cells.find((cell) => cell.id === id)?.kind;
}
