import type { CellChange } from '../../../shared/domain/cell-changes';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove } from '../../app/store/hooks';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import styles from './cellChanges.module.css';

const texts = vi.cellChanges.table;
const { sentence, kinds, removed } = vi.cellChanges;

const columns: readonly FieldColumn<CellChange>[] = [
  { type: 'date', key: 'on', heading: texts.columns.on, width: styles.onColumn, precision: 'any' },
  { type: 'shown', key: 'kind', heading: texts.columns.kind, show: ({ kind }) => kinds[kind] },
  { type: 'shown', key: 'what', heading: texts.columns.what, names: sentence, show: sentence },
  { type: 'text', key: 'decision', heading: texts.columns.decision, width: styles.decisionColumn },
];

/** What was entered, by date; day and decision can be corrected. */
export function ChangeTable({ changes }: { readonly changes: readonly CellChange[] }) {
  const edit = useEdit();
  const remove = useRemove();
  if (changes.length === 0) return <p>{texts.empty}</p>;
  return (
    <FieldTable
      caption={texts.caption}
      columns={columns}
      rows={changes}
      rowKey={({ key }) => key}
      label={(heading, change) => texts.of(heading, sentence(change))}
      save={({ items }, patch) => edit({ type: 'cellChange.update', items: [...items], patch })}
      remove={{
        heading: texts.columns.actions,
        label: (change) => texts.removeNamed(sentence(change)),
        title: texts.remove,
        onRemove: (change) =>
          void remove({ type: 'cellChange.remove', items: [...change.items] }, removed(sentence(change))),
      }}
    />
  );
}
