import { Textarea } from '@mantine/core';
import { genders, positions } from '../../../shared/domain/choices';
import type { CellItem } from '../../../shared/domain/parts';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { readPreviousCommittee } from '../../../shared/import/previous-committee';
import { useEdit, useRemove } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { fieldClasses } from '../../components/field/DraftInput';
import { onGridKey } from '../../components/field/flow';
import { useDisabled } from '../../components/field/read-only';
import { TextField } from '../../components/field/TextField';
import { useKept } from '../../components/field/use-kept';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './previous.module.css';

const texts = vi.terms.previous;
const part = { name: 'previousCommittee' } as const;

/** The committee of one cell in the term that ends: a row for each person, and a list to paste. */
export function PreviousCommittee({ cell }: { readonly cell: Cell }) {
  const members = cell.previousCommittee ?? [];
  return (
    <>
      {members.length === 0 ? (
        <p>{texts.nobody}</p>
      ) : (
        <DataTable caption={texts.caption(cell.name)} onKeyDown={onGridKey}>
          <thead>
            <tr>
              <th scope="col">{texts.columns.name}</th>
              <th scope="col">{texts.columns.position}</th>
              <th scope="col">{texts.columns.born}</th>
              <th scope="col">{texts.columns.gender}</th>
              <th scope="col">{texts.columns.until}</th>
              <th scope="col">
                <span className="visually-hidden">{texts.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.id} cell={cell} member={member} />
            ))}
          </tbody>
        </DataTable>
      )}
      <AddMembers cell={cell} />
    </>
  );
}

interface MemberRowProps {
  readonly cell: Cell;
  readonly member: CellItem<'previousCommittee'>;
}

function MemberRow({ cell, member }: MemberRowProps) {
  const edit = useEdit();
  const remove = useRemove();
  const disabled = useDisabled(false);
  const { id, fullName } = member;
  const target = { ...part, cellId: cell.id, id } as const;
  const label = (column: string) => texts.fieldOf(column, fullName);
  return (
    <tr>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          required
          label={label(texts.columns.name)}
          value={fullName}
          onSave={(value) => edit({ type: 'item.put', ...target, patch: { fullName: value } })}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          required
          label={label(texts.columns.position)}
          value={member.position}
          choices={positions}
          names={vi.choices.position}
          onSave={(position) => edit({ type: 'item.put', ...target, patch: { position } })}
        />
      </td>
      <td className={cellClass.field}>
        <DateField
          look="grid"
          precision="any"
          label={label(texts.columns.born)}
          value={member.born}
          onSave={(born) => edit({ type: 'item.put', ...target, patch: { born } })}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          label={label(texts.columns.gender)}
          value={member.gender}
          choices={genders}
          names={vi.choices.gender}
          onSave={(gender) => edit({ type: 'item.put', ...target, patch: { gender } })}
        />
      </td>
      <td className={cellClass.field}>
        <DateField
          look="grid"
          precision="any"
          label={label(texts.columns.until)}
          value={member.until}
          onSave={(until) => edit({ type: 'item.put', ...target, patch: { until } })}
        />
      </td>
      <td className={cellClass.actions}>
        <ChangeButton
          variant="subtle"
          color="gray"
          size="compact-sm"
          disabled={disabled}
          aria-label={texts.removeName(fullName)}
          onClick={() => void remove({ type: 'item.remove', ...target }, texts.removed(fullName))}
        >
          {texts.remove}
        </ChangeButton>
      </td>
    </tr>
  );
}

/** Names typed or pasted, a line each; what is understood is counted before it is taken. */
function AddMembers({ cell }: { readonly cell: Cell }) {
  const addUndoably = useRemove();
  const disabled = useDisabled(false);
  const [block, setBlock] = useKept(`previousCommittee ${cell.id}`, '');
  const { members, unread } = readPreviousCommittee(block);
  const add = async () => {
    const request = { type: 'items.add', ...part, cellId: cell.id, items: [...members] } as const;
    const answer = await addUndoably(request, texts.added(members.length));
    if (answer.ok) setBlock(unread.join('\n'));
  };
  return (
    <div className={styles.add}>
      <Textarea
        label={texts.paste}
        description={texts.pasteHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        classNames={{ label: fieldClasses.label }}
        rows={4}
        wrap="off"
        value={block}
        disabled={disabled}
        error={unread.length > 0 ? texts.unread(unread) : undefined}
        onChange={(event) => setBlock(event.currentTarget.value)}
      />
      <ChangeButton variant="default" disabled={members.length === 0 || disabled} onClick={() => void add()}>
        {texts.add(members.length)}
      </ChangeButton>
    </div>
  );
}
