import type { KeyboardEvent } from 'react';
import type { Position } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import type { KnownPerson } from '../../../shared/search/known-person';
import { ChangeButton } from '../field/ChangeButton';
import { ComboInput } from '../field/ComboInput';
import styles from '../field/newLine.module.css';
import { detailOf } from './known-detail';
import { postIn, readName } from './read-name';
import { useKnownPeople } from './use-known-people';
import { useNewName, useNextName } from './use-new-name';

/** Somebody named: typed, perhaps with a post around the name, or known in the season. */
export interface NamedPerson {
  readonly fullName: string;
  readonly position?: Position | undefined;
  readonly known?: KnownPerson;
}

interface PersonLineProps {
  readonly label: string;
  readonly hint?: string;
  /** Verb and noun: “Thêm người”. */
  readonly action: string;
  /** What to do when nothing was typed. */
  readonly needed: string;
  /** Whom the season knows is offered. */
  readonly offers?: boolean;
  /** Who is offered first, and while nothing is typed. */
  readonly near?: (query: string) => readonly KnownPerson[];
  /** Where its screen begins: it has the focus as the screen opens. */
  readonly begins?: boolean;
  readonly onAdd: (person: NamedPerson) => void;
}

/** So many are offered of those who are near. */
const NEAR_AT_ONCE = 60;

/** One line by which a list of people grows: Enter adds who is typed, ↓ and Enter somebody known with what is known of them. */
export function PersonLine(props: PersonLineProps) {
  const { label, hint, action, needed, offers = true, near, begins = false, onAdd } = props;
  const name = useNewName();
  const { text, refused, refuse, written, type } = name;
  const known = useKnownPeople(offers ? text : '');
  const first = near?.(text).slice(0, NEAR_AT_ONCE) ?? [];
  const people = [...first, ...known.filter(({ key }) => first.every((one) => one.key !== key))];
  const hand = (person: NamedPerson) => {
    type('');
    onAdd(person);
  };
  const add = () => {
    const read = readName(text, 'enter');
    if (!read.ok || read.value === null) refuse(read.ok ? needed : read.error);
    else if (!written.ask(read.value, people.length))
      hand({ fullName: read.value, position: postIn(written.typed) });
  };
  const typeNext = useNextName(label, name, add);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    typeNext(event);
    if (event.key === 'Escape' && written.takeBack()) event.stopPropagation();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };
  return (
    <div className={styles.line}>
      <ComboInput
        names
        autoFocus={begins}
        label={label}
        listLabel={vi.committee.knownPeople}
        text={text}
        options={people.map((person) => ({
          key: person.key,
          label: person.profile.fullName,
          detail: detailOf(person),
        }))}
        hint={written.hint ?? hint}
        offerWhenEmpty={near !== undefined}
        error={refused}
        onType={type}
        onPick={(key) => {
          const picked = people.find((person) => person.key === key);
          if (picked) hand({ fullName: picked.profile.fullName, known: picked });
        }}
        onKeyDown={onKeyDown}
        onLeave={() => undefined}
      />
      <ChangeButton variant="default" onClick={add}>
        {action}
      </ChangeButton>
    </div>
  );
}
