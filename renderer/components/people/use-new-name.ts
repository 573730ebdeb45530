import { type KeyboardEvent, use, useRef, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { LostText } from '../field/lost-text';
import { useOnLeave } from '../field/use-on-leave';
import { type GivenBy, readName } from './read-name';
import { isLetterAtEnd, useNameCase } from './use-name-case';

/** What stands in the field by which a list of names grows, and why it was refused. */
export function useNewName() {
  const [text, setText] = useState('');
  const [refused, refuse] = useState<string>();
  const written = useNameCase(text, setText);
  const type = (typed: string) => {
    setText(typed);
    refuse(undefined);
    written.reset();
  };
  return { text, refused, refuse, written, type };
}

type NewName = ReturnType<typeof useNewName>;

/**
 * The next name typed behind one that Enter did not list, letter by letter: the one before is taken where it stands rewritten,
 * and dropped behind a question, which is said. Two names never become one.
 */
export function useNextName(label: string, { text, refused, written, type }: NewName, take: () => void) {
  const tellLost = use(LostText);
  const entered = useRef('');
  return (event: KeyboardEvent<HTMLElement>, question = refused) => {
    const isRefused = question !== undefined && entered.current === text && isLetterAtEnd(event);
    const before = written.behind(event) ?? (isRefused ? 'dropped' : undefined);
    if (event.key === 'Enter') entered.current = text;
    if (before === 'taken') take();
    if (before !== 'dropped') return;
    tellLost(vi.fields.lost(label, text, question ?? vi.committee.hints.wholeName));
    type('');
  };
}

interface Giving {
  readonly label: string;
  /** What to do with a text that is no name, where there is something else to say. */
  readonly notName?: string;
  /** How many are offered of whom the text may be the beginning. */
  readonly offered: number;
  readonly list: (name: string) => void;
}

/** Enter and going on list the name; Esc gives back what was typed, or empties the field; a name that cannot be listed is never lost unsaid. */
export function useGiving(name: NewName, { label, notName, offered, list }: Giving) {
  const { text, refuse, written, type } = name;
  const give = (by: GivenBy): string | undefined => {
    const reading = readName(text, by, notName);
    refuse(reading.ok ? undefined : reading.error);
    if (!reading.ok) return reading.error;
    const { value } = reading;
    if (value !== null && !(by === 'enter' && written.ask(value, offered))) list(value);
    return undefined;
  };
  const tellLost = use(LostText);
  const typeNext = useNextName(label, name, () => give('enter'));
  useOnLeave(() => {
    const problem = give('leaving');
    if (problem !== undefined) tellLost(vi.fields.lost(label, text, problem));
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || text === '') return;
    typeNext(event);
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      give('enter');
    }
    if (event.key === 'Escape' && !written.takeBack()) type('');
  };
  return { onKeyDown, onLeave: () => give('leaving') };
}
