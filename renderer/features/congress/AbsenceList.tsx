import { useState } from 'react';
import { type Absence, type AbsenceDifference, absenceDifferences } from '../../../shared/domain/absences';
import { absenceKinds } from '../../../shared/domain/parts/absences';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { ChangeButton } from '../../components/field/ChangeButton';
import { passedBy } from '../../components/field/flow';
import { useDisabled } from '../../components/field/read-only';
import { UnfoldButton } from '../../components/field/UnfoldButton';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import { AddAbsence } from './AddAbsence';
import styles from './congress.module.css';

const texts = vi.absences;
const { columns } = texts;

interface AbsenceListProps {
  readonly cell: Cell;
  /** The counts were written into the form. */
  readonly onTaken: () => void;
}

/** Those who did not come, by name; behind a line of its own, open where somebody is listed. Enter passes a list by. */
export function AbsenceList({ cell, onTaken }: AbsenceListProps) {
  const { absences = [] } = cell;
  const [isOpen, setIsOpen] = useState(absences.length > 0);
  return (
    <div {...(absences.length > 0 ? passedBy : {})}>
      <UnfoldButton opened={isOpen} onToggle={() => setIsOpen((open) => !open)}>
        {absences.length === 0 ? texts.title : texts.titleWith(absences.length)}
      </UnfoldButton>
      {isOpen && (
        <>
          <p className={styles.note}>{texts.lead}</p>
          {absences.length > 0 && <AbsenceTable cell={cell} absences={absences} />}
          <div className={styles.add}>
            <AddAbsence cell={cell} />
          </div>
          <Differences cell={cell} onTaken={onTaken} />
        </>
      )}
    </div>
  );
}

const tableColumns: readonly FieldColumn<Absence>[] = [
  { type: 'number', heading: columns.number },
  { type: 'name', key: 'fullName', heading: columns.fullName },
  {
    type: 'choice',
    key: 'kind',
    heading: columns.kind,
    choices: absenceKinds,
    names: vi.choices.absenceKind,
    required: true,
    also: (kind) => (kind === 'absent' ? {} : { accepted: null }),
  },
  { type: 'text', key: 'reason', heading: columns.reason },
  {
    type: 'switch',
    key: 'accepted',
    heading: columns.accepted,
    shown: ({ kind }) => kind === 'absent',
  },
];

function AbsenceTable({ cell, absences }: { readonly cell: Cell; readonly absences: readonly Absence[] }) {
  const edit = useEdit();
  const remove = useRemove();
  const part = { name: 'absences', cellId: cell.id } as const;
  return (
    <FieldTable
      caption={texts.caption}
      columns={tableColumns}
      rows={absences}
      rowKey={({ id }) => id}
      label={(heading, { fullName }) => texts.of(heading, fullName)}
      save={({ id }, patch) => edit({ type: 'item.put', ...part, id, patch })}
      remove={{
        heading: columns.actions,
        label: ({ fullName }) => texts.remove(fullName),
        onRemove: ({ id, fullName }) =>
          void remove({ type: 'item.remove', ...part, id }, texts.removed(fullName)),
      }}
    />
  );
}

/** Where the counts of the form are not those of the list, and one button that writes them; it can be undone. */
function Differences({ cell, onTaken }: AbsenceListProps) {
  const write = useRemove();
  const disabled = useDisabled(false);
  const differences = absenceDifferences(cell.congress, cell.absences);
  if (differences.length === 0) return null;
  const take = () => {
    const patch = Object.fromEntries(differences.map(({ field, listed }) => [field, listed]));
    onTaken();
    void write({ type: 'congress.update', cellId: cell.id, patch }, texts.taken);
  };
  return (
    <Note
      tone="warning"
      actions={
        <ChangeButton variant="default" disabled={disabled} onClick={take}>
          {texts.take}
        </ChangeButton>
      }
    >
      {[...differences.flatMap(differs), ...missing(differences)].join('. ')}.
    </Note>
  );
}

function differs({ field, listed, entered }: AbsenceDifference): readonly string[] {
  return entered === undefined ? [] : [texts.differs({ field, listed, entered })];
}

function missing(differences: readonly AbsenceDifference[]): readonly string[] {
  return differences.some(({ entered }) => entered === undefined) ? [texts.notTaken] : [];
}
