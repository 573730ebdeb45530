import { type CellScreen, isOpen, type PlacedFinding } from '../../../shared/checks';
import { ballotsCounted, gapsOf } from '../../../shared/domain/completeness';
import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { missingPapers } from '../../../shared/rules/papers';
import type { RuleSet } from '../../../shared/rules/rule-sets';
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
  papers: ['papers', 'aftermath'],
};

export function cellPath(cellId: string, tab: CellTab): string {
  return congressPath(cellId, segments[tab]);
}

export interface StepState {
  /** Everything is entered and nothing is to be reviewed; what was accepted is no longer. */
  readonly done: boolean;
  readonly toReview: readonly PlacedFinding[];
}

/** Nothing is entered that could be reviewed. */
const notBegun: StepState = { done: false, toReview: [] };

/** How far each step of a cell is. */
export function stepStates(
  cell: Cell,
  findingsOf: (screens: readonly CellScreen[]) => readonly PlacedFinding[],
  rules: RuleSet,
): Readonly<Record<CellTab, StepState>> {
  const { congress } = cell;
  const stateOf = (tab: CellTab, complete: boolean): StepState => {
    const toReview = findingsOf(screensOf[tab]).filter(({ finding }) => isOpen(finding));
    return { done: complete && toReview.length === 0, toReview };
  };
  const gaps = gapsOf(cell);
  const lacks = (...names: readonly (typeof gaps)[number][]) => names.some((name) => gaps.includes(name));
  return {
    congress: stateOf('congress', !lacks('status', 'heldOn', 'summoned', 'present', 'absent')),
    ballots: stateOf('ballots', ballotsCounted(congress)),
    committee:
      congress.committee.length === 0
        ? notBegun
        : stateOf('committee', !lacks('status', 'committee', 'gender', 'born', 'standing')),
    papers: stateOf('papers', isHeld(congress) && missingPapers(cell, rules).length === 0),
  };
}
