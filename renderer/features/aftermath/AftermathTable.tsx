import { vi } from '../../../shared/i18n';
import { type AfterRow, type AfterStep, afterSteps } from '../../../shared/planning/aftermath';
import { formatDate } from '../../../shared/text/dates';
import { formatCount } from '../../../shared/text/share';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { cellClass, DataTable } from '../../components/table/DataTable';
import styles from './aftermath.module.css';

const texts = vi.aftermath;

interface AftermathTableProps {
  readonly rows: readonly AfterRow[];
  readonly selected: string | undefined;
  readonly onSelect: (cellId: string) => void;
}

/** Cells by steps: a date where it is done, words where it is missing. */
export function AftermathTable({ rows, selected, onSelect }: AftermathTableProps) {
  return (
    <DataTable caption={texts.caption}>
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {texts.number}
          </th>
          <th scope="col">{texts.cell}</th>
          <th scope="col">{texts.heldOn}</th>
          {afterSteps.map((step) => (
            <th key={step} scope="col">
              {texts.steps[step]}
            </th>
          ))}
          <th scope="col">{texts.missing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const { cell, missing } = row;
          const current = cell.id === selected;
          return (
            <tr
              key={cell.id}
              aria-current={current ? 'true' : undefined}
              className={current ? styles.selected : undefined}
            >
              <td className={cellClass.number}>{index + 1}</td>
              <th scope="row" className={styles.cell}>
                <button type="button" className={styles.name} onClick={() => onSelect(cell.id)}>
                  {cell.name}
                </button>
              </th>
              <td className="figures">
                {cell.congress.heldOn === undefined ? '–' : formatDate(cell.congress.heldOn)}
              </td>
              {afterSteps.map((step) => (
                <td key={step}>
                  <StepState row={row} step={step} />
                </td>
              ))}
              <td>
                {missing.length === 0 ? (
                  <StatusBadge tone="done">{texts.nothingMissing}</StatusBadge>
                ) : (
                  <StatusBadge tone="warning">{formatCount(missing.length)}</StatusBadge>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

function StepState({ row, step }: { readonly row: AfterRow; readonly step: AfterStep }) {
  const on = row.doneOn[step];
  if (on !== undefined) {
    return (
      <StatusBadge tone="done">
        {on === '' ? <span className="visually-hidden">{texts.nothingMissing}</span> : formatDate(on)}
      </StatusBadge>
    );
  }
  const partly = step === 'divided' && row.assigned > 0;
  return (
    <span className={styles.lacking}>
      {partly ? texts.dividedPartly(row.assigned, row.duties.length) : texts.lacking}
    </span>
  );
}
