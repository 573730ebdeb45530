import type { SeasonItem } from '../../../shared/domain/parts';
import { vi } from '../../../shared/i18n';
import { weekdayOfDay } from '../../../shared/rules/working-days';
import { formatDate } from '../../../shared/text/dates';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { FieldTable } from '../../components/table/FieldTable';
import type { FieldColumn } from '../../components/table/field-column';
import styles from './settings.module.css';

const texts = vi.holidays;

const columns: readonly FieldColumn<SeasonItem<'holidays'>>[] = [
  {
    type: 'date',
    key: 'on',
    heading: texts.columns.on,
    width: styles.holidayDay,
    precision: 'day',
    required: true,
    label: (_holiday, index) => texts.onOf(index + 1),
  },
  {
    type: 'shown',
    key: 'weekday',
    heading: texts.columns.weekday,
    show: ({ on }) => texts.weekdays[weekdayOfDay(on)],
  },
  {
    type: 'text',
    key: 'name',
    heading: texts.columns.name,
    label: (_holiday, index) => texts.nameOf(index + 1),
  },
  {
    type: 'switch',
    key: 'working',
    heading: texts.columns.working,
    label: (_holiday, index) => texts.workingOf(index + 1),
    patch: (working) => ({ working: working ? true : null }),
  },
];

/** The single days, earliest first; each can be changed, told to be worked, or taken out. */
export function HolidayTable() {
  const edit = useEdit();
  const remove = useRemove();
  const { holidays = [] } = useSeason();
  if (holidays.length === 0) return <p className={styles.lead}>{texts.none}</p>;
  const inOrder = holidays.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const part = { name: 'holidays' } as const;
  return (
    <FieldTable
      caption={texts.table}
      columns={columns}
      rows={inOrder}
      rowKey={({ id }) => id}
      label={(heading) => heading}
      save={({ id }, patch) => edit({ type: 'item.put', ...part, id, patch })}
      remove={{
        heading: texts.columns.actions,
        label: ({ on }) => texts.remove(formatDate(on)),
        onRemove: ({ id, on }) =>
          void remove({ type: 'item.remove', ...part, id }, texts.removed(formatDate(on))),
      }}
    />
  );
}
