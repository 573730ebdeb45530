import { Link } from 'wouter';
import { vi } from '../../../shared/i18n';
import { type CongressTab, congressPath } from '../../app/paths';
import { useCellStatuses, useStatistics } from '../../app/store/hooks';
import { CellStatusBadge } from '../../components/closing/CellStatusBadge';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { useDeadlineTerms } from '../../components/papers/use-deadline-terms';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ListRows } from '../../components/table/ListRows';
import { rowsOfCells } from '../../components/table/rows-of-cells';
import styles from './overview.module.css';
import { type CellSteps, cellSteps } from './steps';

const texts = vi.overview;
const steps = [
  'plan',
  'personnel',
  'congress',
  'result',
  'papers',
] as const satisfies readonly (keyof CellSteps)[];

/** Where a step is worked on; the others are settled on the cell's first screen. */
const tabs: Partial<Record<(typeof steps)[number], CongressTab>> = { result: 'bau-cu', papers: 'ho-so' };

function StepText({ step, cellId, text }: { step: (typeof steps)[number]; cellId: string; text: string }) {
  const tab = tabs[step];
  return tab === undefined ? text : <Link href={congressPath(cellId, tab)}>{text}</Link>;
}

/** Every cell with its steps; the name leads to its congress, the result to its ballots, the papers to its folder. */
export function CellsBySteps() {
  const { byCell } = useStatistics();
  const terms = useDeadlineTerms();
  const statuses = useCellStatuses();
  return (
    <DataTable caption={texts.table} keepHeading rowCount={byCell.length}>
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
          <th scope="col">{vi.closing.statusLabel}</th>
        </tr>
      </thead>
      <ListRows rows={byCell} {...rowsOfCells}>
        {(stats, index, place) => {
          const { id, name } = stats.cell;
          const row = cellSteps(stats, terms);
          return (
            <tr {...place}>
              <td>{index + 1}</td>
              <th scope="row">
                <Link href={congressPath(id)}>{name}</Link>
              </th>
              {steps.map((step) => (
                <td key={step}>
                  <StatusBadge tone={row[step].tone}>
                    <StepText step={step} cellId={id} text={row[step].text} />
                  </StatusBadge>
                </td>
              ))}
              <td className={styles.status}>
                <CellStatusBadge status={statuses.get(id)} />
              </td>
            </tr>
          );
        }}
      </ListRows>
    </DataTable>
  );
}
