import { genders, positions, standings } from '../../../shared/domain/choices';
import { namesakeOf } from '../../../shared/domain/namesakes';
import type { Patch } from '../../../shared/domain/patch';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { type PersonnelEntry, personnelAge } from '../../../shared/planning/personnel';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { DateField } from '../../components/field/DateField';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass } from '../../components/table/DataTable';
import styles from './personnel.module.css';

const texts = vi.personnel.list;
const { columns } = texts;

type Step = NonNullable<Cell['personnelSteps']>[number];
type Put = (patch: Patch<Omit<PersonnelEntry, 'id'>>) => ReturnType<ReturnType<typeof useEdit>>;

interface PersonnelRowProps {
  readonly cell: Cell;
  readonly entry: PersonnelEntry;
  readonly steps: readonly Step[];
  readonly number: number;
}

/** One person of the list; every field saves by itself. */
export function PersonnelRow({ cell, entry, steps, number }: PersonnelRowProps) {
  const edit = useEdit();
  const remove = useRemove();
  const item = { name: 'personnel', cellId: cell.id, id: entry.id } as const;
  const put: Put = (patch) => edit({ type: 'item.put', ...item, patch });
  const { fullName } = entry;
  return (
    <tr>
      <td className={cellClass.number}>{number}</td>
      <PersonFields cell={cell} entry={entry} put={put} />
      {steps.map((step) => (
        <td key={step.id} className={cellClass.field}>
          <VotesField entry={entry} step={step} put={put} />
        </td>
      ))}
      <td className={cellClass.center}>
        <SwitchField
          look="grid"
          label={texts.of(columns.approved, fullName)}
          value={entry.approved}
          disabled={entry.leaves === true}
          onSave={(approved) => put({ approved: approved ? true : null })}
        />
      </td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
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

interface PersonFieldsProps {
  readonly cell: Cell;
  readonly entry: PersonnelEntry;
  readonly put: Put;
}

function PersonFields({ cell, entry, put }: PersonFieldsProps) {
  const label = (column: keyof typeof columns) => texts.of(columns[column], entry.fullName);
  return (
    <>
      <td className={cellClass.field}>
        <TextField
          required
          look="grid"
          label={label('fullName')}
          value={entry.fullName}
          warning={namesakeNote(cell, entry)}
          onSave={(fullName) => put({ fullName })}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          label={label('gender')}
          value={entry.gender}
          choices={genders}
          names={vi.choices.gender}
          onSave={(gender) => put({ gender })}
        />
      </td>
      <td className={cellClass.field}>
        <DateField
          look="grid"
          precision="any"
          label={label('born')}
          value={entry.born}
          onSave={(born) => put({ born })}
        />
      </td>
      <td className={styles.age}>
        <Age cell={cell} entry={entry} />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          label={label('standing')}
          value={entry.standing}
          choices={standings}
          names={texts.standing}
          onSave={(standing) => put({ standing })}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          label={label('post')}
          value={entry.post}
          choices={positions}
          names={vi.choices.position}
          onSave={(post) => put({ post })}
        />
      </td>
      <td className={cellClass.center}>
        <SwitchField
          look="grid"
          label={label('leaves')}
          value={entry.leaves}
          onSave={(leaves) => put(leaves ? { leaves, approved: null } : { leaves: null })}
        />
      </td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={label('reason')}
          value={entry.reason}
          onSave={(reason) => put({ reason })}
        />
      </td>
    </>
  );
}

/** Somebody else of that name on the list, whom nothing tells apart. */
function namesakeNote({ personnel = [] }: Cell, entry: PersonnelEntry): string | undefined {
  const list = personnel.map(({ fullName, personId, born }) => ({ name: fullName, personId, born }));
  const row = namesakeOf(list, personnel.indexOf(entry));
  return row === undefined ? undefined : vi.fields.sameName(row + 1);
}

/** The age on the day of the congress, and the highest that the rule set allows for the post. */
function Age({ cell, entry }: { readonly cell: Cell; readonly entry: PersonnelEntry }) {
  const season = useSeason();
  const { age, limit, tooOld } = personnelAge(season, cell, rulesOf(season), entry);
  if (age === undefined) return null;
  if (tooOld && limit !== undefined) {
    return <StatusBadge tone="warning">{texts.tooOld(age, limit)}</StatusBadge>;
  }
  return (
    <>
      {age}
      {limit !== undefined && <span className={styles.limit}>{texts.ageLimit(limit)}</span>}
    </>
  );
}

interface VotesFieldProps {
  readonly entry: PersonnelEntry;
  readonly step: Step;
  readonly put: Put;
}

/** The votes of one step; more than took part are taken all the same, and said. */
function VotesField({ entry, step, put }: VotesFieldProps) {
  const votes = entry.votes ?? [];
  const given = votes.find((one) => one.step === step.id)?.count;
  const tooMany = given !== undefined && step.voters !== undefined && given > step.voters;
  const save = (count: number | null) => {
    const others = votes.filter((one) => one.step !== step.id);
    const next = count === null ? others : [...others, { step: step.id, count }];
    return put({ votes: next.length === 0 ? null : next });
  };
  return (
    <CountField
      look="grid"
      label={texts.votes(step.name, entry.fullName)}
      value={given}
      warning={tooMany ? vi.personnel.steps.tooMany(step.name) : undefined}
      onSave={save}
    />
  );
}
