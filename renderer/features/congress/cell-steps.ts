import type { CellScreen, PlacedFinding } from '../../../shared/checks';
import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { missingPapers } from '../../../shared/rules/papers';
import type { RuleSet } from '../../../shared/rules/rule-sets';
import type { CellStatistics } from '../../../shared/statistics';
import { type CongressTab, congressPath } from '../../app/paths';

/** The steps of a cell in the order of the paper. */
export const cellTabs = ['congress', 'ballots', 'committee', 'papers'] as const;
export type CellTab = (typeof cellTabs)[number];

const segments: Readonly<Record<CellTab, CongressTab>> = {
  congress: 'dai-hoi',
  ballots: 'bau-cu',
  committee: 'cap-uy',
  papers: 'ho-so',
};

/** What is put right on each step. */
const screensOf: Readonly<Record<CellTab, readonly CellScreen[]>> = {
  congress: ['members', 'congress'],
  ballots: ['ballots'],
  committee: ['committee'],
  papers: ['papers'],
};

export function cellPath(cellId: string, tab: CellTab): string {
  return congressPath(cellId, segments[tab]);
}

export interface StepState {
  /** Everything is entered and nothing is to be reviewed. */
  readonly done: boolean;
  readonly toReview: readonly PlacedFinding[];
}

/** Nothing is entered that could be reviewed. */
const notBegun: StepState = { done: false, toReview: [] };

/** How far each step of a cell is. */
export function stepStates(
  cell: Cell,
  row: CellStatistics | undefined,
  findingsOf: (screens: readonly CellScreen[]) => readonly PlacedFinding[],
  rules: RuleSet,
): Readonly<Record<CellTab, StepState>> {
  const { congress } = cell;
  const stateOf = (tab: CellTab, complete: boolean): StepState => {
    const toReview = findingsOf(screensOf[tab]);
    return { done: complete && toReview.length === 0, toReview };
  };
  const attended = congress.summonedOfficial !== undefined && congress.presentOfficial !== undefined;
  return {
    congress: stateOf('congress', isHeld(congress) && congress.heldOn !== undefined && attended),
    ballots: stateOf('ballots', ballotsCounted(congress)),
    committee:
      congress.committee.length === 0
        ? notBegun
        : stateOf('committee', row?.fullyElected === true && peopleCounted(congress)),
    papers: stateOf('papers', isHeld(congress) && missingPapers(cell, rules).length === 0),
  };
}

/** Of everybody stands what the statistics count by first: gender, birth, and whether they sat before. */
function peopleCounted({ committee }: Cell['congress']): boolean {
  return committee.every(
    ({ gender, born, standing }) => gender !== undefined && born !== undefined && standing !== undefined,
  );
}

/** There are ballots, and each has its papers and votes. */
function ballotsCounted({ elections = [] }: Cell['congress']): boolean {
  return (
    elections.length > 0 &&
    elections.every(
      ({ valid, candidates }) =>
        valid !== undefined && candidates.length > 0 && candidates.every(({ votes }) => votes !== undefined),
    )
  );
}
