import { Button } from '@mantine/core';
import { useState } from 'react';
import { politicalTheories, professionalLevels } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { isWordDatum, wordData, wordToStore } from '../../../shared/missing/read-datum';
import { useSeason } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { SwitchField } from '../../components/field/SwitchField';
import { NoteField, TextField } from '../../components/field/TextField';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import { FieldRow } from '../../components/Page';
import styles from './committee.module.css';
import type { PersonFieldsProps } from './person-fields-props';
import { SuggestField } from './SuggestField';
import { offeredValues, type RecurringField } from './used-values';

const texts = vi.committee;
const { choices } = vi;
const { fields } = texts;

interface ProfileFieldsProps extends PersonFieldsProps {
  /** The cell is that of a khu phố or thôn, which has a head. */
  readonly headsPlace: boolean;
}

/** The rest of the profile (trích ngang), in the order of the sheet B2. */
export function ProfileFields({ headsPlace, ...props }: ProfileFieldsProps) {
  const { person, save, disabled } = props;
  return (
    <>
      <h3 className={styles.formPart}>{texts.sections.profile}</h3>
      <FieldRow columnRem={13}>
        <Recurring {...props} field="ethnicity" usual={wordData.ethnicity.words} offerWhenEmpty />
        <Recurring {...props} field="religion" usual={wordData.religion.words} offerWhenEmpty />
        <Recurring {...props} field="hometown" />
        <Recurring {...props} field="residence" />
        <PartyDate {...props} field="joinedOn" />
        <PartyDate {...props} field="officialOn" />
        <Recurring {...props} field="generalEducation" usual={usualEducation} />
        <ChoiceField
          label={fields.professionalLevel}
          value={person?.professionalLevel}
          choices={professionalLevels}
          names={choices.professionalLevel}
          disabled={disabled}
          onSave={(professionalLevel) => save({ professionalLevel })}
        />
        <ChoiceField
          label={fields.politicalTheory}
          value={person?.politicalTheory}
          choices={politicalTheories}
          names={choices.politicalTheory}
          disabled={disabled}
          onSave={(politicalTheory) => save({ politicalTheory })}
        />
        <Recurring {...props} field="occupation" />
      </FieldRow>
      {(headsPlace || person?.concurrentHead !== undefined) && (
        <SwitchField
          label={fields.concurrentHead}
          value={person?.concurrentHead}
          disabled={disabled}
          onSave={(concurrentHead) => save({ concurrentHead })}
        />
      )}
      <MoreFields key={person?.id ?? ''} {...props} />
    </>
  );
}

interface RecurringProps extends PersonFieldsProps {
  readonly field: RecurringField;
  readonly usual?: readonly string[];
  readonly offerWhenEmpty?: boolean;
}

/** The classes that most people have stand first. */
const usualEducation = [
  ...new Set([...texts.suggestions.generalEducation, ...wordData.generalEducation.words]),
];
const noUsual: readonly string[] = [];

function Recurring({
  person,
  save,
  disabled,
  field,
  usual = noUsual,
  offerWhenEmpty = false,
}: RecurringProps) {
  const season = useSeason();
  return (
    <div {...placeMark(field)}>
      <SuggestField
        label={fields[field]}
        value={person?.[field]}
        offered={offeredValues(season, field, usual)}
        {...(isWordDatum(field) && { understand: (text: string) => wordToStore(field, text) })}
        offerWhenEmpty={offerWhenEmpty}
        disabled={disabled}
        onSave={(value) => save({ [field]: value })}
      />
    </div>
  );
}

function PartyDate({
  person,
  save,
  disabled,
  findingsAt,
  field,
}: PersonFieldsProps & { field: 'joinedOn' | 'officialOn' }) {
  return (
    <div {...placeMark(field)}>
      <DateField
        label={fields[field]}
        precision="any"
        value={person?.[field]}
        disabled={disabled}
        hint={fieldFindings(findingsAt(field))}
        onSave={(date) => save({ [field]: date })}
      />
    </div>
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
