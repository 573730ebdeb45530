import { Link } from 'wouter';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { personData } from '../../../shared/missing/counted-data';
import { lackingPlace } from '../../../shared/missing/lacking-place';
import type { MissingData } from '../../../shared/missing/missing-data';
import { useSeason } from '../../app/store/hooks';
import { placeHref } from '../../components/findings/places';
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
      const own = missing.people[datum].filter((lack) => lack.cell.id === cell.id);
      return own[0] ? [{ datum, count: own.length, first: own[0].member }] : [];
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
                    <Link href={placeHref(lackingPlace(cell, datum))}>{byCell.congressDatum(datum)}</Link>
                  </span>
                ))}
              </td>
              <td>
                {people[0] === undefined ? (
                  byCell.none
                ) : (
                  <Link
                    href={placeHref({
                      cell,
                      screen: 'committee',
                      person: people[0].first,
                      field: people[0].datum,
                    })}
                  >
                    {byCell.people(people.map(({ datum, count }) => [datum, count]))}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}
