import { restingOn } from '../domain/resting-on';
import type { CommitteeMember, Season } from '../domain/season';
import { type Finding, finding } from './finding';

interface Seat {
  readonly member: CommitteeMember;
  readonly cellName: string;
  readonly place: string;
}

/** E302 and W302: one person in the committees of two cells; allowed where one of the two is an appointment (06-HD/TW 16.1). */
export const checkPeople: (season: Season) => readonly Finding[] = restingOn(
  ({ name, retired, congress }) => [name, retired, congress.committee],
  (season) =>
    [...seatsByPerson(season).values()].flatMap((seats) => {
      if (seats.length < 2) return [];
      const appointed = seats.some(({ member }) => member.origin === 'appointed');
      const cells = seats.map(({ cellName }) => cellName).join('; ');
      return seats.map(({ member, place }) =>
        finding(appointed ? 'W302' : 'E302', place, { fullName: member.fullName, cells }),
      );
    }),
);

/** Ids that stand in more than one seat. */
function withSeveralSeats({ cells }: Season): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { retired, congress } of cells) {
    if (retired === true) continue;
    for (const { id } of congress.committee) {
      if (seen.has(id)) several.add(id);
      seen.add(id);
    }
  }
  return several;
}

/** The seats of those who have several: hardly anybody. */
function seatsByPerson(season: Season): ReadonlyMap<string, readonly Seat[]> {
  const several = withSeveralSeats(season);
  const people = new Map<string, Seat[]>();
  if (several.size === 0) return people;
  season.cells.forEach((cell, cellIndex) => {
    if (cell.retired === true) return;
    cell.congress.committee.forEach((member, index) => {
      if (!several.has(member.id)) return;
      const place = `cells[${String(cellIndex)}].congress.committee[${String(index)}]`;
      people.set(member.id, [...(people.get(member.id) ?? []), { member, cellName: cell.name, place }]);
    });
  });
  return people;
}
