import { useMemo, useState } from 'react';
import { type Finding, findingsOn, type PlacedFinding } from '../../../shared/checks';
import type { Candidate, Cell, Congress } from '../../../shared/domain/season';
import { candidateNames } from '../../../shared/domain/season-views';
import { type CongressResults, congressResults } from '../../../shared/rules/body-results';
import { type ExpectedElections, expectedElections } from '../../../shared/rules/expected-elections';
import { type RuleSet, rulesOf } from '../../../shared/rules/rule-sets';
import { useFindings, useSeason } from '../../app/store/hooks';
import { placeName } from '../../components/findings/places';
import { type FigurePlace, isSamePlace, type TypedFigure, withTyped } from './typed-figure';

/** Everything that the screen of one cell's ballots shows. */
export interface Ballots {
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

export function useBallots(cell: Cell): Ballots {
  const season = useSeason();
  const rules = rulesOf(season);
  const [typed, setTyped] = useState<TypedFigure>();
  const congress = withTyped(cell.congress, typed);
  return {
    cell,
    congress,
    rules,
    results: congressResults(congress, rules),
    expected: expectedElections(cell, rules),
    nameOf: useMemo(() => candidateNames(season), [season]),
    findings: findingsOn(season, useFindings(), cell.id, ['ballots']),
    listening: (place) => ({
      onTyping: (value) => setTyped({ place, value }),
      onStored: () => setTyped((now) => (now && isSamePlace(now.place, place) ? undefined : now)),
    }),
  };
}

/** The findings of one field, or of all that lies in it. */
export function findingsAt({ findings }: Ballots, field: string): readonly Finding[] {
  return findings.filter(({ place }) => placeName(place) === field).map(({ finding }) => finding);
}
