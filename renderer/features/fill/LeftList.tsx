import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { LeftPlace } from '../../../shared/fill/propose/proposed';
import { vi } from '../../../shared/i18n';
import { DataTable } from '../../components/table/DataTable';
import { RowName } from './RowName';

const texts = vi.fill.screen;

interface LeftListProps {
  readonly left: readonly LeftPlace[];
  readonly ties: readonly Tie[];
  /** The form has several sheets: it is said which. */
  readonly hasSheets: boolean;
  readonly locked: boolean;
  readonly onName: (place: LeftPlace, name: string) => void;
}

/** What stays empty and why; a row whose name is spelt otherwise is tied to its cell here. */
export function LeftList({ left, ties, hasSheets, locked, onName }: LeftListProps) {
  return (
    <DataTable caption={texts.leftTitle(left.length)}>
      <thead>
        <tr>
          {hasSheets && <th scope="col">{texts.columns.sheet}</th>}
          <th scope="col">{texts.leftColumns.place}</th>
          <th scope="col">{texts.leftColumns.text}</th>
          <th scope="col">{texts.leftColumns.reason}</th>
        </tr>
      </thead>
      <tbody>
        {left.map((place) => (
          <tr key={`${place.sheet} ${place.cell} ${place.reason} ${place.text}`}>
            {hasSheets && <td>{place.sheet}</td>}
            <td>{place.reason === 'no-row' ? '' : place.cell}</td>
            <td>{place.text}</td>
            <td>
              {texts.left[place.reason]}
              <RowName place={place} ties={ties} locked={locked} onName={onName} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
