import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { matchesWords } from '../../../shared/text/fold';
import { congressPath, paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { ImportButton } from '../../components/import/ImportButton';
import { Page } from '../../components/Page';
import { NameCaseNote } from '../../components/people/NameCaseNote';
import { RosterOfferNote } from '../../components/people/RosterOfferNote';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { isLong, ListRows } from '../../components/table/ListRows';
import { AllProposals } from './AllProposals';
import styles from './committee.module.css';

const texts = vi.committee.people;
const { columns } = texts;

interface Person {
  readonly cell: Cell;
  readonly member: CommitteeMember;
}

/** Everybody in the committees of all cells; a few letters without diacritics find a person or a cell. */
export function PeoplePage() {
  const season = useSeason();
  const [query, setQuery] = useState('');
  const people = activeCells(season).flatMap((cell) =>
    cell.congress.committee.map((member): Person => ({ cell, member })),
  );
  const found =
    query.trim() === ''
      ? people
      : people.filter(({ cell, member }) => matchesWords(`${member.fullName} ${cell.name}`, query));
  if (people.length === 0) return <Nobody />;
  return (
    <Page title={texts.title} actions={<Actions />}>
      <RosterOfferNote />
      <NameCaseNote />
      <div className={styles.search}>
        <TextInput
          type="search"
          label={texts.search}
          placeholder={texts.searchPlaceholder}
          value={query}
          autoFocus
          classNames={{ input: styles.comboInput, label: styles.comboLabel }}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status">{texts.found(found.length, people.length)}</p>
      </div>
      {found.length === 0 ? <p>{texts.nobody(query.trim())}</p> : <PeopleTable people={found} />}
    </Page>
  );
}

function Actions() {
  const season = useSeason();
  const cells = useMemo(() => activeCells(season), [season]);
  return (
    <>
      <AllProposals cells={cells} of={vi.terms.standing.takeAllOfSeason} />
      <ImportButton />
    </>
  );
}

function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  return (
    <DataTable keepHeading={isLong(people.length)} caption={texts.caption} rowCount={people.length}>
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {columns.number}
          </th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.position}</th>
          <th scope="col">{columns.born}</th>
          <th scope="col">{vi.committee.columns.standing}</th>
          <th scope="col">{columns.cell}</th>
        </tr>
      </thead>
      <ListRows
        rows={people}
        rowKey={({ cell, member }) => `${cell.id} ${member.id}`}
        rowName={({ cell, member }) => `${member.fullName} ${cell.name}`}
      >
        {({ cell, member }, index, place) => (
          <tr {...place}>
            <td className={cellClass.number}>{index + 1}</td>
            <th scope="row">
              <Link href={`${congressPath(cell.id, 'cap-uy')}/${encodeURIComponent(member.id)}`}>
                {member.fullName}
              </Link>
            </th>
            <td className={styles.nowrap}>{vi.choices.position[member.position]}</td>
            <td className="figures">
              {member.born === undefined ? vi.common.notEntered : formatDate(member.born)}
            </td>
            <td>
              {member.standing === undefined ? vi.common.notEntered : vi.choices.standing[member.standing]}
            </td>
            <td>
              <Link href={congressPath(cell.id, 'cap-uy')}>{cell.name}</Link>
            </td>
          </tr>
        )}
      </ListRows>
    </DataTable>
  );
}

function Nobody() {
  return (
    <Page title={texts.title} actions={<ImportButton />}>
      <EmptyStep texts={texts.empty} to={paths.congress} />
    </Page>
  );
}
