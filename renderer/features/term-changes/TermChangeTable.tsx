import type { Position } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { type TermChangeEffect, termChangeEffects } from '../../../shared/domain/sitting-committee';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { DateField } from '../../components/field/DateField';
import { onGridKey } from '../../components/field/flow';
import { TextField } from '../../components/field/TextField';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './termChanges.module.css';

const texts = vi.termChanges.table;
const { columns } = texts;

/** The changes of these cells' committees, a cell after the other, by date. */
export function TermChangeTable({ cells }: { readonly cells: readonly Cell[] }) {
  const rows = cells.flatMap((cell) => termChangeEffects(cell).map((effect) => ({ cell, effect })));
  if (rows.length === 0) return <p>{texts.empty}</p>;
  return (
    <DataTable caption={texts.caption} onKeyDown={onGridKey}>
      <thead>
        <tr>
          <th scope="col" className={styles.onColumn}>
            {columns.on}
          </th>
          <th scope="col">{columns.cell}</th>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
          <th scope="col" className={styles.decisionColumn}>
            {columns.decision}
          </th>
          <th scope="col" className={styles.noteColumn}>
            {columns.note}
          </th>
          <th scope="col" className={cellClass.actions}>
            <span className="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cell, effect }) => (
          <ChangeRow key={`${cell.id} ${effect.change.id}`} cell={cell} effect={effect} />
        ))}
      </tbody>
    </DataTable>
  );
}

function ChangeRow({ cell, effect }: { readonly cell: Cell; readonly effect: TermChangeEffect }) {
  const edit = useEdit();
  const remove = useRemove();
  const { id, kind, fullName, on, decision, note } = effect.change;
  const target = { name: 'termChanges', cellId: cell.id, id } as const;
  return (
    <tr>
      <td className={cellClass.field}>
        <DateField
          look="grid"
          precision="any"
          label={texts.of(columns.on, fullName)}
          value={on}
          onSave={(value) => edit({ type: 'item.put', ...target, patch: { on: value } })}
        />
      </td>
      <td>{cell.name}</td>
      <th scope="row">{fullName}</th>
      <td>
        {vi.termChanges.kinds[kind]}
        {effect.unmatched && (
          <div>
            <StatusBadge tone="warning">{texts.unmatched}</StatusBadge>
          </div>
        )}
      </td>
      <td className={styles.post}>{postText(effect.before)}</td>
      <td className={styles.post}>
        {effect.after === undefined && !effect.unmatched ? texts.out : postText(effect.after)}
      </td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={texts.of(columns.decision, fullName)}
          value={decision}
          onSave={(value) => edit({ type: 'item.put', ...target, patch: { decision: value } })}
        />
      </td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={texts.of(columns.note, fullName)}
          value={note}
          onSave={(value) => edit({ type: 'item.put', ...target, patch: { note: value } })}
        />
      </td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
          aria-label={texts.remove(fullName)}
          title={texts.remove(fullName)}
          onClick={() => void remove({ type: 'item.remove', ...target }, texts.removed(fullName))}
        >
          <RemoveIcon />
        </ChangeIcon>
      </td>
    </tr>
  );
}

export function postText(post: Position | undefined): string {
  return post === undefined ? '–' : vi.choices.position[post];
}
