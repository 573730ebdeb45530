import { daySessions } from '../../../shared/domain/parts/plan';
import { vi } from '../../../shared/i18n';
import type { PlannedCongress } from '../../../shared/planning/schedule';
import { useEdit } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { onGridKey } from '../../components/field/flow';
import { HourField, TextField } from '../../components/field/TextField';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './schedule.module.css';
import { usePlanDay } from './use-plan';

const { list: texts, sessions, calendar } = vi.schedule;
const { columns } = texts;

interface ScheduleListProps {
  readonly planned: readonly PlannedCongress[];
  readonly marked: ReadonlySet<string>;
}

/** The plan as a list of fields, a row each cell. */
export function ScheduleList({ planned, marked }: ScheduleListProps) {
  return (
    <DataTable caption={texts.caption} onKeyDown={onGridKey}>
      <thead>
        <tr>
          <th scope="col" className={cellClass.number}>
            {columns.number}
          </th>
          <th scope="col">{columns.cell}</th>
          <th scope="col">{columns.plannedOn}</th>
          <th scope="col" className={styles.sessionColumn}>
            {columns.session}
          </th>
          <th scope="col" className={styles.hourColumn}>
            {columns.startsAt}
          </th>
          <th scope="col" className={styles.venueColumn}>
            {columns.venue}
          </th>
          <th scope="col">{columns.guides}</th>
        </tr>
      </thead>
      <tbody>
        {planned.map((one, index) => (
          <Lockable key={one.cell.id} cell={one.cell}>
            <PlanRow planned={one} number={index + 1} marked={marked.has(one.cell.id)} />
          </Lockable>
        ))}
      </tbody>
    </DataTable>
  );
}

interface PlanRowProps {
  readonly planned: PlannedCongress;
  readonly number: number;
  readonly marked: boolean;
}

function PlanRow({ planned: { cell, guides }, number, marked }: PlanRowProps) {
  const edit = useEdit();
  const planDay = usePlanDay();
  const plan = { type: 'value.update', name: 'plan', cellId: cell.id } as const;
  const label = (column: string) => texts.of(column, cell.name);
  return (
    <tr>
      <td className={cellClass.number}>{number}</td>
      <th scope="row">
        {cell.name}{' '}
        {marked && (
          <StatusBadge tone="warning">
            <span className="visually-hidden">{calendar.inConflict}</span>
          </StatusBadge>
        )}
      </th>
      <td className={cellClass.field}>
        <DateField
          look="grid"
          precision="day"
          label={label(columns.plannedOn)}
          value={cell.congress.plannedOn}
          onSave={(day) => planDay(cell, day)}
        />
      </td>
      <td className={cellClass.field}>
        <ChoiceField
          look="grid"
          label={label(columns.session)}
          value={cell.plan?.session}
          choices={daySessions}
          names={sessions}
          onSave={(session) => edit({ ...plan, patch: { session } })}
        />
      </td>
      <td className={cellClass.field}>
        <HourField
          look="grid"
          label={label(columns.startsAt)}
          value={cell.plan?.startsAt}
          onSave={(startsAt) => edit({ ...plan, patch: { startsAt } })}
        />
      </td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={label(columns.venue)}
          value={cell.plan?.venue}
          onSave={(venue) => edit({ ...plan, patch: { venue } })}
        />
      </td>
      <td>{guides.map(({ fullName }) => fullName).join('; ')}</td>
    </tr>
  );
}
