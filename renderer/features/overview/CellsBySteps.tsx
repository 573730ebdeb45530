import { Link } from 'wouter';
import { vi } from '../../../shared/i18n';
import { congressPath, congressTabs } from '../../app/paths';
import { useStatistics } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import { type CellSteps, cellSteps } from './steps';

const texts = vi.overview;
const steps = ['plan', 'personnel', 'congress', 'result'] as const satisfies readonly (keyof CellSteps)[];

/** Every cell with its steps; the name leads to its congress, the result to its committee. */
export function CellsBySteps() {
  const { byCell } = useStatistics();
  return (
    <DataTable caption={texts.table} keepHeading>
      <thead>
        <tr>
          <th scope="col" className={cellClass.narrow}>
            {texts.columns.number}
          </th>
          <th scope="col">{texts.columns.name}</th>
          {steps.map((step) => (
            <th key={step} scope="col">
              {texts.columns[step]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byCell.map((stats, index) => {
          const { id, name } = stats.cell;
          const row = cellSteps(stats);
          return (
            <tr key={id}>
              <td>{index + 1}</td>
              <th scope="row">
                <Link href={congressPath(id)}>{name}</Link>
              </th>
              {steps.map((step) => (
                <td key={step}>
                  <StatusBadge tone={row[step].tone}>
                    {step === 'result' ? (
                      <Link href={congressPath(id, congressTabs[1])}>{row[step].text}</Link>
                    ) : (
                      row[step].text
                    )}
                  </StatusBadge>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
