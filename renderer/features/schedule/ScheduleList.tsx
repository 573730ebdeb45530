import { daySessions } from '../../../shared/domain/parts/plan';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { PlannedCongress } from '../../../shared/planning/schedule';
import { useEdit } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { DateField } from '../../components/field/DateField';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import styles from './schedule.module.css';
import { usePlanDay } from './use-plan';

const { list: texts, sessions, calendar } = vi.schedule;
const { columns } = texts;

interface ScheduleListProps {
  readonly planned: readonly PlannedCongress[];
  readonly marked: ReadonlySet<string>;
}

/** A planned congress with the fields of its plan. */
type PlanRow = Pick<PlannedCongress, 'cell' | 'guides'> & Omit<NonNullable<Cell['plan']>, 'guides'>;

/** The plan as a list of fields, a row each cell. */
export function ScheduleList({ planned, marked }: ScheduleListProps) {
  const edit = useEdit();
  return (
    <FieldTable
      fills
      caption={texts.caption}
      columns={columnsOf(marked)}
      rows={planned.map(({ cell, guides }) => ({ ...cell.plan, cell, guides }))}
      rowKey={({ cell }) => cell.id}
      label={(heading, { cell }) => texts.of(heading, cell.name)}
      save={({ cell }, { cell: _cell, guides: _guides, ...patch }) =>
        edit({ type: 'value.update', name: 'plan', cellId: cell.id, patch })
      }
      around={({ cell }, row) => <Lockable cell={cell}>{row}</Lockable>}
    />
  );
}

function columnsOf(marked: ReadonlySet<string>): readonly FieldColumn<PlanRow>[] {
  return [
    { type: 'number', heading: columns.number },
    {
      type: 'shown',
      key: 'cell',
      heading: columns.cell,
      width: styles.nameColumn,
      names: ({ cell }) => cell.name,
      show: ({ cell }) => <CellName cell={cell} marked={marked.has(cell.id)} />,
    },
    {
      type: 'own',
      key: 'plannedOn',
      heading: columns.plannedOn,
      width: styles.dayColumn,
      field: ({ cell }) => <DayField cell={cell} />,
    },
    {
      type: 'choice',
      key: 'session',
      heading: columns.session,
      width: styles.sessionColumn,
      choices: daySessions,
      names: sessions,
    },
    { type: 'hour', key: 'startsAt', heading: columns.startsAt, width: styles.hourColumn },
    { type: 'text', key: 'venue', heading: columns.venue, width: styles.venueColumn },
    {
      type: 'shown',
      key: 'guides',
      heading: columns.guides,
      show: ({ guides }) => guides.map(({ fullName }) => fullName).join('; '),
    },
  ];
}

function CellName({ cell, marked }: { readonly cell: Cell; readonly marked: boolean }) {
  return (
    <>
      {cell.name}{' '}
      {marked && (
        <StatusBadge tone="warning">
          <span className="visually-hidden">{calendar.inConflict}</span>
        </StatusBadge>
      )}
    </>
  );
}

function DayField({ cell }: { readonly cell: Cell }) {
  const planDay = usePlanDay();
  return (
    <DateField
      look="grid"
      precision="day"
      label={texts.of(columns.plannedOn, cell.name)}
      value={cell.congress.plannedOn}
      onSave={(day) => planDay(cell, day)}
    />
  );
}
