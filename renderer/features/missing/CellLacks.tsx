import { Link } from 'wouter';
import type { Cell } from '../../../shared/domain/season';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { type CongressDatum, personData } from '../../../shared/missing/counted-data';
import type { MissingData } from '../../../shared/missing/missing-data';
import { congressPath, paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { Section } from '../../components/Page';
import { DataTable } from '../../components/table/DataTable';
import styles from './missing.module.css';

const texts = vi.missing;

const { byCell } = texts;

/** Each cell that lacks something: what of its congress, and what of how many people. */
export function CellLacks({ missing }: { readonly missing: MissingData }) {
  const lacking = new Map(missing.cells.map(({ cell, data }) => [cell.id, data]));
  const rows = activeCells(useSeason()).flatMap((cell) => {
    const people = personData.flatMap((datum) => {
      const count = missing.people[datum].filter((lack) => lack.cell.id === cell.id).length;
      return count === 0 ? [] : [[datum, count] as const];
    });
    const congress = lacking.get(cell.id) ?? [];
    return people.length + congress.length === 0 ? [] : [{ cell, people, congress }];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={byCell.title}>
      <DataTable caption={byCell.caption}>
        <thead>
          <tr>
            <th scope="col">{byCell.columns.cell}</th>
            <th scope="col">{byCell.columns.congress}</th>
            <th scope="col">{byCell.columns.people}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cell, people, congress }) => (
            <tr key={cell.id}>
              <th scope="row" className={styles.name}>
                {cell.name}
              </th>
              <td>
                {congress.length === 0 && byCell.none}
                {congress.map((datum) => (
                  <span key={datum} className={styles.place}>
                    <Link href={placeOf(cell, datum)}>{byCell.congressDatum(datum)}</Link>
                  </span>
                ))}
              </td>
              <td>
                {people.length === 0 ? (
                  byCell.none
                ) : (
                  <Link href={congressPath(cell.id, 'cap-uy')}>{byCell.people(people)}</Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

/** Where a datum of a congress is entered. */
function placeOf({ id }: Cell, datum: CongressDatum): string {
  switch (datum) {
    case 'members':
      return paths.cells;
    case 'heldOn':
      return `${congressPath(id, 'dai-hoi')}/heldOn`;
    case 'attendance':
      return `${congressPath(id, 'dai-hoi')}/presentOfficial`;
    case 'approvedSeats':
      return `${congressPath(id, 'dai-hoi')}/committee`;
    case 'ballots':
      return congressPath(id, 'bau-cu');
    case 'committee':
      return congressPath(id, 'cap-uy');
  }
}
