import { genders, positions } from '../../../shared/domain/choices';
import type { CellItem } from '../../../shared/domain/parts';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { readPreviousCommittee } from '../../../shared/import/previous-committee';
import { useEdit, useRemove } from '../../app/store/hooks';
import { useKept } from '../../components/field/use-kept';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import { useDay } from '../../components/time/day';
import { PasteLines } from './PasteLines';

const texts = vi.terms.previous;
const part = { name: 'previousCommittee' } as const;

const columns: readonly FieldColumn<CellItem<'previousCommittee'>>[] = [
  { type: 'name', key: 'fullName', heading: texts.columns.name },
  {
    type: 'choice',
    key: 'position',
    heading: texts.columns.position,
    choices: positions,
    names: vi.choices.position,
    required: true,
  },
  { type: 'date', key: 'born', heading: texts.columns.born, precision: 'any', means: 'birth' },
  {
    type: 'choice',
    key: 'gender',
    heading: texts.columns.gender,
    choices: genders,
    names: vi.choices.gender,
  },
  { type: 'date', key: 'until', heading: texts.columns.until, precision: 'any' },
];

/** The committee of one cell in the term that ends: a row for each person, and a list to paste. */
export function PreviousCommittee({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const remove = useRemove();
  const target = { ...part, cellId: cell.id } as const;
  const members = cell.previousCommittee ?? [];
  return (
    <>
      {members.length === 0 ? (
        <p>{texts.nobody}</p>
      ) : (
        <FieldTable
          caption={texts.caption(cell.name)}
          columns={columns}
          rows={members}
          rowKey={({ id }) => id}
          label={(heading, { fullName }) => texts.fieldOf(heading, fullName)}
          save={({ id }, patch) => edit({ type: 'item.put', ...target, id, patch })}
          remove={{
            heading: texts.columns.actions,
            label: ({ fullName }) => texts.removeName(fullName),
            onRemove: ({ id, fullName }) =>
              void remove({ type: 'item.remove', ...target, id }, texts.removed(fullName)),
          }}
        />
      )}
      <AddMembers cell={cell} />
    </>
  );
}

/** Names typed or pasted, a line each; what is understood is counted before it is taken. */
function AddMembers({ cell }: { readonly cell: Cell }) {
  const addUndoably = useRemove();
  const [block, setBlock] = useKept(`previousCommittee ${cell.id}`, '');
  const { members, unread } = readPreviousCommittee(block, useDay());
  const add = async () => {
    const request = { type: 'items.add', ...part, cellId: cell.id, items: [...members] } as const;
    const answer = await addUndoably(request, texts.added(members.length));
    if (answer.ok) setBlock(unread.join('\n'));
  };
  return (
    <PasteLines
      label={texts.paste}
      hint={texts.pasteHint}
      value={block}
      onChange={setBlock}
      problems={unread.length > 0 ? [texts.unread(unread)] : []}
      add={{ words: texts.add(members.length), isPossible: members.length > 0, onAdd: add }}
    />
  );
}
