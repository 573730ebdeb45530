import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useRemove, useSeason } from '../../app/store/hooks';
import { Behind } from '../../components/behind';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { fieldClasses } from '../../components/field/DraftInput';
import { OptionSelect } from '../../components/field/OptionSelect';
import { ImportButton } from '../../components/import/ImportButton';
import { Page } from '../../components/Page';
import { NameCaseNote } from '../../components/people/NameCaseNote';
import { PersonLine } from '../../components/people/PersonLine';
import { RosterOfferNote } from '../../components/people/RosterOfferNote';
import { CarriedNote } from './CarriedNote';
import { MemberDialog } from './MemberDialog';
import { RosterTable } from './RosterTable';
import styles from './roster.module.css';
import { foundRows, rosterRows } from './roster-rows';

const texts = vi.roster;

interface RosterPageProps {
  /** Shows the list of this cell first, and opens this member of it. */
  readonly cellId: string | undefined;
  readonly memberId: string | undefined;
}

/** The party members of all cells, as their list came in: found, corrected, taken off, added. */
export function RosterPage({ cellId: firstCell = '', memberId }: RosterPageProps) {
  const season = useSeason();
  const rows = useMemo(() => rosterRows(season), [season]);
  const [query, setQuery] = useState('');
  const [cellId, setCellId] = useState(firstCell);
  const [opened, setOpened] = useState<string | undefined>(memberId && keyOf(firstCell, memberId));
  const found = useMemo(() => foundRows(rows, query, cellId), [rows, query, cellId]);
  const cells = activeCells(season).filter(({ id, roster = [] }) => roster.length > 0 || id === cellId);
  const chosen = cells.find(({ id }) => id === cellId);
  const shown = rows.find(({ cell, member }) => keyOf(cell.id, member.id) === opened);
  const head = { title: texts.title } as const;
  if (rows.length === 0) {
    return (
      <Page {...head}>
        <EmptyStep texts={texts.empty} to={paths.lists} />
      </Page>
    );
  }
  return (
    <Page {...head} lead={texts.lead} actions={<ImportButton />}>
      <CarriedNote />
      <RosterOfferNote />
      <NameCaseNote />
      <div className={styles.search}>
        <TextInput
          type="search"
          label={texts.search}
          placeholder={texts.searchPlaceholder}
          classNames={fieldClasses}
          value={query}
          autoFocus={memberId === undefined}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <OptionSelect
          label={texts.cell}
          value={cellId}
          options={[
            { value: '', label: texts.allCells(rows.length) },
            ...cells.map(({ id, name, roster = [] }) => ({
              value: id,
              label: texts.cellOption(name, roster.length),
            })),
          ]}
          onChoose={setCellId}
        />
        <p role="status">{texts.found(found.length, rows.length)}</p>
      </div>
      <Behind>
        <RosterTable
          // another list begins at its first page
          key={`${query} ${cellId}`}
          rows={found}
          onOpen={({ cell, member }) => setOpened(keyOf(cell.id, member.id))}
        />
      </Behind>
      {chosen && <AddMember cellId={chosen.id} cellName={chosen.name} />}
      {shown && <MemberDialog row={shown} onClose={() => setOpened(undefined)} />}
    </Page>
  );
}

function keyOf(cellId: string, memberId: string): string {
  return `${cellId} ${memberId}`;
}

/** One more in the list of a cell; what else is known is entered in the row. */
function AddMember({ cellId, cellName }: { readonly cellId: string; readonly cellName: string }) {
  const addUndoably = useRemove();
  return (
    <div className={styles.add}>
      <PersonLine
        offers={false}
        label={texts.newName}
        hint={texts.newHint(cellName)}
        action={texts.add}
        needed={texts.needed}
        onAdd={({ fullName }) =>
          void addUndoably(
            { type: 'item.add', name: 'roster', cellId, item: { fullName } },
            texts.added(fullName, cellName),
          )
        }
      />
    </div>
  );
}
