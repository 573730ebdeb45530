import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { cellKinds } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { memberCountKeys, type PastedCell } from '../../../shared/import/paste-cells';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { onGridKey } from '../../components/field/flow';
import { HeldChoice, HeldText } from '../../components/field/HeldField';
import { cellClass, DataTable } from '../../components/table/DataTable';
import styles from './cells.module.css';
import type { PreviewRow } from './preview-rows';
import { problemAt } from './problem-texts';

const texts = vi.cells.pasting;
const { columns } = vi.cells;

interface PastePreviewProps {
  readonly rows: readonly PreviewRow[];
  readonly onCorrect: (index: number, part: Partial<PastedCell>) => void;
  readonly onTake: (index: number, taken: boolean) => void;
  readonly onWard: (index: number, ward: string) => void;
}

/** What was found in the pasted block, to be corrected before it is stored. */
export function PastePreview({ rows, onCorrect, onTake, onWard }: PastePreviewProps) {
  return (
    <div className={styles.preview}>
      <DataTable caption={texts.preview} showCaption keepHeading onKeyDown={onGridKey}>
        <thead>
          <tr>
            <th scope="col" className={styles.take}>
              {texts.columns.take}
            </th>
            <th scope="col" className={styles.name}>
              {columns.name}
            </th>
            <th scope="col" className={styles.kind}>
              {columns.kind}
            </th>
            {memberCountKeys.map((key) => (
              <th key={key} scope="col" className={`${cellClass.wrappedNumber ?? ''} ${styles.count ?? ''}`}>
                {columns[key]}
              </th>
            ))}
            <th scope="col" className={styles.state}>
              {texts.columns.problems}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <PreviewLine
              // the place in the pasted block is what a row is known by
              key={index}
              row={row}
              number={index + 1}
              onCorrect={(part) => onCorrect(index, part)}
              onTake={(taken) => onTake(index, taken)}
              onWard={(ward) => onWard(index, ward)}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

interface PreviewLineProps {
  readonly row: PreviewRow;
  readonly number: number;
  readonly onCorrect: (part: Partial<PastedCell>) => void;
  readonly onTake: (taken: boolean) => void;
  readonly onWard: (ward: string) => void;
}

/** Drawn again only when its own row changed: typing into one of hundreds stays quick. */
const PreviewLine = memo(PreviewLineFields, sameLine);

/** Problems and sums come from the cell; what is called changes by place, not by what is drawn. */
function sameLine(a: PreviewLineProps, b: PreviewLineProps): boolean {
  const same = a.row.cell === b.row.cell && a.row.repeated === b.row.repeated && a.row.ward === b.row.ward;
  return same && a.row.taken === b.row.taken && a.number === b.number;
}

function PreviewLineFields({ row, number, onCorrect, onTake, onWard }: PreviewLineProps) {
  const { cell, problems, taken } = row;
  const field = (column: string) => texts.field(column, number);
  return (
    <tr className={taken ? undefined : styles.leftOut}>
      <td className={styles.take}>
        <Checkbox
          aria-label={texts.takeRow(cell.name.trim() === '' ? texts.unnamed(number) : cell.name)}
          checked={taken}
          disabled={problems.length > 0}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
      </td>
      <td className={cellClass.field}>
        <HeldText
          look="grid"
          label={field(columns.name)}
          text={cell.name}
          error={problemAt(problems, 'name')}
          onType={(name) => onCorrect({ name })}
        />
      </td>
      <td className={cellClass.field}>
        <HeldChoice
          label={field(columns.kind)}
          value={cell.kind}
          choices={cellKinds}
          names={vi.choices.cellKind}
          onChoose={(kind) => onCorrect({ kind })}
        />
      </td>
      {memberCountKeys.map((key) => (
        <td key={key} className={cellClass.field}>
          <HeldText
            look="grid"
            numeric
            label={field(columns[key])}
            text={cell.counts[key]}
            error={problemAt(problems, key)}
            onType={(text) => onCorrect({ counts: { ...cell.counts, [key]: text } })}
          />
        </td>
      ))}
      <td className={styles.state}>
        <RowState row={row} />
        {(row.repeated === 'same-name' || row.ward !== undefined) && (
          <div className={styles.ward}>
            <HeldText
              look="grid"
              label={field(columns.ward)}
              placeholder={columns.ward}
              text={row.ward ?? ''}
              onType={onWard}
            />
          </div>
        )}
      </td>
    </tr>
  );
}

function RowState({ row: { problems, repeated, taken, wrongSum: wrong } }: { row: PreviewRow }) {
  if (problems.length > 0) {
    const fields = problems.map(({ at }) => columns[at]);
    return <StatusBadge tone="error">{texts.wrong([...new Set(fields)].join(', '))}</StatusBadge>;
  }
  if (repeated && !taken) {
    const words = repeated === 'same-name' ? texts.sameName : texts.repeated;
    return <StatusBadge tone="warning">{words}</StatusBadge>;
  }
  if (wrong) {
    const { total, official, probationary, sum } = wrong;
    return <StatusBadge tone="warning">{texts.wrongSum(total, official, probationary, sum)}</StatusBadge>;
  }
  return taken ? (
    <StatusBadge tone="done">{texts.ready}</StatusBadge>
  ) : (
    <StatusBadge tone="plain">{texts.leftOut}</StatusBadge>
  );
}
