import { committeeBodies, type ElectionBody, type Position } from '../domain/choices';
import type { Candidate, CommitteeMember, Congress, Election } from '../domain/season';
import { nameKey } from '../text/fold';
import { type CongressResults, congressResults } from './body-results';
import type { Outcome } from './election-results';
import type { RuleSet } from './rule-sets';

/** A candidate by place: which ballot of the congress, which name on it. */
export interface CandidatePlace {
  readonly election: number;
  readonly candidate: number;
}

/** Where the committee of a cell differs from what its ballots say. */
export interface CommitteeDifference {
  /** Names on ballots that are somebody of the committee. */
  readonly links: readonly (CandidatePlace & { readonly personId: string })[];
  /** Elected and not in the committee; every place where the person stands on a ballot. */
  readonly additions: readonly { readonly places: readonly CandidatePlace[]; readonly position: Position }[];
  /** In the committee, with another post than the ballots gave. */
  readonly posts: readonly { readonly personId: string; readonly position: Position }[];
  /** In the committee though the ballots elected others; by id. */
  readonly notElected: readonly string[];
}

/** By the ballot's place in the congress, then by the place on the ballot. */
type Outcomes = ReadonlyMap<number, readonly Outcome[]>;

/** A name on a ballot, tied to the person whom it means across all ballots of the congress. */
interface Standing extends CandidatePlace {
  readonly person: string;
  readonly body: ElectionBody;
  readonly votes: number;
  readonly outcome: Outcome;
}

const posts = ['secretary', 'deputySecretary'] as const;
/** `YYYY` of a partial date. */
const YEAR_DIGITS = 4;

/** True when nothing is to be done: not even for whoever sits without having been elected. */
export function isInStep({ additions, posts, notElected }: CommitteeDifference): boolean {
  return additions.length + posts.length + notElected.length === 0;
}

/**
 * Compares a committee with the results of its congress's ballots.
 *
 * Where a committee is elected, its ballots say who sits and those for secretary and
 * deputy only who of them holds the post; otherwise the latter two say both. What is
 * not known yet, or was appointed, is left alone. Whoever has the results already gives them.
 */
export function committeeDifference(
  congress: Congress,
  rules: RuleSet,
  results: CongressResults = congressResults(congress, rules),
): CommitteeDifference {
  const elections = congress.elections ?? [];
  const outcomes = outcomesOf(results);
  const standings = standingsOf(elections, congress.committee, outcomes);
  const targets = targetPosts(standings, congress.committee);
  const sitting = new Map(congress.committee.map((member) => [member.id, member]));
  const placesOf = (person: string) =>
    standings
      .filter((one) => one.person === person)
      .map(({ election, candidate }) => ({ election, candidate }));
  return {
    links: standings.flatMap(({ election, candidate, person }) =>
      elections[election]?.candidates[candidate]?.id === undefined && sitting.has(person)
        ? [{ election, candidate, personId: person }]
        : [],
    ),
    additions: [...targets]
      .filter(([person]) => !sitting.has(person))
      .map(([person, position]) => ({ places: placesOf(person), position })),
    posts: congress.committee.flatMap((member) => {
      const position = postFor(member, targets.get(member.id), standings);
      return position === member.position ? [] : [{ personId: member.id, position }];
    }),
    notElected: congress.committee
      .filter((member) => !targets.has(member.id) && lost(member, standings))
      .map(({ id }) => id),
  };
}

/** What became of each candidate. */
function outcomesOf({ bodies }: CongressResults): Outcomes {
  const rounds = Object.values(bodies).flatMap(({ rounds }) => rounds);
  return new Map(rounds.map(({ index, candidates }) => [index, candidates.map(({ outcome }) => outcome)]));
}

function standingsOf(
  elections: readonly Election[],
  committee: readonly CommitteeMember[],
  outcomes: Outcomes,
): readonly Standing[] {
  return elections.flatMap(({ body, candidates }, election) => {
    const ballots = elections.filter((each) => each.body === body).map((each) => each.candidates);
    return candidates.map((one, candidate) => ({
      election,
      candidate,
      body,
      person: personOf(one, candidates, ballots, committee),
      votes: one.votes ?? 0,
      outcome: outcomes.get(election)?.[candidate] ?? 'unknown',
    }));
  });
}

/** Stands for somebody whom only a ballot names: no id of a person begins like this. */
const BY_NAME = '\u0000name ';

/** `ballots` are those of all rounds of the body: a name that two bear on one of them says on none who is meant. */
function personOf(
  one: Candidate,
  candidates: readonly Candidate[],
  ballots: readonly (readonly Candidate[])[],
  committee: readonly CommitteeMember[],
): string {
  if (one.id !== undefined) return one.id;
  const key = nameKey(one.fullName ?? '');
  const isNamesake = ({ fullName }: Candidate) => fullName !== undefined && nameKey(fullName) === key;
  const [member, ...others] = committee.filter(isNamesake);
  const bears = (each: Candidate) => isNamesake(each) || (member !== undefined && each.id === member.id);
  const isDouble = ballots.some((ballot) => ballot.filter(bears).length > 1 && ballot.some(isNamesake));
  if (member && others.length === 0 && !isDouble && mayBe(one, member)) return member.id;
  return `${BY_NAME}${key} ${String(candidates.filter(isNamesake).indexOf(one))}`;
}

/** Born in the same year, as far as both are known. */
function mayBe({ born }: Candidate, member: CommitteeMember): boolean {
  const year = (date: string) => date.slice(0, YEAR_DIGITS);
  return born === undefined || member.born === undefined || year(born) === year(member.born);
}

/** The post that the ballots give to each person whom they elected. */
function targetPosts(
  standings: readonly Standing[],
  committee: readonly CommitteeMember[],
): ReadonlyMap<string, Position> {
  const targets = new Map<string, Position>();
  const ofCommittee = electedTo('committee', standings);
  for (const person of ofCommittee) targets.set(person, 'member');
  const elects = held('committee', standings);
  for (const post of posts) {
    for (const person of electedTo(post, standings)) {
      const sits = targets.has(person) || committee.some(({ id }) => id === person);
      if ((sits || !elects) && !posts.some((taken) => targets.get(person) === taken))
        targets.set(person, post);
    }
  }
  return targets;
}

/** Those elected to a body, by rounds, in each round the most votes first. */
function electedTo(body: ElectionBody, standings: readonly Standing[]): readonly string[] {
  const elected = standings.filter((one) => one.body === body && one.outcome === 'elected');
  const inOrder = elected.toSorted((a, b) => a.election - b.election || b.votes - a.votes);
  return [...new Set(inOrder.map(({ person }) => person))];
}

function held(body: ElectionBody, standings: readonly Standing[]): boolean {
  return standings.some((one) => one.body === body);
}

/** There was such a ballot, and nothing of it is open. */
function decided(body: ElectionBody, standings: readonly Standing[]): boolean {
  const ofBody = standings.filter((one) => one.body === body);
  return ofBody.length > 0 && ofBody.every(({ outcome }) => outcome !== 'unknown');
}

/** A higher post is taken away only once its own ballot is decided; what was appointed stays. */
function postFor(
  member: CommitteeMember,
  target: Position | undefined,
  standings: readonly Standing[],
): Position {
  const { position, origin } = member;
  if (target === undefined || position === 'member') return target ?? position;
  if (target !== 'member') return target;
  return origin !== 'appointed' && decided(position, standings) ? 'member' : position;
}

function fillsCommittee({ body }: Standing): boolean {
  return committeeBodies.some((each) => each === body);
}

/** Tied, and no later round of that body has decided it. */
function isOpenTie({ outcome, body, election }: Standing, standings: readonly Standing[]): boolean {
  if (outcome !== 'tied') return false;
  const later = standings.filter((one) => one.body === body && one.election > election);
  return later.length === 0 || later.some((one) => one.outcome === 'tied' || one.outcome === 'unknown');
}

/** Whether the ballots that decide the seat elected others, and left nothing open. */
function lost({ id, position, origin }: CommitteeMember, standings: readonly Standing[]): boolean {
  if (origin === 'appointed') return false;
  if (standings.some((one) => one.person === id && fillsCommittee(one) && isOpenTie(one, standings)))
    return false;
  if (held('committee', standings)) return decided('committee', standings);
  const deciding = position === 'member' ? posts.filter((post) => held(post, standings)) : [position];
  return deciding.length > 0 && deciding.every((post) => decided(post, standings));
}
