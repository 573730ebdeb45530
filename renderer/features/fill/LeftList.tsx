import { NativeSelect } from '@mantine/core';
import type { LeftPlace } from '../../../shared/fill/propose/proposed';
import { vi } from '../../../shared/i18n';
import { DataTable } from '../../components/table/DataTable';

const texts = vi.fill.screen;

interface LeftListProps {
  readonly left: readonly LeftPlace[];
  /** Names of the season that no row of the form bears. */
  readonly free: readonly string[];
  readonly locked: boolean;
  readonly onName: (place: LeftPlace, name: string) => void;
}

/** What stays empty and why; a row whose name is spelt otherwise is tied to its cell here. */
export function LeftList({ left, free, locked, onName }: LeftListProps) {
  return (
    <DataTable caption={texts.leftTitle(left.length)}>
      <thead>
        <tr>
          <th scope="col">{texts.columns.sheet}</th>
          <th scope="col">{texts.leftColumns.place}</th>
          <th scope="col">{texts.leftColumns.text}</th>
          <th scope="col">{texts.leftColumns.reason}</th>
        </tr>
      </thead>
      <tbody>
        {left.map((place) => (
          <tr key={`${place.sheet} ${place.cell} ${place.reason} ${place.text}`}>
            <td>{place.sheet}</td>
            <td>{place.reason === 'no-row' ? '' : place.cell}</td>
            <td>{place.text}</td>
            <td>
              {texts.left[place.reason]}
              {isNamed(place) && free.length > 0 && (
                <NativeSelect
                  aria-label={texts.leftName(place.text)}
                  disabled={locked}
                  value=""
                  data={[{ value: '', label: texts.leftNobody }, ...ordered(place, free)]}
                  onChange={(event) => onName(place, event.currentTarget.value)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function isNamed({ reason }: LeftPlace): boolean {
  return reason === 'name-near' || reason === 'name-unknown';
}

/** The nearest names first. */
function ordered({ candidates = [] }: LeftPlace, free: readonly string[]): readonly string[] {
  const near = candidates.filter((name) => free.includes(name));
  return [...near, ...free.filter((name) => !near.includes(name))];
}
