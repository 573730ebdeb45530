import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { type PersonnelStep, personnelStepsOf } from '../../../shared/planning/personnel-steps';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { NewLine } from '../../components/field/NewLine';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';

const texts = vi.personnel.steps;

const columns: readonly FieldColumn<PersonnelStep>[] = [
  {
    type: 'text',
    key: 'name',
    heading: texts.columns.name,
    required: true,
    // it is one name for all cells
    disabled: ({ usual }) => usual,
  },
  { type: 'date', key: 'heldOn', heading: texts.columns.heldOn, precision: 'day' },
  { type: 'count', key: 'voters', heading: texts.columns.voters },
];

/** The meetings of the personnel work, with who could vote. */
export function StepTable({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const remove = useRemove();
  const part = { name: 'personnelSteps', cellId: cell.id } as const;
  const steps = personnelStepsOf(useSeason(), cell);
  return (
    <>
      {steps.length > 0 && (
        <FieldTable
          caption={texts.caption}
          columns={columns}
          rows={steps}
          rowKey={({ id }) => id}
          label={(heading, { name }) => texts.of(heading, name)}
          save={({ id, name, usual }, { usual: _usual, ...patch }) =>
            edit({ type: 'item.put', ...part, id, patch: usual ? { name, ...patch } : patch })
          }
          remove={{
            heading: texts.columns.actions,
            only: ({ usual }) => !usual,
            label: ({ name }) => texts.remove(name),
            onRemove: ({ id, name }) =>
              void remove({ type: 'item.remove', ...part, id }, texts.removed(name)),
          }}
        />
      )}
      <NewLine
        label={texts.newName}
        hint={texts.suggestion}
        action={texts.add}
        needed={texts.needed}
        onAdd={(name) => void edit({ type: 'item.add', ...part, item: { name } })}
      />
    </>
  );
}
