import { useState } from 'react';
import { preparationGroups } from '../../../shared/domain/parts/preparation';
import type { Patch } from '../../../shared/domain/patch';
import { vi } from '../../../shared/i18n';
import type { PreparationItem } from '../../../shared/planning/preparation';
import { useEdit, useRemove } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { ChangeButton, ChangeIcon } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { onGridKey } from '../../components/field/flow';
import { NewLine } from '../../components/field/NewLine';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './preparation.module.css';

const texts = vi.preparation.items;
const { columns } = texts;
const name = 'preparationItems' as const;

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
      <DataTable caption={texts.caption} onKeyDown={onGridKey}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.group}</th>
            <th scope="col">{columns.daysBefore}</th>
            <th scope="col">{columns.valued}</th>
            <th scope="col" className={cellClass.actions}>
              <span className="visually-hidden">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} onPut={(patch) => put(item.id, patch)} onRemove={setAsked} />
          ))}
        </tbody>
      </DataTable>
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

interface ItemRowProps {
  readonly item: PreparationItem;
  readonly onPut: (patch: Patch<Omit<PreparationItem, 'id'>>) => ReturnType<ReturnType<typeof useEdit>>;
  readonly onRemove: (item: PreparationItem) => void;
}

function ItemRow({ item, onPut, onRemove }: ItemRowProps) {
  const label = (column: string) => texts.of(column, item.name);
  return (
    <tr>
      <td className={cellClass.field}>
        <TextField
          required
          look="grid"
          label={label(columns.name)}
          value={item.name}
          onSave={(itemName) => onPut({ name: itemName })}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          label={label(columns.group)}
          value={item.group}
          choices={preparationGroups}
          names={vi.preparation.groups}
          onSave={(group) => onPut({ group })}
        />
      </td>
      <td className={cellClass.field}>
        <CountField
          look="grid"
          label={label(columns.daysBefore)}
          value={item.daysBefore}
          onSave={(daysBefore) => onPut({ daysBefore })}
        />
      </td>
      <td>
        <SwitchField
          look="grid"
          label={label(columns.valued)}
          value={item.valued}
          onSave={(valued) => onPut({ valued: valued ? true : null })}
        />
      </td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
          aria-label={texts.remove(item.name)}
          title={texts.remove(item.name)}
          onClick={() => onRemove(item)}
        >
          <RemoveIcon />
        </ChangeIcon>
      </td>
    </tr>
  );
}
