import { ActionIcon, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { use, useEffect, useEffectEvent, useState } from 'react';
import type { PartialDate } from '../../../shared/domain/partial-date';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { formatDate } from '../../../shared/text/dates';
import type { DatePurpose } from '../../../shared/text/two-digit-years';
import { CalendarIcon } from '../icons';
import { DraftInput, type FieldLook } from './DraftInput';
import { useDisabled } from './read-only';
import { type DateBound, type DateRule, readPartialDate, willStore } from './readings';
import { SeasonDays } from './season-days';
import { look } from './TextField';
import { type Draft, type SaveOutcome, useDraft } from './use-draft';

interface DateLook extends FieldLook {
  readonly value: PartialDate | undefined;
  /** `day`: a day of the calendar, with a calendar to pick from; `any`: a month or a year alone will do. */
  readonly precision: 'day' | 'any';
  /** What the date is; absent for one that has to do with a congress. */
  readonly means?: DatePurpose | undefined;
  /** Of an admission: when the person was born. */
  readonly born?: PartialDate | undefined;
  /** An earlier date is not taken. */
  readonly notBefore?: DateBound | undefined;
  /** A later date is not taken. */
  readonly notAfter?: DateBound | undefined;
  /** What the date most likely is: shown faintly while nothing is stored, and stored only when Enter takes it. */
  readonly offered?: PartialDate | undefined;
}

interface OptionalDate extends DateLook {
  readonly required?: false;
  readonly onSave: (value: PartialDate | null) => SaveOutcome;
}

interface RequiredDate extends DateLook {
  /** Never empty: `onSave` always gets a date. */
  readonly required: true;
  readonly onSave: (value: PartialDate) => SaveOutcome;
}

export type DateFieldProps = OptionalDate | RequiredDate;

/** A date as the office writes it, typed; where a whole day is usual also picked from a calendar. */
export function DateField(props: DateFieldProps) {
  const fullDay = props.precision === 'day';
  const { required = false, notBefore, notAfter, means: purpose = 'congress', born } = props;
  const season = use(SeasonDays);
  const rule: DateRule = { fullDay, required, notBefore, notAfter, means: { purpose, born, season } };
  const draft = useDraft<PartialDate>({
    label: props.label,
    value: props.value,
    format: formatDate,
    read: (text) => readPartialDate(text, rule),
    onSave: (value) => saveDate(props, value),
    explain: errorText,
  });
  useRefusedAgain(draft, notBefore?.date, notAfter?.date);
  const choose = (day: string) => {
    draft.type(formatDate(day));
    draft.commit();
  };
  const withCalendar = fullDay && props.look !== 'grid';
  const isOffered = props.offered !== undefined && props.value === undefined;
  return (
    <DraftInput
      {...look(props)}
      placeholder={props.placeholder ?? (fullDay ? vi.fields.datePlaceholder : undefined)}
      offered={isOffered ? formatDate(props.offered) : undefined}
      draft={draft}
      will={draft.state === 'typing' ? willStore(draft.text, rule) : undefined}
      replacedWhole
      required={required}
      button={
        withCalendar ? (
          <CalendarButton
            label={props.label}
            value={props.value}
            disabled={props.disabled ?? false}
            onChoose={choose}
          />
        ) : undefined
      }
    />
  );
}

/** A date refused beside another one is read again once that one is corrected. */
function useRefusedAgain(draft: Draft, notBefore: string | undefined, notAfter: string | undefined) {
  const readAgain = useEffectEvent(() => {
    if (draft.state === 'refused') draft.commit();
  });
  useEffect(() => readAgain(), [notBefore, notAfter]);
}

function saveDate(props: DateFieldProps, value: PartialDate | null): SaveOutcome {
  if (!props.required) return props.onSave(value);
  return value === null ? undefined : props.onSave(value);
}

interface CalendarButtonProps {
  readonly label: string;
  readonly value: PartialDate | undefined;
  readonly disabled: boolean;
  readonly onChoose: (day: string) => void;
}

/** Out of the Tab order: whoever works with keys types the date. */
const MOUSE_ONLY = -1;

export function CalendarButton({ label, value, disabled, onChoose }: CalendarButtonProps) {
  const locked = useDisabled(disabled);
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      position="bottom-end"
      withArrow={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          tabIndex={MOUSE_ONLY}
          disabled={locked}
          aria-label={vi.fields.chooseDate(label)}
          onClick={() => setOpened((before) => !before)}
        >
          <CalendarIcon />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={value ?? null}
          {...(value === undefined ? {} : { defaultDate: value })}
          ariaLabels={vi.fields.calendar}
          onChange={(day) => {
            setOpened(false);
            if (day !== null) onChoose(day);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
