import { type KeyboardEvent, use, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { LostText } from '../field/lost-text';
import { useOnLeave } from '../field/use-on-leave';
import { type GivenBy, readName } from './read-name';
import { useNameCase } from './use-name-case';

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

interface Giving {
  readonly label: string;
  /** What to do with a text that is no name, where there is something else to say. */
  readonly notName?: string;
  /** How many are offered of whom the text may be the beginning. */
  readonly offered: number;
  readonly list: (name: string) => void;
}

/** Enter and going on list the name; Esc gives back what was typed, or empties the field; a name that cannot be listed is never lost unsaid. */
export function useGiving(
  { text, refuse, written, type }: ReturnType<typeof useNewName>,
  { label, notName, offered, list }: Giving,
) {
  const give = (by: GivenBy): string | undefined => {
    const reading = readName(text, by, notName);
    refuse(reading.ok ? undefined : reading.error);
    if (!reading.ok) return reading.error;
    const { value } = reading;
    if (value !== null && !(by === 'enter' && written.ask(value, offered))) list(value);
    return undefined;
  };
  const tellLost = use(LostText);
  useOnLeave(() => {
    const problem = give('leaving');
    if (problem !== undefined) tellLost(vi.fields.lost(label, text, problem));
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || text === '') return;
    if (written.startsNext(event)) give('enter');
    if (event.key === 'Enter') {
      event.preventDefault();
      give('enter');
    }
    if (event.key === 'Escape' && !written.takeBack()) type('');
  };
  return { onKeyDown, onLeave: () => give('leaving') };
}
