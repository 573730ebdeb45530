import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import type { KnownPerson } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { ComboInput } from '../../components/field/ComboInput';
import { readText } from '../../components/field/readings';
import { useKnownPeople } from '../../components/people/use-known-people';

const texts = vi.committee;

/** The name of a new person: typed, or somebody known taken from the list. */
export type NewName = { readonly fullName: string } | { readonly known: KnownPerson };

interface NewNameFieldProps {
  /** People who sit in this committee already and are not offered. */
  readonly here: ReadonlySet<string>;
  readonly error: string | undefined;
  readonly onName: (name: NewName, by: 'enter' | 'leaving') => void;
  /** Esc in the empty field. */
  readonly onGiveUp: () => void;
}

/** Enter, leaving, or choosing somebody known gives the name; the person is added at once. */
export function NewNameField({ here, error, onName, onGiveUp }: NewNameFieldProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const people = useKnownPeople(text).filter(({ personId }) => !here.has(personId));

  const give = (by: 'enter' | 'leaving') => {
    const reading = readText(text, { required: by === 'enter' });
    setRefused(reading.ok ? undefined : reading.error);
    if (reading.ok && reading.value !== null) onName({ fullName: oneSpaced(reading.value) }, by);
  };
  const goAway = useEffectEvent(() => give('leaving'));
  useEffect(() => () => goAway(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      give('enter');
    }
    if (event.key !== 'Escape') return;
    if (text === '') onGiveUp();
    setText('');
    setRefused(undefined);
  };
  return (
    <ComboInput
      required
      label={texts.fields.fullName}
      listLabel={texts.knownPeople}
      text={text}
      options={people.map(optionOf)}
      hint={texts.hints.name}
      error={refused ?? error}
      onType={(typed) => {
        setText(typed);
        setRefused(undefined);
      }}
      onPick={(personId) => {
        const known = people.find((person) => person.personId === personId);
        if (!known) return;
        setText(known.profile.fullName);
        onName({ known }, 'enter');
      }}
      onKeyDown={onKeyDown}
      onLeave={() => give('leaving')}
    />
  );
}

function oneSpaced(name: string): string {
  return name.replace(/\s+/gu, ' ');
}

function optionOf({ personId, profile, cellNames }: KnownPerson) {
  const born = profile.born === undefined ? texts.bornUnknown : texts.knownBorn(formatDate(profile.born));
  const places = cellNames.length === 0 ? [] : [texts.knownIn(cellNames.join('; '))];
  return { key: personId, label: profile.fullName, detail: [born, ...places].join(' · ') };
}
