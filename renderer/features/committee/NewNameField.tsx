import { type KeyboardEvent, use, useRef, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { fail, ok } from '../../../shared/result';
import type { KnownPerson } from '../../../shared/search/known-person';
import { formatDate } from '../../../shared/text/dates';
import { nameKey } from '../../../shared/text/fold';
import { readName as nameWithout } from '../../../shared/text/person-name';
import { ComboInput } from '../../components/field/ComboInput';
import { LostText } from '../../components/field/lost-text';
import { readText } from '../../components/field/readings';
import type { Reading } from '../../components/field/use-draft';
import { useOnLeave } from '../../components/field/use-on-leave';
import { useKnownPeople } from '../../components/people/use-known-people';

const texts = vi.committee;

/** The name of a new person: typed, or somebody known taken from the list. */
export type NewName = { readonly fullName: string } | { readonly known: KnownPerson };

interface NewNameFieldProps {
  /** People who sit in this committee already and are not offered. */
  readonly here: ReadonlySet<string>;
  readonly error: string | undefined;
  readonly onName: (name: NewName, by: GivenBy) => void;
  /** Esc in the empty field. */
  readonly onGiveUp: () => void;
}

/** How a name was given: by Enter or by choosing, or only by going on elsewhere. */
export type GivenBy = 'enter' | 'leaving';

/**
 * Enter, leaving, or choosing somebody known gives the name; the person is added at once.
 * A single word that is left may have been typed for the search alone, and stays where it is.
 * Enter on the name of somebody known asks once whether it is the same person: nobody becomes two.
 */
export function NewNameField({ here, error, onName, onGiveUp }: NewNameFieldProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const given = useRef('');
  const asked = useRef('');
  const people = useKnownPeople(text).filter(({ personId = '' }) => !here.has(personId));

  const hand = (name: NewName, words: string, by: GivenBy) => {
    given.current = words;
    onName(name, by);
  };
  const give = (by: GivenBy): string | undefined => {
    if (by === 'leaving' && text === given.current) return undefined;
    const reading = readName(text, by);
    const problem = reading.ok ? question(by) : reading.error;
    setRefused(problem);
    if (problem !== undefined) return problem;
    if (reading.ok && reading.value !== null) hand({ fullName: reading.value }, text, by);
    return problem;
  };
  const question = (by: GivenBy): string | undefined => {
    const namesake = people.find(({ profile }) => nameKey(profile.fullName) === nameKey(text));
    if (by === 'leaving' || !namesake || asked.current === text) return undefined;
    asked.current = text;
    return texts.hints.namesake(namesake.profile.fullName, detailOf(namesake));
  };
  const tellLost = use(LostText);
  useOnLeave(() => {
    const problem = give('leaving');
    if (problem !== undefined) tellLost(vi.fields.lost(texts.fields.fullName, text, problem));
  });

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
      onPick={(key) => {
        const known = people.find((person) => person.key === key);
        if (!known) return;
        setText(known.profile.fullName);
        hand({ known }, known.profile.fullName, 'enter');
      }}
      onKeyDown={onKeyDown}
      onLeave={() => give('leaving')}
    />
  );
}

/** A name without a title or a post around it. */
function readName(text: string, by: GivenBy): Reading<string> {
  const reading = readText(text, { required: by === 'enter' });
  if (!reading.ok || reading.value === null) return reading;
  const { name } = nameWithout(reading.value);
  return by === 'leaving' && !name.includes(' ') ? fail(texts.hints.wholeName) : ok(name);
}

function optionOf(person: KnownPerson) {
  return { key: person.key, label: person.profile.fullName, detail: detailOf(person) };
}

/** What tells somebody from a namesake. */
function detailOf({ profile, cellNames }: KnownPerson): string {
  const born = profile.born === undefined ? texts.bornUnknown : texts.knownBorn(formatDate(profile.born));
  const places = cellNames.length === 0 ? [] : [texts.knownIn(cellNames.join('; '))];
  return [born, ...places].join(' · ');
}
