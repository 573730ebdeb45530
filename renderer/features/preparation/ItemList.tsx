import { useState } from 'react';
import { preparationGroups } from '../../../shared/domain/parts/preparation';
import type { Patch } from '../../../shared/domain/patch';
import { vi } from '../../../shared/i18n';
import type { PreparationItem } from '../../../shared/planning/preparation';
import { useEdit, useRemove } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { ChangeButton } from '../../components/field/ChangeButton';
import { NewLine } from '../../components/field/NewLine';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import styles from './preparation.module.css';

const texts = vi.preparation.items;
const name = 'preparationItems' as const;

const columns: readonly FieldColumn<PreparationItem>[] = [
  { type: 'text', key: 'name', heading: texts.columns.name, required: true },
  {
    type: 'choice',
    key: 'group',
    heading: texts.columns.group,
    choices: preparationGroups,
    names: vi.preparation.groups,
  },
  { type: 'count', key: 'daysBefore', heading: texts.columns.daysBefore },
  {
    type: 'switch',
    key: 'valued',
    heading: texts.columns.valued,
    patch: (valued) => ({ valued: valued ? true : null }),
  },
];

interface ItemListProps {
  readonly items: readonly PreparationItem[];
  /** The office keeps a list of its own; else the default list is shown. */
  readonly own: boolean;
}

/** The items as the office keeps them; the first change makes the default list its own. */
export function ItemList({ items, own }: ItemListProps) {
  const edit = useEdit();
  const remove = useRemove();
  const [asked, setAsked] = useState<PreparationItem>();
  const put = (id: string, patch: Patch<Omit<PreparationItem, 'id'>>) =>
    own
      ? edit({ type: 'item.put', name, id, patch })
      : edit({
          type: 'items.replace',
          name,
          items: items.map((item) => (item.id === id ? patched(item, patch) : item)),
        });
  const add = (itemName: string) =>
    own
      ? edit({ type: 'item.add', name, item: { name: itemName } })
      : edit({ type: 'items.replace', name, items: [...items, { id: newId(items), name: itemName }] });
  const removeAsked = () => {
    setAsked(undefined);
    if (!asked) return;
    const left = items.filter(({ id }) => id !== asked.id);
    void remove({ type: 'items.replace', name, items: left }, texts.removed(asked.name));
  };
  return (
    <>
      <FieldTable
        caption={texts.caption}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        label={(heading, item) => texts.of(heading, item.name)}
        save={({ id }, patch) => put(id, patch)}
        remove={{
          heading: texts.columns.actions,
          label: (item) => texts.remove(item.name),
          onRemove: setAsked,
        }}
      />
      <NewLine
        label={texts.newName}
        action={texts.add}
        needed={texts.needed}
        onAdd={(itemName) => void add(itemName)}
      />
      {own && (
        <div className={styles.restore}>
          <ChangeButton
            variant="default"
            onClick={() => void remove({ type: 'items.replace', name, items: null }, texts.restored)}
          >
            {texts.restore}
          </ChangeButton>
        </div>
      )}
      <ConfirmRemove
        opened={asked !== undefined}
        title={texts.removeQuestion(asked?.name ?? '')}
        goes={[texts.removeText]}
        action={texts.removeAction}
        onKeep={() => setAsked(undefined)}
        onRemove={removeAsked}
      />
    </>
  );
}

/** An item after a patch: what the patch empties is gone. */
function patched(item: PreparationItem, patch: Patch<Omit<PreparationItem, 'id'>>): PreparationItem {
  const entries = Object.entries({ ...item, ...patch }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as unknown as PreparationItem;
}

function newId(items: readonly PreparationItem[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`own-${String(number)}`)) number += 1;
  return `own-${String(number)}`;
}
