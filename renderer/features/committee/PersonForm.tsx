import { Anchor, Button } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../shared/checks';
import type { Cell, CommitteeMember } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { historyPath } from '../../app/paths';
import { ChangeButton } from '../../components/field/ChangeButton';
import { focusFirstField } from '../../components/field/flow';
import { focusPlace } from '../../components/findings/places';
import styles from './committee.module.css';
import type { GivenBy, NewName } from './NewNameField';
import { nextPosition } from './next-position';
import { PostFields } from './PostFields';
import { ProfileFields } from './ProfileFields';
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
  readonly onGiveUp: () => void;
}

/** Stands for “the first field, whichever it is”. */
export const FIRST_FIELD = 'first';

/** One person's post and profile, in the order of the profile list; Enter leads through it to the next person. */
export function PersonForm(props: PersonFormProps) {
  const { cell, person, findingsAt, begin, onGiveUp } = props;
  const [newPosition, setNewPosition] = useState(() => nextPosition(cell.congress));
  const { exists, addError, add, save } = usePerson(cell, person, props.onAdded);
  const form = useRef<HTMLElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  useEffect(() => beginIn(form.current, begin), [begin]);

  const onName = (name: NewName, by: GivenBy) => {
    add(name, newPosition, by);
    if (by === 'enter') focusPlace(form.current, 'position', 'nearest');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      event.defaultPrevented ||
      event.target instanceof HTMLTextAreaElement ||
      !isLastField(form.current, event.target)
    ) {
      return;
    }
    event.preventDefault();
    nextButton.current?.focus();
  };
  const shared = { person, save, findingsAt, disabled: !exists };
  const title = person?.fullName ?? texts.newPerson;
  return (
    <section
      ref={form}
      aria-label={person ? texts.profile(person.fullName) : texts.newPerson}
      data-field-flow=""
      onKeyDown={onKeyDown}
    >
      <h2 className={styles.formTitle}>{title}</h2>
      <PostFields
        {...shared}
        cell={cell}
        here={new Set(cell.congress.committee.map(({ id }) => id))}
        newPosition={newPosition}
        onNewPosition={setNewPosition}
        addError={addError}
        onName={onName}
        onGiveUp={onGiveUp}
      />
      <ProfileFields {...shared} headsPlace={cell.kind === 'neighbourhood'} />
      <FormEnd {...props} exists={exists} nextButton={nextButton} />
    </section>
  );
}

interface FormEndProps extends PersonFormProps {
  readonly exists: boolean;
  readonly nextButton: RefObject<HTMLButtonElement | null>;
}

/** Where the form leads on: to the next person, or to what was changed of this one. */
function FormEnd({ cell, person, exists, nextButton, onNext, onGiveUp }: FormEndProps) {
  return (
    <div className={styles.formEnd}>
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
  if (field === FIRST_FIELD || !focusPlace(form, field)) focusFirstField(form);
}

/** Whether Enter there has no further field to go to. */
function isLastField(form: HTMLElement | null, target: EventTarget): boolean {
  const fields = form?.querySelectorAll<HTMLElement>('[data-field]:not(:disabled)') ?? [];
  return fields.length > 0 && fields[fields.length - 1] === target;
}
