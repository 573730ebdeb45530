import { useMemo, useState } from 'react';
import { type Finding, findingsOn, type PlacedFinding } from '../../../shared/checks';
import type { Candidate, Cell, Congress } from '../../../shared/domain/season';
import { candidateNames } from '../../../shared/domain/season-views';
import { type CongressResults, congressResults } from '../../../shared/rules/body-results';
import { type ExpectedElections, expectedElections } from '../../../shared/rules/expected-elections';
import { type RuleSet, rulesOf } from '../../../shared/rules/rule-sets';
import { useFindings, useSeason } from '../../app/store/hooks';
import { placeName } from '../../components/findings/places';
import { type TypedFigure, withTyped } from './typed-figure';

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
  readonly onTyping: (typed: TypedFigure) => void;
}

export function useBallots(cell: Cell): Ballots {
  const season = useSeason();
  const rules = rulesOf(season);
  const [typing, setTyping] = useState<{ readonly cell: Cell; readonly typed: TypedFigure }>();
  // Once anything of the cell is stored, what is stored counts.
  const congress = withTyped(cell.congress, typing?.cell === cell ? typing.typed : undefined);
  return {
    cell,
    congress,
    rules,
    results: congressResults(congress, rules),
    expected: expectedElections(cell, rules),
    nameOf: useMemo(() => candidateNames(season), [season]),
    findings: findingsOn(season, useFindings(), cell.id, ['ballots']),
    onTyping: (typed) => setTyping({ cell, typed }),
  };
}

/** The findings of one field, or of all that lies in it. */
export function findingsAt({ findings }: Ballots, field: string): readonly Finding[] {
  return findings.filter(({ place }) => placeName(place) === field).map(({ finding }) => finding);
}
