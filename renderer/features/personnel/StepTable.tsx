import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove } from '../../app/store/hooks';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { CountField } from '../../components/field/CountField';
import { DateField } from '../../components/field/DateField';
import { onGridKey } from '../../components/field/flow';
import { NewLine } from '../../components/field/NewLine';
import { TextField } from '../../components/field/TextField';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';

const texts = vi.personnel.steps;
const { columns } = texts;

/** The meetings of the personnel work, with who could vote. */
export function StepTable({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const { personnelSteps: steps = [] } = cell;
  return (
    <>
      {steps.length > 0 && (
        <DataTable caption={texts.caption} onKeyDown={onGridKey}>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.heldOn}</th>
              <th scope="col">{columns.voters}</th>
              <th scope="col" className={cellClass.actions}>
                <span className="visually-hidden">{columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <StepRow key={step.id} cellId={cell.id} step={step} />
            ))}
          </tbody>
        </DataTable>
      )}
      <NewLine
        label={texts.newName}
        hint={texts.suggestion}
        action={texts.add}
        needed={texts.needed}
        onAdd={(name) =>
          void edit({ type: 'item.add', name: 'personnelSteps', cellId: cell.id, item: { name } })
        }
      />
    </>
  );
}

interface StepRowProps {
  readonly cellId: string;
  readonly step: NonNullable<Cell['personnelSteps']>[number];
}

function StepRow({ cellId, step }: StepRowProps) {
  const edit = useEdit();
  const remove = useRemove();
  const item = { name: 'personnelSteps', cellId, id: step.id } as const;
  const label = (column: string) => texts.of(column, step.name);
  return (
    <tr>
      <td className={cellClass.field}>
        <TextField
          required
          look="grid"
          label={label(columns.name)}
          value={step.name}
          onSave={(name) => edit({ type: 'item.put', ...item, patch: { name } })}
        />
      </td>
      <td className={cellClass.field}>
        <DateField
          look="grid"
          precision="day"
          label={label(columns.heldOn)}
          value={step.heldOn}
          onSave={(heldOn) => edit({ type: 'item.put', ...item, patch: { heldOn } })}
        />
      </td>
      <td className={cellClass.field}>
        <CountField
          look="grid"
          label={label(columns.voters)}
          value={step.voters}
          onSave={(voters) => edit({ type: 'item.put', ...item, patch: { voters } })}
        />
      </td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
          aria-label={texts.remove(step.name)}
          title={texts.remove(step.name)}
          onClick={() => void remove({ type: 'item.remove', ...item }, texts.removed(step.name))}
        >
          <RemoveIcon />
        </ChangeIcon>
      </td>
    </tr>
  );
}
