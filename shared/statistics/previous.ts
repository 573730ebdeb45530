import { type Cell, type CommitteeMember, committeeMemberSchema, type Season } from '../domain/season';
import { type SeasonStatistics, statistics } from './statistics';

type PreviousMember = NonNullable<Cell['previousCommittee']>[number];

/**
 * The season before this one as a season of its own, made of what is entered of it;
 * undefined when nothing is.
 *
 * Each cell stands with those whom its congress elected: who came in during the term
 * is left out, as in the reports of that congress. A cell that has gone since counts
 * too, for it was there. Ages are counted to that congress, everything else as this
 * season counts, so that two terms are compared by one measure.
 */
export function previousSeasonOf(season: Season): Season | undefined {
  const cells = season.cells.flatMap((cell) => previousCell(cell, season));
  if (cells.length === 0) return undefined;
  const { ageAt, previousTerm, ...settings } = season.season;
  const term = season.previousSeason?.term ?? previousTerm ?? '';
  return {
    format: season.format,
    version: season.version,
    committee: season.committee,
    season: {
      ...settings,
      term,
      // the fixed day of this season would make everybody older by a term
      ageAt: ageAt.method === 'fullYearsAt' ? { method: 'fullYearsAtCongress' } : ageAt,
    },
    // an own limit of youth holds for both terms, or they would not be measured alike
    ...(season.rules === undefined ? {} : { rules: season.rules }),
    cells,
  };
}

/** The figures of the season before this one, counted as this one's are; undefined when nothing of it is entered. */
export function previousStatistics(season: Season): SeasonStatistics | undefined {
  const previous = previousSeasonOf(season);
  return previous && statistics(previous);
}

/** Those whom the congress of the term before elected: who came in since is no result of it. */
export function electedThen({ previousCommittee = [] }: Cell): readonly PreviousMember[] {
  return previousCommittee.filter(
    ({ since, cameBecause }) => since === undefined && cameBecause === undefined,
  );
}

function previousCell(cell: Cell, season: Season): readonly Cell[] {
  const committee = electedThen(cell);
  if (committee.length === 0) return [];
  const { heldOn = season.previousSeason?.heldOn, name, approvedSeats } = cell.previousCongress ?? {};
  return [
    {
      id: cell.id,
      order: cell.order,
      name: name ?? cell.name,
      kind: cell.kind,
      members: {},
      congress: {
        status: 'held',
        ...(heldOn === undefined ? {} : { heldOn }),
        approvedSeats: approvedSeats ?? {},
        committee: committee.map(memberThen),
      },
    },
  ];
}

const memberKeys: ReadonlySet<string> = new Set(Object.keys(committeeMemberSchema.shape));

/** The member as elected then, under the id of the person where it is known. */
function memberThen(record: PreviousMember): CommitteeMember {
  const kept = Object.entries(record).filter(([key]) => memberKeys.has(key));
  return { ...(Object.fromEntries(kept) as CommitteeMember), id: record.personId ?? record.id };
}
