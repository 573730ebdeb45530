import { type KeyboardEvent, use, useRef } from 'react';
import type { Position } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { fail } from '../../../shared/result';
import type { KnownPerson } from '../../../shared/search/known-person';
import { nameKey } from '../../../shared/text/fold';
import { ComboInput } from '../../components/field/ComboInput';
import { LostText } from '../../components/field/lost-text';
import { useOnLeave } from '../../components/field/use-on-leave';
import { detailOf } from '../../components/people/known-detail';
import { type GivenBy, postIn, readName } from '../../components/people/read-name';
import { useKnownPeople } from '../../components/people/use-known-people';
import { useNewName, useNextName } from '../../components/people/use-new-name';

const texts = vi.committee;

/** A name that was typed, and the post that stood around it. */
export interface TypedName {
  readonly fullName: string;
  readonly position?: Position | undefined;
}

/** The name of a new person: typed, or somebody known taken from the list. */
export type NewName = TypedName | { readonly known: KnownPerson };

interface NewNameFieldProps {
  /** People who sit in this committee already and are not offered. */
  readonly here: ReadonlySet<string>;
  readonly error: string | undefined;
  readonly onName: (name: NewName, by: GivenBy) => void;
  /** The next name is being typed behind this one. */
  readonly onPassed: (name: TypedName) => void;
  /** Esc in the empty field. */
  readonly onGiveUp: () => void;
}

/**
 * Enter, leaving, or choosing somebody known gives the name; the person is added at once.
 * A single word that is left may have been typed for the search alone, and stays where it is.
 * Enter on the name of somebody known asks once whether it is the same person: nobody becomes two.
 */
export function NewNameField({ here, error, onName, onPassed, onGiveUp }: NewNameFieldProps) {
  const line = useNewName();
  const { text, refused, refuse, written, type } = line;
  const given = useRef('');
  const asked = useRef('');
  const tellLost = use(LostText);
  const people = useKnownPeople(text).filter(({ personId = '' }) => !here.has(personId));

  const hand = (name: NewName, words: string, by: GivenBy) => {
    given.current = words;
    onName(name, by);
  };
  const give = (by: GivenBy): string | undefined => {
    if (by === 'leaving' && text === given.current) return undefined;
    const reading = readTyped(text, by);
    const problem = reading.ok ? namesakeQuestion(by) : reading.error;
    refuse(problem);
    if (problem !== undefined) return problem;
    if (
      !reading.ok ||
      reading.value === null ||
      (by === 'enter' && written.ask(reading.value, people.length))
    )
      return problem;
    hand({ fullName: reading.value, position: postIn(written.typed) }, text, by);
    return problem;
  };
  const namesakeQuestion = (by: GivenBy): string | undefined => {
    const namesake = people.find(({ profile }) => nameKey(profile.fullName) === nameKey(text));
    if (by === 'leaving' || !namesake || asked.current === text) return undefined;
    asked.current = text;
    return texts.hints.namesake(namesake.profile.fullName, detailOf(namesake));
  };
  const pass = () => {
    const reading = readTyped(text, 'enter');
    if (reading.ok && reading.value !== null)
      onPassed({ fullName: reading.value, position: postIn(written.typed) });
    type('');
  };
  const question = refused ?? error;
  const typeNext = useNextName(texts.fields.fullName, line, pass);
  useOnLeave(() => {
    const problem = give('leaving');
    if (problem !== undefined) tellLost(vi.fields.lost(texts.fields.fullName, text, problem));
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    typeNext(event, question);
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      give('enter');
    }
    if (event.key !== 'Escape' || written.takeBack()) return;
    if (text === '') onGiveUp();
    type('');
  };
  return (
    <ComboInput
      names
      required
      label={texts.fields.fullName}
      listLabel={texts.knownPeople}
      text={text}
      options={people.map(optionOf)}
      hint={written.hint ?? texts.hints.name}
      error={question}
      onType={type}
      onPick={(key) => {
        const known = people.find((person) => person.key === key);
        if (!known) return;
        type(known.profile.fullName);
        hand({ known }, known.profile.fullName, 'enter');
      }}
      onKeyDown={onKeyDown}
      onLeave={() => give('leaving')}
    />
  );
}

/** A name that Enter asks for: nothing is none. */
function readTyped(text: string, by: GivenBy) {
  const reading = readName(text, by);
  return reading.ok && reading.value === null && by === 'enter' ? fail(vi.fields.required) : reading;
}

function optionOf(person: KnownPerson) {
  return { key: person.key, label: person.profile.fullName, detail: detailOf(person) };
}
