import type { HistoryEntry } from '../../shared/history/entry';
import { type Names, namesOf } from '../../shared/history/names';
import { changeText, type ToldChange, toldChanges } from '../../shared/history/told';
import { vi } from '../../shared/i18n';
import { type FileHistory, readFileHistory } from '../db/data-file';
import { type Command, DATA_FILE, wordOf } from './command';
import { reportFailure } from './failure';
import { json } from './json';
import { type ExitStatus, exitStatus, type Terminal } from './terminal';

const texts = vi.history.cli;

/** `history`: who changed which field, when, from what to what; oldest first. A history that is not whole is told, and read all the same. */
export const historyCommand: Command = {
  signature: { words: [DATA_FILE], options: { json: {} } },
  run: async (call, terminal) => {
    const path = wordOf(call, 0);
    const history = await readFileHistory(path);
    if (!history.ok) return reportFailure(terminal, path, history.error);
    const told = toldEntries(history.value);
    terminal.print(call.switches.has('json') ? json(told.map(entryJson)) : entryLines(told).join('\n'));
    return brokenStatus(history.value, terminal);
  },
};

/** Tells whether the history of a sound file is whole. */
export async function tellHistory(path: string, terminal: Terminal): Promise<ExitStatus> {
  const history = await readFileHistory(path);
  if (!history.ok) return reportFailure(terminal, path, history.error);
  const { broken, entries } = history.value;
  if (broken === undefined) terminal.print(texts.whole(entries.length));
  return brokenStatus(history.value, terminal);
}

function brokenStatus({ broken }: FileHistory, terminal: Terminal): ExitStatus {
  if (broken === undefined) return exitStatus.done;
  terminal.complain(texts.broken(broken));
  return exitStatus.fileRefused;
}

interface ToldEntry {
  readonly entry: HistoryEntry;
  /** The term of the season; undefined where that cannot be read. */
  readonly term: string | undefined;
  readonly changes: readonly ToldChange[] | undefined;
}

function toldEntries({ entries, seasons }: FileHistory): readonly ToldEntry[] {
  const names = new Map<string, Names>();
  const namesIn = (key: string) => {
    const ofSeason = () => entries.filter(({ season }) => season === key).toReversed();
    const known = names.get(key) ?? namesOf(seasons.get(key), ofSeason());
    names.set(key, known);
    return known;
  };
  return entries.map((entry) => ({
    entry,
    term: seasons.get(entry.season)?.season.term,
    changes: entry.changes && toldChanges(entry.changes, namesIn(entry.season)),
  }));
}

/** As programs read it: values as they stand in the interchange file, `null` for contents that are no longer kept. */
function entryJson({ entry, term, changes }: ToldEntry) {
  const { number, at, by, kind } = entry;
  return {
    number,
    at,
    ...(by !== undefined && { by }),
    ...(term !== undefined && { term }),
    kind,
    changes: changes?.map(changeJson) ?? null,
  };
}

function changeJson(change: ToldChange) {
  const { path, from, to } = change.difference;
  return {
    path,
    ...(change.cell && { cell: change.cell.name }),
    ...(change.person && { person: change.person.name }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    text: changeText(change, true),
  };
}

function entryLines(entries: readonly ToldEntry[]): readonly string[] {
  if (entries.length === 0) return [texts.empty];
  const terms = new Set(entries.map(({ term }) => term));
  return entries.flatMap(({ entry, term, changes }) => [
    texts.entry(
      entry.number,
      entry.at,
      vi.edits.historyKinds[entry.kind],
      entry.by,
      terms.size > 1 ? term : undefined,
    ),
    ...(changes?.map((change) => texts.change(changeText(change, true))) ?? [texts.dropped]),
  ]);
}
