import { type RefObject, useEffect, useRef } from 'react';
import { daySessions } from '../../../shared/domain/parts/plan';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { PlannedCongress } from '../../../shared/planning/schedule';
import { useEdit } from '../../app/store/hooks';
import { Lockable } from '../../components/closing/Lockable';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { DateField } from '../../components/field/DateField';
import { focusField } from '../../components/field/flow';
import { CellName } from '../../components/table/CellName';
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

/** The calendar and its tray. */
const ABOVE_PX = 390;

/** A planned congress with the fields of its plan. */
type PlanRow = Pick<PlannedCongress, 'cell' | 'guides'> & Omit<NonNullable<Cell['plan']>, 'guides'>;

/** The plan as a list of fields, a row each cell. */
export function ScheduleList({ planned, marked }: ScheduleListProps) {
  const edit = useEdit();
  const list = useRef<HTMLDivElement>(null);
  useBeginning(list);
  return (
    <div ref={list}>
      <FieldTable
        fills
        abovePx={ABOVE_PX}
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
    </div>
  );
}

/**
 * Whoever opened the screen by the keys begins in the first day that is not set, else in the first one: calendar and tray
 * lie between the door and the list. Whoever came by the mouse sees the calendar.
 */
function useBeginning(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!document.activeElement?.matches(':focus-visible')) return;
    const days = [...(list.current?.querySelectorAll<HTMLInputElement>('tbody td:nth-child(3) input') ?? [])];
    const first = days.find(({ value, disabled }) => value === '' && !disabled) ?? days[0];
    if (first) focusField(first);
  }, [list]);
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
      show: ({ cell }) => <MarkedName cell={cell} marked={marked.has(cell.id)} />,
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

function MarkedName({ cell, marked }: { readonly cell: Cell; readonly marked: boolean }) {
  return (
    <>
      <CellName name={cell.name} />{' '}
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
