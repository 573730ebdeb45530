import type { CellChange } from '../../../shared/domain/cell-changes';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove } from '../../app/store/hooks';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { DateField } from '../../components/field/DateField';
import { onGridKey } from '../../components/field/flow';
import { TextField } from '../../components/field/TextField';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './cellChanges.module.css';

const texts = vi.cellChanges.table;
const { columns } = texts;

/** What was entered, by date; day and decision can be corrected. */
export function ChangeTable({ changes }: { readonly changes: readonly CellChange[] }) {
  if (changes.length === 0) return <p>{texts.empty}</p>;
  return (
    <DataTable caption={texts.caption} onKeyDown={onGridKey}>
      <thead>
        <tr>
          <th scope="col" className={styles.onColumn}>
            {columns.on}
          </th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col" className={styles.decisionColumn}>
            {columns.decision}
          </th>
          <th scope="col" className={cellClass.actions}>
            <span className="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.key} change={change} />
        ))}
      </tbody>
    </DataTable>
  );
}

function ChangeRow({ change }: { readonly change: CellChange }) {
  const edit = useEdit();
  const remove = useRemove();
  const what = vi.cellChanges.sentence(change);
  const items = [...change.items];
  return (
    <tr>
      <td className={cellClass.field}>
        <DateField
          look="grid"
          precision="any"
          label={texts.of(columns.on, what)}
          value={change.on}
          onSave={(on) => edit({ type: 'cellChange.update', items, patch: { on } })}
        />
      </td>
      <td>{vi.cellChanges.kinds[change.kind]}</td>
      <th scope="row">{what}</th>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={texts.of(columns.decision, what)}
          value={change.decision}
          onSave={(decision) => edit({ type: 'cellChange.update', items, patch: { decision } })}
        />
      </td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
          aria-label={texts.removeNamed(what)}
          title={texts.remove}
          onClick={() => void remove({ type: 'cellChange.remove', items }, vi.cellChanges.removed(what))}
        >
          <RemoveIcon />
        </ChangeIcon>
      </td>
    </tr>
  );
}
