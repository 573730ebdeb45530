import { Checkbox, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type Weekday, weekdays } from '../../../shared/domain/weekdays';
import { vi } from '../../../shared/i18n';
import { holidayYears, publicHolidays } from '../../../shared/rules/public-holidays';
import { usualDaysOff, workingCalendar } from '../../../shared/rules/working-days';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { DateField } from '../../components/field/DateField';
import { focusFirstField } from '../../components/field/flow';
import { useDisabled } from '../../components/field/read-only';
import { useChoice } from '../../components/field/use-choice';
import { Section } from '../../components/Page';
import { useDay } from '../../components/time/day';
import { HolidayTable } from './HolidayTable';
import { yearsOf } from './holiday-years';
import styles from './settings.module.css';

const texts = vi.holidays;

interface HolidaysProps {
  /** The screen is opened to add a holiday: the field of the new day has the focus. */
  readonly begins: boolean;
}

/** Which days are off: of the week as a rule, and the single days that the State or the office names. */
export function HolidaysSection({ begins }: HolidaysProps) {
  return (
    <Section title={texts.title} lead={texts.lead}>
      <WeekField />
      <HolidayTable />
      <NewHoliday begins={begins} />
      <OfferedYears />
    </Section>
  );
}

function WeekField() {
  const { workingWeek } = useSeason();
  const edit = useEdit();
  const [refused, setRefused] = useState(false);
  const disabled = useDisabled(false);
  const week = useChoice<readonly Weekday[]>(workingWeek?.daysOff ?? usualDaysOff, (daysOff) =>
    edit({ type: 'value.update', name: 'workingWeek', patch: { daysOff: [...(daysOff ?? [])] } }),
  );
  const choose = (chosen: readonly string[]) => {
    const noneWorked = chosen.length === weekdays.length;
    setRefused(noneWorked);
    if (!noneWorked) week.choose(weekdays.filter((day) => chosen.includes(day)));
  };
  return (
    <Checkbox.Group
      label={texts.week}
      value={[...(week.value ?? [])]}
      onChange={choose}
      onBlur={week.commit}
      error={refused ? texts.oneWorked : week.error}
      className={styles.week}
    >
      <Group gap="md" mt="xs">
        {weekdays.map((day) => (
          <Checkbox key={day} value={day} disabled={disabled} label={texts.weekdays[day]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

/** One day more: the field is empty again once the day stands in the list. */
function NewHoliday({ begins }: HolidaysProps) {
  const edit = useEdit();
  const place = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (begins) focusFirstField(place.current);
  }, [begins]);
  return (
    <div ref={place} className={styles.newHoliday}>
      <DateField
        key={added}
        precision="day"
        label={texts.newOn}
        hint={texts.newOnHint}
        value={undefined}
        autoFocus={added > 0}
        onSave={(on) => {
          if (on === null) return undefined;
          const answer = edit({ type: 'item.add', name: 'holidays', item: { on } });
          void answer.then(({ ok }) => {
            if (ok) setAdded((before) => before + 1);
          });
          return answer;
        }}
      />
    </div>
  );
}

/** The public holidays of the season's years, as far as they do not stand in the list. */
function OfferedYears() {
  const season = useSeason();
  const edit = useEdit();
  const calendar = workingCalendar({ ...(season.workingWeek && { workingWeek: season.workingWeek }) });
  const known = new Set((season.holidays ?? []).map(({ on }) => on));
  const offers = yearsOf(season, useDay())
    .filter((year) => holidayYears.includes(year))
    .map((year) => ({ year, days: publicHolidays(year, calendar).filter(({ on }) => !known.has(on)) }))
    .filter(({ days }) => days.length > 0);
  if (offers.length === 0) return null;
  return (
    <>
      <p className={styles.lead}>{texts.offered}</p>
      <Group gap="sm">
        {offers.map(({ year, days }) => (
          <ChangeButton
            key={year}
            variant="default"
            onClick={() => {
              const items = days.map((day) => ({ on: day.on, name: texts.nameOfHoliday(day) }));
              void edit({ type: 'items.add', name: 'holidays', items });
            }}
          >
            {texts.addYear(year)}
          </ChangeButton>
        ))}
      </Group>
    </>
  );
}
