import { Anchor, Button } from '@mantine/core';
import { type RefObject, use, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../shared/checks';
import type { Position } from '../../../shared/domain/choices';
import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { LAST_FIELD } from '../../app/field-paths';
import { historyPath } from '../../app/paths';
import { Behind } from '../../components/behind';
import { ChangeButton } from '../../components/field/ChangeButton';
import { focusFirstField, focusLastField, onFormEnd } from '../../components/field/flow';
import { LostText } from '../../components/field/lost-text';
import { focusPlace } from '../../components/findings/places';
import type { GivenBy } from '../../components/people/read-name';
import styles from './committee.module.css';
import type { NewName, TypedName } from './NewNameField';
import { type Lacking, nextLacking } from './next-lacking';
import { nextPosition } from './next-position';
import { PostFields } from './PostFields';
import { ProfileFields } from './ProfileFields';
import { useNamesThere } from './use-names-there';
import { usePerson } from './use-person';

const texts = vi.committee;

export interface PersonFormProps {
  readonly cell: Cell;
  /** Absent: somebody new is about to be typed. */
  readonly person: CommitteeMember | undefined;
  readonly findingsAt: (field: string) => readonly Finding[];
  /** The field to begin in; `undefined` leaves the focus where it is. */
  readonly begin: string | undefined;
  readonly onAdded: (personId: string) => void;
  readonly onNext: () => void;
  /** Back beyond the first field. */
  readonly onBack: () => void;
  /** Somebody else of this committee comes into the form, at a field of theirs. */
  readonly onOpen: (personId: string, field: string) => void;
  readonly onGiveUp: () => void;
  /** Names that were typed as new and led to somebody who is there. */
  readonly led: RefObject<Set<string>>;
}

/** Stands for “the first field, whichever it is”. */
export const FIRST_FIELD = 'first';

/**
 * One person's post and profile, in the order of the profile list; Enter leads through it to the next person of whom
 * something lacks. A name that stands in this committee leads to that person instead of becoming a second one.
 */
export function PersonForm(props: PersonFormProps) {
  const { cell, person, findingsAt, begin, onGiveUp } = props;
  const [chosen, setNewPosition] = useState<Position>();
  const { exists, addError, add, addBeside, underway, save } = usePerson(cell, person, props.onAdded);
  const newPosition = chosen ?? nextPosition(cell.congress, underway);
  const form = useRef<HTMLElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  useEffect(() => beginIn(form.current, begin), [begin]);

  const lacking = nextLacking(cell.congress.committee, person?.id);
  const there = useNamesThere(cell, props.led, props.onOpen);
  const onName = (name: NewName, by: GivenBy) => {
    if (there.takes(name, by)) return;
    const position = ('position' in name ? name.position : undefined) ?? newPosition;
    setNewPosition(position);
    add(name, position, by);
    if (by === 'enter') focusPlace(form.current, 'position', 'nearest');
  };
  const tellLost = use(LostText);
  const onPassed = ({ fullName, position = newPosition }: TypedName) => {
    const namesake = there.find(fullName);
    const lost = (why: string) => tellLost(vi.fields.lost(texts.fields.fullName, fullName, why));
    if (namesake) lost(texts.hints.sits(namesake.fullName));
    else addBeside(fullName, position, lost);
    setNewPosition(undefined);
  };
  const goOn = () => {
    if (lacking) props.onOpen(lacking.member.id, lacking.datum);
    else nextButton.current?.focus();
  };
  const shared = { person, save, findingsAt, disabled: !exists };
  const title = person?.fullName ?? texts.newPerson;
  return (
    <section
      ref={form}
      aria-label={person ? texts.profile(person.fullName) : texts.newPerson}
      data-field-flow=""
      onKeyDown={(event) => onFormEnd(event, { before: props.onBack, after: goOn })}
    >
      <h2 className={styles.formTitle}>{title}</h2>
      <PostFields
        {...shared}
        cell={cell}
        here={new Set(cell.congress.committee.map(({ id }) => id))}
        newPosition={newPosition}
        onNewPosition={setNewPosition}
        addError={addError ?? there.question}
        onName={onName}
        onPassed={onPassed}
        onGiveUp={onGiveUp}
      />
      <Behind atOnce={begin !== undefined}>
        <ProfileFields {...shared} headsPlace={cell.kind === 'neighbourhood'} />
        <FormEnd {...props} exists={exists} lacking={lacking} nextButton={nextButton} />
      </Behind>
    </section>
  );
}

interface FormEndProps extends PersonFormProps {
  readonly exists: boolean;
  readonly lacking: Lacking | undefined;
  readonly nextButton: RefObject<HTMLButtonElement | null>;
}

/** Where the form leads on: to the next person, or to what was changed of this one. */
function FormEnd({ cell, person, exists, lacking, nextButton, onNext, onOpen, onGiveUp }: FormEndProps) {
  return (
    <div className={styles.formEnd}>
      {lacking && (
        <ChangeButton onClick={() => onOpen(lacking.member.id, lacking.datum)}>
          {texts.nextLacking(lacking.member.fullName, texts.fields[lacking.datum])}
        </ChangeButton>
      )}
      <ChangeButton ref={nextButton} variant="default" disabled={!exists} onClick={onNext}>
        {texts.addNext}
      </ChangeButton>
      {!exists && cell.congress.committee.length > 0 && (
        <Button variant="subtle" color="gray" onClick={onGiveUp}>
          {texts.leaveNew}
        </Button>
      )}
      {person && (
        <Anchor component={Link} href={historyPath({ personId: person.id })}>
          {vi.history.ofPerson}
        </Anchor>
      )}
    </div>
  );
}

function beginIn(form: HTMLElement | null, field: string | undefined): void {
  if (field === undefined) return;
  if (field === LAST_FIELD) focusLastField(form);
  else if (field === FIRST_FIELD || !focusPlace(form, field)) focusFirstField(form);
}
