import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  type DateKey,
  type LineKey,
  type ProfileKey,
  profileFields,
  profileFormKeys,
} from '../../../shared/domain/profile-fields';
import { vi } from '../../../shared/i18n';
import { profileChoices } from '../../../shared/i18n/vi/profile';
import { isWordDatum, wordData, wordToStore } from '../../../shared/missing/read-datum';
import { useSeason } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { passedBy } from '../../components/field/flow';
import { SwitchField } from '../../components/field/SwitchField';
import { NoteField, TextField } from '../../components/field/TextField';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import { FieldRow } from '../../components/Page';
import styles from './committee.module.css';
import type { PersonFieldsProps } from './person-fields-props';
import { SuggestField } from './SuggestField';
import { offeredValues } from './used-values';

const texts = vi.committee;
const { fields } = texts;

interface ProfileFieldsProps extends PersonFieldsProps {
  /** The cell is that of a khu phố or thôn, which has a head. */
  readonly headsPlace: boolean;
}

/** What somebody of a khu phố or thôn may be beside the seat. */
const secondPosts = ['concurrentHead', 'frontHead'] as const;

/** The rest of the profile (trích ngang), in the order of the sheet B2. */
export function ProfileFields({ headsPlace, ...props }: ProfileFieldsProps) {
  const { person, save, disabled } = props;
  return (
    <>
      <h3 className={styles.formPart}>{texts.sections.profile}</h3>
      <FieldRow columnRem={13}>
        {profileFormKeys.map((key) => (
          <div key={key} {...placeMark(key)} {...(profileFields[key].further === true ? passedBy : {})}>
            <ProfileField {...props} field={key} />
          </div>
        ))}
      </FieldRow>
      {secondPosts
        .filter((post) => headsPlace || person?.[post] !== undefined)
        .map((post) => (
          <div key={post} {...placeMark(post)} {...(post === 'frontHead' ? passedBy : {})}>
            <SwitchField
              label={fields[post]}
              value={person?.[post]}
              disabled={disabled}
              onSave={(holds) => save({ [post]: holds })}
            />
          </div>
        ))}
      <MoreFields key={person?.id ?? ''} {...props} />
    </>
  );
}

interface ProfileFieldProps extends PersonFieldsProps {
  readonly field: ProfileKey;
}

/** One field as the description of the profile says it is. */
function ProfileField({ field, ...props }: ProfileFieldProps) {
  const { person, save, disabled } = props;
  const { choices = [], unique } = profileFields[field];
  if (isLine(field) && unique !== true) return <Recurring {...props} field={field} />;
  if (isDateKey(field)) return <PartyDate {...props} field={field} />;
  const stored = person?.[field];
  const shown = {
    label: fields[field],
    value: typeof stored === 'string' ? stored : undefined,
    disabled,
    onSave: (value: string | null) => save({ [field]: value }),
  };
  const names = profileChoices[field];
  return names ? <ChoiceField {...shown} choices={choices} names={names} /> : <TextField {...shown} />;
}

function isLine(key: ProfileKey): key is LineKey {
  return profileFields[key].kind === 'line';
}

function isDateKey(key: ProfileKey): key is DateKey {
  return profileFields[key].kind === 'date';
}

interface RecurringProps extends PersonFieldsProps {
  readonly field: LineKey;
}

/** The classes that most people have stand first. */
const usualEducation = [
  ...new Set([...texts.suggestions.generalEducation, ...wordData.generalEducation.words]),
];
/** Values that are offered before any was typed. */
const usualValues: Partial<Readonly<Record<LineKey, readonly string[]>>> = {
  ethnicity: wordData.ethnicity.words,
  religion: wordData.religion.words,
  generalEducation: usualEducation,
};
/** One value is the rule. */
const offeredWhenEmpty: ReadonlySet<LineKey> = new Set<LineKey>(['ethnicity', 'religion']);

function Recurring({ person, save, disabled, field }: RecurringProps) {
  const season = useSeason();
  return (
    <SuggestField
      label={fields[field]}
      value={person?.[field]}
      offered={offeredValues(season, field, usualValues[field] ?? [])}
      {...(isWordDatum(field) && { understand: (text: string) => wordToStore(field, text) })}
      offerWhenEmpty={offeredWhenEmpty.has(field)}
      disabled={disabled}
      onSave={(value) => save({ [field]: value })}
    />
  );
}

function PartyDate({ person, save, disabled, findingsAt, field }: PersonFieldsProps & { field: DateKey }) {
  return (
    <DateField
      label={fields[field]}
      precision="any"
      means="admission"
      born={person?.born}
      value={person?.[field]}
      disabled={disabled}
      hint={fieldFindings(findingsAt(field))}
      onSave={(date) => save({ [field]: date })}
    />
  );
}

/** Seldom needed, so out of the way until there is something in it. */
function MoreFields({ person, save }: PersonFieldsProps) {
  const [opened, setOpened] = useState(person?.cardNumber !== undefined || person?.note !== undefined);
  return (
    <div className={styles.more}>
      <Button
        variant="default"
        size="compact-md"
        fw={400}
        aria-expanded={opened}
        onClick={() => setOpened((before) => !before)}
      >
        {opened ? texts.hideMore : texts.showMore}
      </Button>
      {opened && (
        <FieldRow columnRem={13}>
          <TextField
            label={fields.cardNumber}
            value={person?.cardNumber}
            onSave={(cardNumber) => save({ cardNumber })}
          />
          <NoteField label={fields.note} value={person?.note} onSave={(note) => save({ note })} />
        </FieldRow>
      )}
    </div>
  );
}
