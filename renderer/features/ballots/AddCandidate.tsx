import { type KeyboardEvent, useRef, useState } from 'react';
import type { Candidate } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { approvedFor } from '../../../shared/planning/personnel';
import type { KnownPerson } from '../../../shared/search/known-person';
import { matchesWords, nameKey } from '../../../shared/text/fold';

import { ComboInput, type ComboOption } from '../../components/field/ComboInput';
import { focusFirstField, passedBy } from '../../components/field/flow';
import { detailOf } from '../../components/people/known-detail';
import { useKnownPeople } from '../../components/people/use-known-people';
import { useGiving, useNewName } from '../../components/people/use-new-name';
import styles from './ballots.module.css';
import type { ElectionProps } from './election-props';
import { offeredCandidates } from './offered-candidates';
import type { Ballots } from './use-ballots';

const texts = vi.ballots;

/**
 * Lists names: typed, or taken from those offered. Enter lists one and stays; in the empty field it takes the name that
 * stands there faintly, else goes on to the votes; where nobody is listed it says what is to be done.
 */
export function AddCandidate({ ballots, round }: ElectionProps) {
  const name = useNewName();
  const { text, refuse, written } = name;
  const place = useRef<HTMLDivElement>(null);
  // Names on their way to the list, and whether to go on to the votes once they stand there.
  const underway = useRef(0);
  const goesOn = useRef(false);
  const add = adding({ ballots, round }, refuse);
  // Who was picked is offered no more, even while still on the way to the list.
  const [picked, setPicked] = useState<readonly string[]>([]);
  const choices = useChoices(ballots, round.index, text).filter(({ option }) => !picked.includes(option.key));
  const faint = text === '' && picked.length === 0 ? proposedChoice(choices, { ballots, round }) : undefined;
  const label = texts.addCandidate(texts.ballot(round.body, round.round));

  const list = (candidate: Candidate, key?: string) => {
    name.type('');
    underway.current += 1;
    if (completesList({ ballots, round })) goesOn.current = true;
    if (key !== undefined) setPicked((before) => [...before, key]);
    void add(candidate).then((added) => {
      setPicked((before) => before.filter((other) => other !== key));
      underway.current -= 1;
      if (underway.current > 0 || !goesOn.current) return;
      goesOn.current = false;
      if (added) requestAnimationFrame(() => goToVotes(place.current));
    });
  };
  const giving = useGiving(name, {
    label,
    notName: texts.notName,
    offered: choices.length,
    list: (fullName) => list({ fullName }),
  });
  const onEmptyEnter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || text !== '' || event.nativeEvent.isComposing || event.shiftKey) return;
    if (underway.current > 0) goesOn.current = true;
    else if (faint) list(faint.candidate, faint.option.key);
    else if (round.candidates.length === 0) refuse(texts.nobodyListed);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={place} className={styles.add} {...(round.candidates.length > 0 ? passedBy : {})}>
      <ComboInput
        names
        label={label}
        listLabel={texts.offered}
        text={text}
        options={choices.map(({ option }) => option)}
        hint={written.hint ?? (round.candidates.length === 0 ? texts.addHint : undefined)}
        error={name.refused}
        offered={faint?.option.label}
        offerWhenEmpty
        inline
        onType={name.type}
        onPick={(key) => {
          const choice = choices.find(({ option }) => option.key === key);
          if (choice) list(choice.candidate, key);
        }}
        onKeyDown={(event) => {
          onEmptyEnter(event);
          giving.onKeyDown(event);
        }}
        onLeave={giving.onLeave}
      />
    </div>
  );
}

/** Who is proposed for the post by the approved list, where one of those who may be chosen bears that name. */
function proposedChoice(choices: readonly Choice[], { ballots, round }: ElectionProps): Choice | undefined {
  if (ballots.blind || round.round > 1 || round.body === 'committee' || round.candidates.length > 0)
    return undefined;
  const [first, second] = approvedFor(ballots.cell, round.body);
  if (!first || second) return undefined;
  const named = choices.filter(({ option }) => nameKey(option.label) === nameKey(first.fullName));
  return named.length === 1 ? named[0] : undefined;
}

function adding({ ballots, round }: ElectionProps, onRefused: (reason: string) => void) {
  return async (candidate: Candidate): Promise<boolean> => {
    const answer = await ballots.actions.addCandidate(round.index, candidate);
    if (!answer.ok) onRefused(errorText(answer.error));
    return answer.ok;
  };
}

/** The next name makes the list of a post as long as its seats: as a rule nobody else stands. */
function completesList({ ballots, round }: ElectionProps): boolean {
  const { body, seats, candidates } = round;
  const isPost = body === 'secretary' || body === 'deputySecretary';
  if (!isPost || ballots.rules.postSurplus.value) return false;
  return seats !== undefined && candidates.length + 1 >= seats;
}

/** From the list to its first votes, unless somebody has gone elsewhere meanwhile. */
function goToVotes(place: HTMLElement | null): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.value !== '' || !place?.contains(field)) return;
  focusFirstField(place.parentElement?.querySelector('tbody') ?? null);
}

interface Choice {
  readonly option: ComboOption;
  readonly candidate: Candidate;
}

/** Those whom the ballots offer, then people of the file by name. */
function useChoices(ballots: Ballots, index: number, text: string): readonly Choice[] {
  const { congress, results, nameOf } = ballots;
  const known = useKnownPeople(text);
  const offered = offeredCandidates(congress, results, index)
    // what the ballot before counted stays with whoever keyed it
    .map(({ candidate, votes }) => ({ candidate, votes: ballots.blind ? undefined : votes }))
    .map(({ candidate, votes }): Choice => {
      const detail = votes === undefined ? {} : { detail: texts.votesBefore(votes) };
      const label = nameOf(candidate);
      return { candidate, option: { key: candidate.id ?? `name ${label}`, label, ...detail } };
    })
    .filter(({ option }) => text === '' || matchesWords(option.label, text));
  const taken = new Set([
    ...offered.map(({ candidate }) => candidate.id),
    ...(congress.elections?.[index]?.candidates ?? []).map(({ id }) => id),
  ]);
  return [
    ...offered,
    ...known.filter(({ personId }) => personId === undefined || !taken.has(personId)).map(choiceOf),
  ];
}

function choiceOf(person: KnownPerson): Choice {
  const { key, personId, profile } = person;
  const { fullName, gender, born } = profile;
  const byName = { fullName, ...(gender && { gender }), ...(born !== undefined && { born }) };
  return {
    candidate: personId === undefined ? byName : { id: personId },
    option: { key, label: fullName, detail: detailOf(person) },
  };
}
