import { useState } from 'react';
import type { EditOf, ImportEdit } from '../../../shared/domain/edits';
import { isFinished } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import type { PersonDatum } from '../../../shared/missing/counted-data';
import { type PersonLack, unknownWords } from '../../../shared/missing/missing-data';
import { choiceData, isWordDatum, wordData } from '../../../shared/missing/read-datum';
import { useRemove } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { passedBy } from '../../components/field/flow';
import { type Option, OptionSelect } from '../../components/field/OptionSelect';
import { useDisabled } from '../../components/field/read-only';
import { Section } from '../../components/Page';
import { choiceNames } from './data-fields';
import styles from './missing.module.css';

const texts = vi.missing;

interface PutRightProps {
  readonly datum: PersonDatum;
  readonly lacks: readonly PersonLack[];
}

/** One value for everybody who is left, and one for everybody who has a word that is not understood. */
export function PutRight({ datum, lacks }: PutRightProps) {
  if (datum === 'born') return null;
  const open = lacks.filter(({ cell }) => !isFinished(cell));
  const absent = open.filter(({ lack }) => lack === 'absent');
  const unknown = unknownWords(open, datum);
  return (
    <>
      {absent.length > 0 && (
        <Setting
          datum={datum}
          people={absent}
          label={texts.rest.label(datum)}
          action={texts.rest.action(absent.length)}
        />
      )}
      {unknown.length > 0 && (
        <Section title={texts.words.title} lead={texts.words.lead}>
          {unknown.map(({ text, people }) => (
            <div key={text} className={styles.word}>
              <p>{texts.words.word(text, people.length)}</p>
              <Setting
                datum={datum}
                people={people}
                label={texts.words.label(text)}
                action={texts.words.action(people.length)}
              />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

interface SettingProps {
  readonly datum: Exclude<PersonDatum, 'born'>;
  readonly people: readonly PersonLack[];
  readonly label: string;
  readonly action: string;
}

function Setting({ datum, people, label, action }: SettingProps) {
  const write = useRemove();
  const disabled = useDisabled(false);
  const [value, setValue] = useState('');
  const options = optionsOf(datum);
  const name = options.find((option) => option.value === value)?.label ?? '';
  const set = () => {
    setValue('');
    void write(settingEdit(datum, value, people), texts.rest.done(datum, name, people.length));
  };
  return (
    <div className={styles.setting} {...passedBy}>
      <OptionSelect
        label={label}
        value={value}
        options={[{ value: '', label: texts.rest.choose }, ...options]}
        disabled={disabled}
        onChoose={setValue}
      />
      <ChangeButton variant="default" disabled={value === ''} onClick={set}>
        {action}
      </ChangeButton>
    </div>
  );
}

function optionsOf(datum: Exclude<PersonDatum, 'born'>): readonly Option[] {
  if (isWordDatum(datum)) return wordData[datum].words.map((word) => ({ value: word, label: word }));
  const names = choiceNames(datum);
  return choiceData[datum].map((choice) => ({ value: choice, label: names[choice] ?? choice }));
}

/** One step for all of them, which is taken back as one. */
function settingEdit(datum: PersonDatum, value: string, people: readonly PersonLack[]): ImportEdit {
  const patch = { [datum]: value } as EditOf<'member.update'>['patch'];
  const memberUpdates = people.map(({ cell, member }) => ({ cellId: cell.id, personId: member.id, patch }));
  return { type: 'import.apply', cells: [], counts: [], rosters: [], members: [], memberUpdates };
}
