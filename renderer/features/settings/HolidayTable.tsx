import type { SeasonItem } from '../../../shared/domain/parts';
import { vi } from '../../../shared/i18n';
import { weekdayOfDay } from '../../../shared/rules/working-days';
import { formatDate } from '../../../shared/text/dates';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { ChangeIcon } from '../../components/field/ChangeButton';
import { DateField } from '../../components/field/DateField';
import { onGridKey } from '../../components/field/flow';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import { RemoveIcon } from '../../components/icons';
import { cell as cellClass, DataTable } from '../../components/table/DataTable';
import styles from './settings.module.css';

const texts = vi.holidays;

/** The single days, earliest first; each can be changed, told to be worked, or taken out. */
export function HolidayTable() {
  const { holidays = [] } = useSeason();
  if (holidays.length === 0) return <p className={styles.lead}>{texts.none}</p>;
  const inOrder = holidays.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return (
    <DataTable caption={texts.table} onKeyDown={onGridKey}>
      <thead>
        <tr>
          <th scope="col">{texts.columns.on}</th>
          <th scope="col">{texts.columns.weekday}</th>
          <th scope="col">{texts.columns.name}</th>
          <th scope="col">{texts.columns.working}</th>
          <th scope="col" className={cellClass.actions}>
            <span className="visually-hidden">{texts.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((holiday, index) => (
          <HolidayRow key={holiday.id} holiday={holiday} row={index + 1} />
        ))}
      </tbody>
    </DataTable>
  );
}

interface HolidayRowProps {
  readonly holiday: SeasonItem<'holidays'>;
  readonly row: number;
}

function HolidayRow({ holiday: { id, on, name, working }, row }: HolidayRowProps) {
  const edit = useEdit();
  const remove = useRemove();
  const address = { type: 'item.put', name: 'holidays', id } as const;
  const day = formatDate(on);
  return (
    <tr>
      <td className={[cellClass.field, styles.holidayDay].join(' ')}>
        <DateField
          required
          look="grid"
          precision="day"
          label={texts.onOf(row)}
          value={on}
          onSave={(value) => edit({ ...address, patch: { on: value } })}
        />
      </td>
      <td>{texts.weekdays[weekdayOfDay(on)]}</td>
      <td className={cellClass.field}>
        <TextField
          look="grid"
          label={texts.nameOf(row)}
          value={name}
          onSave={(value) => edit({ ...address, patch: { name: value } })}
        />
      </td>
      <td className={styles.holidaySwitch}>
        <SwitchField
          look="grid"
          label={texts.workingOf(row)}
          value={working}
          onSave={(value) => edit({ ...address, patch: { working: value ? true : null } })}
        />
      </td>
      <td className={cellClass.actions}>
        <ChangeIcon
          variant="subtle"
          color="gray"
          aria-label={texts.remove(day)}
          title={texts.remove(day)}
          onClick={() => void remove({ type: 'item.remove', name: 'holidays', id }, texts.removed(day))}
        >
          <RemoveIcon />
        </ChangeIcon>
      </td>
    </tr>
  );
}
