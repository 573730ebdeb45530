import { Button } from '@mantine/core';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Catalogue } from '../../../shared/fill/indicators';
import type { FillPlan } from '../../../shared/fill/plan';
import { vi } from '../../../shared/i18n';
import { fillProblemText } from '../../../shared/i18n/vi/fill';
import { cellClass, DataTable } from '../../components/table/DataTable';
import styles from './fill.module.css';
import { indicatorName, placeOf } from './tie-words';

const texts = vi.fill.screen;
/** So many problems of one tie are told; a column that fits nowhere has one for each row. */
const TOLD = 3;

interface TieTableProps {
  readonly ties: readonly Tie[];
  readonly catalogue: Catalogue;
  readonly plan: FillPlan;
  readonly unsure: ReadonlySet<number>;
  readonly locked: boolean;
  readonly onEdit: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** Every tie of the mapping: where, what, and what will stand there. */
export function TieTable({ ties, catalogue, plan, unsure, locked, onEdit, onRemove }: TieTableProps) {
  if (ties.length === 0) return <p>{texts.noTies}</p>;
  return (
    <DataTable caption={texts.ties(ties.length)}>
      <thead>
        <tr>
          <th scope="col">{texts.columns.sheet}</th>
          <th scope="col">{texts.columns.place}</th>
          <th scope="col">{texts.columns.indicator}</th>
          <th scope="col">{texts.columns.value}</th>
          <th scope="col">
            <span className="visually-hidden">{texts.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {ties.map((tie, index) => (
          <tr key={`${String(index)} ${tie.sheet} ${placeOf(tie)}`}>
            <td>{tie.sheet}</td>
            <td>{placeOf(tie)}</td>
            <td>
              {indicatorName(tie, catalogue) ?? texts.unknownTie}
              {unsure.has(index) && <span className={styles.unsure}> ({texts.unsure})</span>}
              <TieProblems plan={plan} index={index} />
            </td>
            <td>{valueText(tie, plan, index)}</td>
            <td className={cellClass.actions}>
              <Button
                size="compact-sm"
                variant="default"
                disabled={locked}
                aria-label={texts.editTie(placeOf(tie))}
                onClick={() => onEdit(index)}
              >
                {texts.edit}
              </Button>{' '}
              <Button
                size="compact-sm"
                variant="default"
                disabled={locked}
                aria-label={texts.removeTie(placeOf(tie))}
                onClick={() => onRemove(index)}
              >
                {texts.untie}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function valueText(tie: Tie, { writes }: FillPlan, index: number): string {
  const own = writes.filter((write) => write.tie === index);
  const missing = own.flatMap((write) => write.missing ?? []);
  const [refused] = own.flatMap((write) => write.refused ?? []);
  if (refused !== undefined) return texts.refusedValue(refused);
  if (tie.kind === 'column') return texts.rowsOf(own.length, missing.length);
  const shown = own[0]?.shown ?? '';
  return shown === '' ? texts.blankFor(missing[0]) : shown;
}

function TieProblems({ plan, index }: { readonly plan: FillPlan; readonly index: number }) {
  const own = plan.problems.filter(({ tie }) => tie === index);
  return (
    <>
      {own.slice(0, TOLD).map((problem) => (
        <p
          key={`${problem.code} ${problem.place ?? ''} ${String(problem.params?.['name'])}`}
          className={`error-line ${styles.tieProblem ?? ''}`}
        >
          {fillProblemText(problem)}
        </p>
      ))}
      {own.length > TOLD && <p className={styles.tieProblem}>{texts.moreProblems(own.length - TOLD)}</p>}
    </>
  );
}
