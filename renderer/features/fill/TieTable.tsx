import { Button } from '@mantine/core';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Catalogue } from '../../../shared/fill/indicators';
import type { FillPlan, PlannedWrite } from '../../../shared/fill/plan';
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
  /** Why somebody should look at a tie, where it can be said. */
  readonly why: ReadonlyMap<number, string>;
  /** The form has several sheets: it is said which. */
  readonly hasSheets: boolean;
  readonly locked: boolean;
  readonly onEdit: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** Every tie of the mapping: where, what, and what will stand there. */
export function TieTable(props: TieTableProps) {
  const { ties, catalogue, plan, unsure, why, hasSheets, locked, onEdit, onRemove } = props;
  return (
    <DataTable caption={texts.ties(ties.length)}>
      <thead>
        <tr>
          {hasSheets && <th scope="col">{texts.columns.sheet}</th>}
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
            {hasSheets && <td>{tie.sheet}</td>}
            <td>{placeOf(tie)}</td>
            <td>
              {indicatorName(tie, catalogue) ?? texts.unknownTie}
              {unsure.has(index) && (
                <span className={styles.unsure}>
                  {' '}
                  ({[texts.unsure, why.get(index)].filter((part) => part !== undefined).join(': ')})
                </span>
              )}
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
  if (tie.kind === 'column') return rowsText(own);
  const { refused, missing, shown = '' } = own[0] ?? {};
  if (refused !== undefined) return texts.refusedValue(refused);
  return shown === '' ? texts.blankFor(missing) : shown;
}

/** How many rows of a column get a value, and why others stay empty. */
function rowsText(own: readonly PlannedWrite[]): string {
  const filled = own.filter(({ shown }) => shown !== '').length;
  const unclear = own.filter(({ missing }) => missing !== undefined).length;
  const refused = own.flatMap((write) => write.refused ?? []);
  const none = own.length - filled - unclear - refused.length;
  return [
    texts.rowsOf(filled, unclear),
    ...(none === 0 ? [] : [texts.rowsBlank(none)]),
    ...[...new Set(refused)].map(texts.refusedValue),
  ].join(', ');
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
