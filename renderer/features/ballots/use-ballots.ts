import { useCallback, useDeferredValue, useMemo, useState } from 'react';
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
  /** The congress with the number that is being typed. */
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
    const congress = withTyped(cell.congress, typed);
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

/** The number that is being typed, and how a field tells of it; the key comes first, the figures beside it follow. */
export function useTypedFigure() {
  const [typed, setTyped] = useState<TypedFigure>();
  const listening = useCallback<Ballots['listening']>(
    (place) => ({
      onTyping: (value) => setTyped({ place, value }),
      onStored: () => setTyped((now) => (now && isSamePlace(now.place, place) ? undefined : now)),
    }),
    [],
  );
  return { typed: useDeferredValue(typed), listening };
}

/** The findings of one field, or of all that lies in it. */
export function findingsAt({ findings }: Ballots, field: string): readonly Finding[] {
  return findings.filter(({ place }) => placeName(place) === field).map(({ finding }) => finding);
}
