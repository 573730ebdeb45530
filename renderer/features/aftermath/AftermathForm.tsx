import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { AfterRow } from '../../../shared/planning/aftermath';
import { useEdit } from '../../app/store/hooks';
import { DateField } from '../../components/field/DateField';
import { NoteField, TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';
import { decisionBegin } from '../../components/papers/date-bounds';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';

const texts = vi.aftermath;
const { form, division } = texts;

/** Everything that one cell settles after its congress. */
export function AftermathForm({ row }: { readonly row: AfterRow }) {
  return (
    <>
      <Ratification cell={row.cell} />
      <Papers cell={row.cell} />
      <Division row={row} />
    </>
  );
}

function Ratification({ cell }: { readonly cell: Cell }) {
  const edit = useEdit();
  const value = cell.ratification;
  const put = { type: 'value.update', name: 'ratification', cellId: cell.id } as const;
  return (
    <Section title={`${form.title(cell.name)} – ${form.ratification}`}>
      <FieldRow>
        <DateField
          precision="day"
          label={form.requestedOn}
          value={value?.requestedOn}
          notBefore={{ name: 'congress', date: cell.congress.heldOn }}
          notAfter={{ name: 'decided', date: value?.decidedOn }}
          onSave={(requestedOn) => edit({ ...put, patch: { requestedOn } })}
        />
        <TextField
          label={form.requestNumber}
          value={value?.requestNumber}
          onSave={(requestNumber) => edit({ ...put, patch: { requestNumber } })}
        />
        <DateField
          precision="day"
          label={form.decidedOn}
          value={value?.decidedOn}
          notBefore={decisionBegin(cell)}
          onSave={(decidedOn) => edit({ ...put, patch: { decidedOn } })}
        />
        <TextField
          label={form.decisionNumber}
          value={value?.decisionNumber}
          onSave={(decisionNumber) => edit({ ...put, patch: { decisionNumber } })}
        />
      </FieldRow>
    </Section>
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
          <DateField
            key={field}
            precision="day"
            label={form[field]}
            value={value?.[field]}
            notBefore={{ name: 'congress', date: cell.congress.heldOn }}
            onSave={(on) => edit({ ...put, patch: { [field]: on } })}
          />
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
    names: true,
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

function Division({ row: { cell, duties } }: { readonly row: AfterRow }) {
  const edit = useEdit();
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
