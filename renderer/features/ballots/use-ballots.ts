import { useCallback, useMemo, useState } from 'react';
import { type Finding, findingsOn, type PlacedFinding } from '../../../shared/checks';
import type { Candidate, Cell, Congress } from '../../../shared/domain/season';
import { candidateNames } from '../../../shared/domain/season-views';
import { type CongressResults, congressResults } from '../../../shared/rules/body-results';
import { type ExpectedElections, expectedElections } from '../../../shared/rules/expected-elections';
import { type RuleSet, rulesOf } from '../../../shared/rules/rule-sets';
import { useFindings, useSeason } from '../../app/store/hooks';
import { placeName } from '../../components/findings/places';
import { type BallotActions, useFirstActions } from './ballot-actions';
import { type FigurePlace, isSamePlace, type TypedFigure, withTyped } from './typed-figure';

/** Everything that the screen of one cell's ballots shows, and what it can ask to be changed. */
export interface Ballots {
  /** How a figure or a name is stored; of a second entry elsewhere than of the first. */
  readonly actions: BallotActions;
  /** The second of two entries: nothing is offered that could be taken over unread. */
  readonly blind: boolean;
  readonly cell: Cell;
  /** The congress with the numbers that are typed and not stored yet. */
  readonly congress: Congress;
  readonly rules: RuleSet;
  readonly results: CongressResults;
  readonly expected: ExpectedElections | undefined;
  readonly nameOf: (candidate: Candidate) => string;
  readonly findings: readonly PlacedFinding[];
  /** For the field of a number: what it holds counts at once, until what is stored does. */
  readonly listening: (place: FigurePlace) => {
    readonly onTyping: (value: number | undefined) => void;
    readonly onStored: () => void;
  };
}

/** The same object until something that it shows has changed: a key by itself draws its own field only. */
export function useBallots(cell: Cell): Ballots {
  const season = useSeason();
  const found = useFindings();
  const { typed, listening } = useTypedFigure();
  const nameOf = useMemo(() => candidateNames(season), [season]);
  const actions = useFirstActions(cell, nameOf);
  return useMemo(() => {
    const rules = rulesOf(season);
    const congress = typed.reduce(withTyped, cell.congress);
    return {
      actions,
      blind: false,
      cell,
      congress,
      rules,
      results: congressResults(congress, rules),
      expected: expectedElections(cell, rules),
      nameOf,
      findings: findingsOn(season, found, cell.id, ['ballots']),
      listening,
    };
  }, [season, found, typed, listening, nameOf, actions, cell]);
}

/**
 * The numbers that are typed and not stored yet, and how a field tells of its own. What follows from them is drawn with the
 * key itself: the next key, Enter, goes by what the ballot then offers or asks, such as the decision of a tie. Whoever goes on
 * leaves a number on its way to the disk; it counts until it is stored.
 */
export function useTypedFigure() {
  const [typed, setTyped] = useState<readonly TypedFigure[]>(nothingTyped);
  const listening = useCallback<Ballots['listening']>(
    (place) => ({
      onTyping: (value) => setTyped((now) => [...without(now, place), { place, value }]),
      onStored: () => setTyped((now) => without(now, place)),
    }),
    [],
  );
  return { typed, listening };
}

const nothingTyped: readonly TypedFigure[] = [];

/** The same list where nothing of that place stands in it. */
function without(typed: readonly TypedFigure[], place: FigurePlace): readonly TypedFigure[] {
  const others = typed.filter((each) => !isSamePlace(each.place, place));
  if (others.length === typed.length) return typed;
  return others.length === 0 ? nothingTyped : others;
}

/** The findings of one field, or of all that lies in it. */
export function findingsAt({ findings }: Ballots, field: string): readonly Finding[] {
  return findings.filter(({ place }) => placeName(place) === field).map(({ finding }) => finding);
}
