import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { memberDuties } from '../../../shared/planning/aftermath';
import { useEdit } from '../../app/store/hooks';
import { DateField } from '../../components/field/DateField';
import { NoteField, TextField } from '../../components/field/TextField';
import { placeMark } from '../../components/findings/places';
import { FieldRow, Section } from '../../components/Page';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';

const texts = vi.aftermath;
const { form, division } = texts;

/** What one cell settles after its congress, beside its papers: division of work, rules, resolution, programme. */
export function CellAftermath({ cell }: { readonly cell: Cell }) {
  return (
    <>
      <Papers cell={cell} />
      <Division cell={cell} />
    </>
  );
}

const dates = ['divisionOn', 'workingRulesOn', 'resolutionOn', 'actionPlanOn'] as const;
const numbers = {
  workingRulesOn: 'workingRulesNumber',
  resolutionOn: 'resolutionNumber',
  actionPlanOn: 'actionPlanNumber',
} as const;

function Papers({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const value = cell.aftermath;
  const put = { type: 'value.update', name: 'aftermath', cellId: cell.id } as const;
  return (
    <Section title={form.papers}>
      <FieldRow>
        {dates.map((field) => (
          <div key={field} {...placeMark(field)}>
            <DateField
              precision="day"
              label={form[field]}
              value={value?.[field]}
              notBefore={{ name: 'congress', date: cell.congress.heldOn }}
              onSave={(on) => edit({ ...put, patch: { [field]: on } })}
            />
          </div>
        ))}
        {Object.values(numbers).map((field) => (
          <TextField
            key={field}
            label={form[field]}
            value={value?.[field]}
            onSave={(number) => edit({ ...put, patch: { [field]: number } })}
          />
        ))}
        <NoteField
          label={form.note}
          value={value?.note}
          onSave={(note) => edit({ ...put, patch: { note } })}
        />
      </FieldRow>
    </Section>
  );
}

interface DutyRow {
  readonly member: CommitteeMember;
  readonly duties?: string;
}

const dutyColumns: readonly FieldColumn<DutyRow>[] = [
  {
    type: 'shown',
    key: 'name',
    heading: division.name,
    names: ({ member }) => member.fullName,
    show: ({ member }) => member.fullName,
  },
  {
    type: 'shown',
    key: 'position',
    heading: division.position,
    show: ({ member }) => vi.choices.position[member.position],
  },
  { type: 'text', key: 'duties', heading: division.duties },
];

function Division({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const duties = memberDuties(cell);
  if (duties.length === 0) {
    return (
      <Section title={division.title}>
        <p>{division.empty}</p>
      </Section>
    );
  }
  return (
    <Section title={division.title}>
      <FieldTable
        caption={division.caption(cell.name)}
        columns={dutyColumns}
        rows={duties.map(({ member, duties: text }) => ({
          member,
          ...(text !== undefined && { duties: text }),
        }))}
        rowKey={({ member }) => member.id}
        label={(_heading, { member }) => division.of(member.fullName)}
        save={({ member }, { duties: text }) =>
          edit({
            type: 'item.put',
            name: 'division',
            cellId: cell.id,
            id: member.id,
            patch: { duties: text ?? null },
          })
        }
      />
    </Section>
  );
}
