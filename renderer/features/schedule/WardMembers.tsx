import { useState } from 'react';
import { namesakeOf } from '../../../shared/domain/namesakes';
import { vi } from '../../../shared/i18n';
import { type Workload, workloads } from '../../../shared/planning/schedule';
import { formatCount } from '../../../shared/text/share';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { type NamedPerson, PersonLine } from '../../components/people/PersonLine';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import styles from './schedule.module.css';

const texts = vi.schedule.assignments.members;
const { columns } = texts;

/** A member of the ward's committee, with the cells guided. */
type MemberRow = Workload['guide'] & Omit<Workload, 'guide'>;

/** The committee members of the ward who guide cells, with how many each has. */
export function WardMembers() {
  const loads = workloads(useSeason());
  const edit = useEdit();
  const removal = useMemberRemoval();
  return (
    <>
      {loads.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <FieldTable
          caption={texts.caption}
          columns={columnsOf(loads)}
          rows={loads.map(({ guide, ...load }) => ({ ...guide, ...load }))}
          rowKey={({ id }) => id}
          label={(heading, { fullName }) => texts.of(heading, fullName)}
          save={({ id }, patch) => edit({ type: 'item.put', name: 'wardMembers', id, patch })}
          remove={{
            heading: columns.actions,
            label: ({ fullName }) => texts.remove(fullName),
            onRemove: removal.ask,
          }}
        />
      )}
      <PersonLine
        label={texts.newName}
        hint={texts.hint}
        action={texts.add}
        needed={texts.needed}
        begins={loads.length === 0}
        onAdd={(person) => void edit({ type: 'item.add', name: 'wardMembers', item: memberOf(person) })}
      />
      <ConfirmRemove {...removal.question} />
    </>
  );
}

/** Of somebody known the telephone comes along. */
function memberOf({ fullName, known }: NamedPerson) {
  const phone = known?.profile.phone;
  return { fullName, ...(phone !== undefined && { phone }) };
}

function columnsOf(loads: readonly Workload[]): readonly FieldColumn<MemberRow>[] {
  const names = loads.map(({ guide }) => ({ name: guide.fullName }));
  const sameName = (_row: MemberRow, index: number) => {
    const namesake = namesakeOf(names, index);
    return namesake === undefined ? undefined : vi.fields.sameNameShort(namesake + 1);
  };
  return [
    { type: 'number', heading: columns.number },
    {
      type: 'name',
      key: 'fullName',
      heading: columns.fullName,
      width: styles.nameColumn,
      warning: sameName,
    },
    { type: 'text', key: 'post', heading: columns.post, width: styles.postColumn },
    { type: 'text', key: 'phone', heading: columns.phone },
    {
      type: 'shown',
      key: 'cells',
      heading: columns.cells,
      align: 'number',
      show: ({ cells }) => formatCount(cells.length),
    },
    {
      type: 'shown',
      key: 'leading',
      heading: columns.leading,
      align: 'number',
      show: ({ leading }) => formatCount(leading),
    },
  ];
}

/** Takes somebody off the list, after asking once; what a plan still says of them counts no more. */
function useMemberRemoval() {
  const remove = useRemove();
  const [asked, setAsked] = useState<MemberRow>();
  const name = asked?.fullName ?? '';
  return {
    ask: setAsked,
    question: {
      opened: asked !== undefined,
      title: texts.removeQuestion(name),
      goes: [texts.removeText(asked?.cells.length ?? 0)],
      action: texts.removeAction,
      onKeep: () => setAsked(undefined),
      onRemove: () => {
        setAsked(undefined);
        if (!asked) return;
        void remove({ type: 'item.remove', name: 'wardMembers', id: asked.id }, texts.removed(name));
      },
    },
  };
}
