import { useState } from 'react';
import { type Absence, type AbsenceDifference, absenceDifferences } from '../../../shared/domain/absences';
import { absenceKinds } from '../../../shared/domain/parts/absences';
import type { Patch } from '../../../shared/domain/patch';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { useEdit, useRemove } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { ChangeButton, ChangeIcon } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { onGridKey, passedBy } from '../../components/field/flow';
import { useDisabled } from '../../components/field/read-only';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { UnfoldButton } from '../../components/field/UnfoldButton';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
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

function AbsenceTable({ cell, absences }: { readonly cell: Cell; readonly absences: readonly Absence[] }) {
  return (
    <DataTable caption={texts.caption} onKeyDown={onGridKey}>
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {columns.number}
          </th>
          <th scope="col">{columns.fullName}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.reason}</th>
          <th scope="col" className={cellClass.center}>
            {columns.accepted}
          </th>
          <th scope="col" className={cellClass.actions}>
            <span className="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {absences.map((absence, index) => (
          <AbsenceRow key={absence.id} cellId={cell.id} absence={absence} number={index + 1} />
        ))}
      </tbody>
    </DataTable>
  );
}

interface AbsenceRowProps {
  readonly cellId: string;
  readonly absence: Absence;
  readonly number: number;
}

/** One person; every field saves by itself. */
function AbsenceRow({ cellId, absence, number }: AbsenceRowProps) {
  const edit = useEdit();
  const remove = useRemove();
  const disabled = useDisabled(false);
  const { id, fullName, kind, reason, accepted } = absence;
  const item = { name: 'absences', cellId, id } as const;
  const put = (patch: Patch<Omit<Absence, 'id'>>) => edit({ type: 'item.put', ...item, patch });
  const label = (column: string) => texts.of(column, fullName);
  return (
    <tr>
      <td className={cellClass.number}>{number}</td>
      <td className={cellClass.field}>
        <TextField
          required
          look="grid"
          label={label(columns.fullName)}
          value={fullName}
          onSave={(name) => put({ fullName: name })}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          required
          look="grid"
          label={label(columns.kind)}
          value={kind}
          choices={absenceKinds}
          names={vi.choices.absenceKind}
          onSave={(next) => put(next === 'absent' ? { kind: next } : { kind: next, accepted: null })}
        />
      </td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={label(columns.reason)}
          value={reason}
          onSave={(next) => put({ reason: next })}
        />
      </td>
      <td className={cellClass.center}>
        {kind === 'absent' && (
          <SwitchField
            look="grid"
            label={label(columns.accepted)}
            value={accepted}
            onSave={(next) => put({ accepted: next })}
          />
        )}
      </td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
          disabled={disabled}
          aria-label={texts.remove(fullName)}
          title={texts.remove(fullName)}
          onClick={() => void remove({ type: 'item.remove', ...item }, texts.removed(fullName))}
        >
          <RemoveIcon />
        </ChangeIcon>
      </td>
    </tr>
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
