import type { Position } from '../../../shared/domain/choices';
import type { CellItem } from '../../../shared/domain/parts';
import type { Cell } from '../../../shared/domain/season';
import { type TermChangeEffect, termChangeEffects } from '../../../shared/domain/sitting-committee';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { CellName } from '../../components/table/CellName';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import styles from './termChanges.module.css';

const texts = vi.termChanges.table;

/** A change with the cell it belongs to and what it did. */
type ChangeRow = CellItem<'termChanges'> & { readonly cell: Cell; readonly effect: TermChangeEffect };

const columns: readonly FieldColumn<ChangeRow>[] = [
  { type: 'date', key: 'on', heading: texts.columns.on, width: styles.onColumn, precision: 'any' },
  {
    type: 'shown',
    key: 'cell',
    heading: texts.columns.cell,
    show: ({ cell }) => <CellName name={cell.name} />,
  },
  {
    type: 'shown',
    key: 'person',
    heading: texts.columns.person,
    names: ({ fullName }) => fullName,
    show: ({ fullName }) => fullName,
  },
  {
    type: 'shown',
    key: 'kind',
    heading: texts.columns.kind,
    show: ({ kind, effect }) => (
      <>
        {vi.termChanges.kinds[kind]}
        {effect.unmatched && (
          <div>
            <StatusBadge tone="warning">{texts.unmatched}</StatusBadge>
          </div>
        )}
      </>
    ),
  },
  {
    type: 'shown',
    key: 'before',
    heading: texts.columns.before,
    className: styles.post,
    show: ({ effect }) => postText(effect.before),
  },
  {
    type: 'shown',
    key: 'after',
    heading: texts.columns.after,
    className: styles.post,
    show: ({ effect: { after, unmatched } }) =>
      after === undefined && !unmatched ? texts.out : postText(after),
  },
  { type: 'text', key: 'decision', heading: texts.columns.decision, width: styles.decisionColumn },
  { type: 'text', key: 'note', heading: texts.columns.note, width: styles.noteColumn },
];

/** The changes of these cells' committees, a cell after the other, by date. */
export function TermChangeTable({ cells }: { readonly cells: readonly Cell[] }) {
  const edit = useEdit();
  const remove = useRemove();
  const rows = cells.flatMap((cell) =>
    termChangeEffects(cell).map((effect) => ({ ...effect.change, cell, effect })),
  );
  const target = ({ cell, id }: ChangeRow) => ({ name: 'termChanges', cellId: cell.id, id }) as const;
  if (rows.length === 0) return <p>{texts.empty}</p>;
  return (
    <FieldTable
      caption={texts.caption}
      columns={columns}
      rows={rows}
      rowKey={({ cell, id }) => `${cell.id} ${id}`}
      label={(heading, { fullName }) => texts.of(heading, fullName)}
      save={(row, patch) => edit({ type: 'item.put', ...target(row), patch })}
      remove={{
        heading: texts.columns.actions,
        label: ({ fullName }) => texts.remove(fullName),
        onRemove: (row) => void remove({ type: 'item.remove', ...target(row) }, texts.removed(row.fullName)),
      }}
    />
  );
}

export function postText(post: Position | undefined): string {
  return post === undefined ? '–' : vi.choices.position[post];
}
