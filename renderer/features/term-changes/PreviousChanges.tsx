import type { Season } from '../../../shared/domain/season';
import { pastChanges } from '../../../shared/domain/sitting-committee';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { useSeason } from '../../app/store/hooks';
import { Section } from '../../components/Page';
import { DataTable } from '../../components/table/DataTable';
import { postText } from './TermChangeTable';

const texts = vi.termChanges.previous;
const { columns, out } = vi.termChanges.table;

/** What changed in the committees of the term that ends, as these came into the season; nothing where nothing did. */
export function PreviousChanges() {
  const rows = rowsOf(useSeason());
  if (rows.length === 0) return null;
  return (
    <Section title={texts.title} lead={texts.lead}>
      <DataTable caption={texts.caption}>
        <thead>
          <tr>
            {(['on', 'cell', 'person', 'kind', 'before', 'after', 'decision'] as const).map((name) => (
              <th key={name} scope="col">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cellName, on, fullName, kind, before, after, decision }) => (
            <tr key={key}>
              <td className="figures">{on === undefined ? '–' : formatDate(on)}</td>
              <td>{cellName}</td>
              <th scope="row">{fullName}</th>
              <td>{kind === undefined ? '–' : vi.termChanges.kinds[kind]}</td>
              <td>{postText(before)}</td>
              <td>{after === undefined ? out : postText(after)}</td>
              <td>{decision ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

function rowsOf({ cells }: Season) {
  return cells.flatMap((cell) =>
    pastChanges(cell).map((change, index) => ({
      ...change,
      key: `${cell.id} ${String(index)}`,
      cellName: cell.previousCongress?.name ?? cell.name,
    })),
  );
}
