import type { Season } from '../../../shared/domain/season';
import type { HistoryEntry, HistoryKind } from '../../../shared/history/entry';
import { namesOf } from '../../../shared/history/names';
import { type ToldChange, toldChanges } from '../../../shared/history/told';
import { compareText } from '../../../shared/text/fold';
import type { Option } from '../../components/field/OptionSelect';

/** One step of the history, as its page shows it. */
export interface HistoryRow {
  readonly entry: HistoryEntry;
  /** Undefined where the file no longer holds what was changed. */
  readonly changes: readonly ToldChange[] | undefined;
}

/** What is asked for; an empty text asks for everything. */
export interface HistoryFilter {
  readonly cellId: string;
  /** Somebody by the id in the file, else by the name. */
  readonly person: string;
  readonly kind: HistoryKind | '';
}

/** The history of the season shown, newest first. */
export function historyRows(
  season: Season,
  entries: readonly HistoryEntry[],
  shown: string,
): readonly HistoryRow[] {
  const own = entries.filter((entry) => entry.season === shown);
  const names = namesOf(season, own);
  return own.map((entry) => ({ entry, changes: entry.changes && toldChanges(entry.changes, names) }));
}

/** The rows that were asked for, each with those of its changes that were. */
export function filtered(
  rows: readonly HistoryRow[],
  { cellId, person, kind }: HistoryFilter,
): readonly HistoryRow[] {
  const ofKind = kind === '' ? rows : rows.filter(({ entry }) => entry.kind === kind);
  if (cellId === '' && person === '') return ofKind;
  return ofKind.flatMap(({ entry, changes = [] }) => {
    const asked = changes.filter(
      (change) =>
        (cellId === '' || change.cell?.key === cellId) && (person === '' || change.person?.key === person),
    );
    return asked.length === 0 ? [] : [{ entry, changes: asked }];
  });
}

/** The cells, or people, of whom the history tells, each once; under the name by which it is told last. */
export function choicesOf(rows: readonly HistoryRow[], of: 'cell' | 'person'): readonly Option[] {
  const found = new Map<string, string>();
  for (const { changes = [] } of rows) {
    for (const change of changes) {
      const told = change[of];
      if (told && !found.has(told.key)) found.set(told.key, told.name);
    }
  }
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => compareText(a.label, b.label));
}

/** The kinds of steps of which the history tells. */
export function kindsOf(rows: readonly HistoryRow[]): readonly HistoryKind[] {
  return [...new Set(rows.map(({ entry }) => entry.kind))];
}
