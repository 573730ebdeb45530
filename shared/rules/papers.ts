import type { ElectionBody } from '../domain/choices';
import type { Cell } from '../domain/season';
import { expectedElections } from './expected-elections';
import type { RuleSet } from './rule-sets';

/** What a cell's new committee owes after its congress (domain rules, “Deadlines and papers”). */
export const paperKinds = [
  'resolution',
  'congressMinutes',
  'countingMinutes',
  'profileList',
  'curriculaVitae',
  'ratificationRequest',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Papers about people, made while they are chosen; all others tell of the congress itself. */
const madeBefore: ReadonlySet<PaperKind> = new Set(['profileList', 'curriculaVitae']);

/** Whether a paper of this kind can only be there once the congress is held. */
export function isMadeAtCongress(kind: PaperKind): boolean {
  return !madeBefore.has(kind);
}

/** The paper that reports the result: with it the time for the ratification begins. */
export const REPORT_PAPER = 'ratificationRequest' satisfies PaperKind;

/** The resolution of the congress, which the new committee carries out. */
export const RESOLUTION_PAPER = 'resolution' satisfies PaperKind;

/** A paper that a cell owes; counting minutes are one for each ballot. */
export interface ExpectedPaper {
  /** As the season's list `papers` names it. */
  readonly id: string;
  readonly kind: PaperKind;
  readonly body?: ElectionBody;
  readonly round?: number;
}

/** What decides which papers a cell owes. */
type Owing = Pick<Cell, 'members' | 'congress' | 'delegateSeats'>;

const FIRST_ROUND = 1;
const COUNTING = 'countingMinutes';

/** `countingMinutes.secretary`, from the second round on `countingMinutes.secretary.2`. */
export function countingMinutesId(body: ElectionBody, round: number): string {
  return round === FIRST_ROUND ? `${COUNTING}.${body}` : `${COUNTING}.${body}.${String(round)}`;
}

/**
 * The papers of one cell in the order of the file: for the ballots that were held, or else for those its rules
 * ask for; none of a count where everybody was appointed. Where committees are only appointed there is no congress
 * to tell of: what is left are the papers about people.
 */
export function expectedPapers(cell: Owing, rules: RuleSet): readonly ExpectedPaper[] {
  const owed = rules.appointmentsOnly.value ? paperKinds.filter((kind) => madeBefore.has(kind)) : paperKinds;
  return owed.flatMap((kind) => (kind === COUNTING ? countingMinutes(cell, rules) : [{ id: kind, kind }]));
}

/** A committee that was appointed as a whole had no ballot to be counted. */
function isAppointed({ congress: { committee } }: Pick<Cell, 'congress'>): boolean {
  return committee.length > 0 && committee.every(({ origin }) => origin === 'appointed');
}

function countingMinutes(cell: Owing, rules: RuleSet): readonly ExpectedPaper[] {
  const held = cell.congress.elections ?? [];
  if (held.length === 0 && isAppointed(cell)) return [];
  const required = expectedElections(cell, rules)?.elections.filter(({ need }) => need === 'required') ?? [];
  const ballots = held.length > 0 ? held : required.map(({ body }) => ({ body, round: FIRST_ROUND }));
  const papers = ballots.map(
    ({ body, round }): ExpectedPaper => ({
      id: countingMinutesId(body, round),
      kind: COUNTING,
      body,
      round,
    }),
  );
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}

type Kept = Pick<Cell, 'papers' | 'ratification' | 'aftermath'>;

/** A paper that is there. Without a day it is known by its number only. */
export interface KnownPaper {
  /** The day on which it was handed in, else the one it bears. */
  readonly on?: string;
  /** The day on which the office noted it as handed in. */
  readonly receivedOn?: string;
}

/**
 * What is known of a paper of a cell, wherever the office noted it: as handed in, or with its
 * day or number among what follows the congress. Undefined while it is missing.
 */
export function knownPaper(cell: Kept, id: string): KnownPaper | undefined {
  const receivedOn = cell.papers?.find((paper) => paper.id === id)?.receivedOn;
  if (receivedOn !== undefined) return { on: receivedOn, receivedOn };
  const { ratification = {}, aftermath = {} } = cell;
  if (id === REPORT_PAPER) return dated(ratification.requestedOn, ratification.requestNumber);
  if (id === RESOLUTION_PAPER) return dated(aftermath.resolutionOn, aftermath.resolutionNumber);
  return undefined;
}

/** The ward's decision on the request for ratification, as far as it is known. */
export function ratificationDecision({
  ratification = {},
}: Pick<Cell, 'ratification'>): KnownPaper | undefined {
  return dated(ratification.decidedOn, ratification.decisionNumber);
}

/** A paper with a number is there, whatever its date. */
export function dated(on: string | undefined, number: string | undefined): KnownPaper | undefined {
  if (on !== undefined) return { on };
  return number === undefined || number.trim() === '' ? undefined : {};
}

/** The papers that a cell owes and that are nowhere noted. */
export function missingPapers(cell: Owing & Kept, rules: RuleSet): readonly ExpectedPaper[] {
  return missingOf(cell, expectedPapers(cell, rules));
}

/** Those of the papers that a cell owes which are nowhere noted. */
export function missingOf(cell: Kept, expected: readonly ExpectedPaper[]): readonly ExpectedPaper[] {
  return expected.filter(({ id }) => knownPaper(cell, id) === undefined);
}
