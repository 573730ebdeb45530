import { useEffect, useMemo, useState } from 'react';
import type { Season } from '../../../shared/domain/season';
import { CONTENT_LIMIT, ENTRY_LIMIT, type HistoryEntry } from '../../../shared/history/entry';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Page } from '../../components/Page';
import { FilterSelect } from './FilterSelect';
import { HistoryTable } from './HistoryTable';
import styles from './history.module.css';
import { choicesOf, filtered, type HistoryFilter, historyRows, kindsOf } from './history-rows';

const texts = vi.history;
const { filter: words } = texts;

interface HistoryPageProps {
  /** Shows what was changed of this cell first. */
  readonly cellId?: string;
  /** Shows what was changed of this person first. */
  readonly personId?: string;
}

/** “Nhật ký thay đổi”: what was changed in the season shown, by cell, person and kind; old values can be given back. */
export function HistoryPage({ cellId = '', personId = '' }: HistoryPageProps) {
  const { season, shown } = useOpenFile();
  const entries = useHistory();
  const rows = useMemo(() => historyRows(season, entries ?? [], shown), [season, entries, shown]);
  const [filter, setFilter] = useState<HistoryFilter>({ cellId, person: personId, kind: '' });
  const found = useMemo(() => filtered(rows, filter), [rows, filter]);
  if (entries === undefined) return <Page title={texts.title}>{null}</Page>;
  if (rows.length === 0) {
    return (
      <Page title={texts.title}>
        <EmptyState {...texts.empty} />
      </Page>
    );
  }
  const set = (change: Partial<HistoryFilter>) => setFilter((now) => ({ ...now, ...change }));
  const kinds = kindsOf(rows).map((value) => ({
    value,
    label: texts.capital(vi.edits.historyKinds[value]),
  }));
  return (
    <Page title={texts.title} lead={texts.lead(season.season.term)} wide>
      <div className={styles.filters}>
        <FilterSelect
          label={words.cell}
          value={filter.cellId}
          choices={withAsked(choicesOf(rows, 'cell'), cellId, cellNameIn(season.cells, cellId))}
          onChoose={(id) => set({ cellId: id })}
        />
        <FilterSelect
          label={words.person}
          value={filter.person}
          choices={withAsked(choicesOf(rows, 'person'), personId, personNameIn(season.cells, personId))}
          onChoose={(person) => set({ person })}
        />
        <FilterSelect
          label={words.kind}
          value={filter.kind}
          choices={kinds}
          onChoose={(kind) => set({ kind })}
        />
        <p role="status">{words.found(found.length, rows.length)}</p>
      </div>
      {found.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        // another list begins at its first page
        <HistoryTable key={JSON.stringify(filter)} rows={found} />
      )}
      <p className={styles.limit}>{texts.limit(ENTRY_LIMIT, CONTENT_LIMIT)}</p>
    </Page>
  );
}

interface Loaded {
  /** The value of the season after the newest entry. */
  readonly season: Season;
  readonly entries: readonly HistoryEntry[];
}

/** All that was changed in the open file, newest first, read anew after every change; undefined until it is there. */
function useHistory(): readonly HistoryEntry[] | undefined {
  const store = useAppStore();
  const { handle, season } = useOpenFile();
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let left = false;
    void invoke('season.history', { handle }).then((answer) => {
      if (left) return;
      if (answer.ok) setLoaded({ season, entries: answer.value });
      else store.notify(errorText(answer.error));
    });
    return () => {
      left = true;
    };
  }, [handle, season, store]);
  return loaded?.entries;
}

type Choices = ReturnType<typeof choicesOf>;

/** Whoever was asked for stands in the list, also where nothing was changed of them. */
function withAsked(choices: Choices, value: string, label: string | undefined): Choices {
  if (label === undefined || choices.some((each) => each.value === value)) return choices;
  return [{ value, label }, ...choices];
}

type Cells = Season['cells'];

function cellNameIn(cells: Cells, id: string): string | undefined {
  return cells.find((cell) => cell.id === id)?.name;
}

function personNameIn(cells: Cells, id: string): string | undefined {
  return cells.flatMap(({ congress }) => congress.committee).find((member) => member.id === id)?.fullName;
}
