import { isAttendanceKnown } from '../domain/attendance';
import { ballotsCounted } from '../domain/completeness';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { activeCells, isHeld } from '../domain/season-views';
import {
  type CongressDatum,
  countedBy,
  type Lack,
  lackOf,
  type Output,
  type PersonDatum,
  personData,
} from './counted-data';

/** Somebody in a committee of whom a datum is unknown. */
export interface PersonLack {
  readonly cell: Cell;
  readonly member: CommitteeMember;
  readonly lack: Lack;
}

/** A cell whose congress was held, and what of it is not entered. */
export interface CellLack {
  readonly cell: Cell;
  readonly data: readonly CongressDatum[];
}

export interface MissingData {
  /** For each datum that is counted, those of whom it is unknown, by cells. */
  readonly people: Readonly<Record<PersonDatum, readonly PersonLack[]>>;
  readonly cells: readonly CellLack[];
}

/** What of a season is unknown of all that these sheets and papers count; cells that were retired are left out. */
export function missingData(season: Season, outputs: readonly Output[]): MissingData {
  const counted = countedBy(outputs);
  const cells = activeCells(season);
  const lacking = (datum: PersonDatum) =>
    counted.person.includes(datum) ? cells.flatMap((cell) => peopleLacking(cell, datum)) : [];
  const people = Object.fromEntries(personData.map((datum) => [datum, lacking(datum)]));
  return {
    people: people as unknown as MissingData['people'],
    cells: cells.flatMap((cell) => {
      const data = isHeld(cell.congress) ? counted.congress.filter((datum) => lacksDatum(cell, datum)) : [];
      return data.length === 0 ? [] : [{ cell, data }];
    }),
  };
}

/** By the cell, which is the same object until it is changed. */
const known = new WeakMap<Cell, Map<PersonDatum, readonly PersonLack[]>>();

/** Those of one committee of whom a datum is unknown, in its order. */
export function peopleLacking(cell: Cell, datum: PersonDatum): readonly PersonLack[] {
  const before = known.get(cell) ?? new Map<PersonDatum, readonly PersonLack[]>();
  known.set(cell, before);
  const lacks = before.get(datum) ?? lackingIn(cell, datum);
  before.set(datum, lacks);
  return lacks;
}

function lackingIn(cell: Cell, datum: PersonDatum): readonly PersonLack[] {
  return cell.congress.committee.flatMap((member) => {
    const lack = lackOf(member, datum);
    return lack === undefined ? [] : [{ cell, member, lack }];
  });
}

/** How many people lack something, each once. */
export function peopleCount({ people }: MissingData): number {
  const seats = Object.values(people).flatMap((lacks) =>
    lacks.map(({ cell, member }) => `${cell.id} ${member.id}`),
  );
  return new Set(seats).size;
}

/** Whether everything is known that is counted. */
export function isAllKnown(missing: MissingData): boolean {
  return missing.cells.length === 0 && peopleCount(missing) === 0;
}

function lacksDatum({ congress, members }: Cell, datum: CongressDatum): boolean {
  switch (datum) {
    case 'members':
      return [members.total, members.official, members.probationary].includes(undefined);
    case 'heldOn':
      return congress.heldOn === undefined;
    case 'attendance':
      return !isAttendanceKnown(congress);
    case 'approvedSeats': {
      const { committee, secretary, deputySecretary } = congress.approvedSeats;
      return [committee, secretary, deputySecretary].includes(undefined);
    }
    case 'ballots':
      return congress.elections !== undefined && !ballotsCounted(congress);
    case 'committee':
      return congress.committee.length === 0;
  }
}

/** A word that is not understood, and everybody who has it. */
export interface UnknownWord {
  readonly text: string;
  readonly people: readonly PersonLack[];
}

/** The words of a datum that are in no catalogue, each once, the most frequent first. */
export function unknownWords(lacks: readonly PersonLack[], datum: PersonDatum): readonly UnknownWord[] {
  const words = Map.groupBy(
    lacks.filter(({ lack }) => lack === 'unrecognised'),
    ({ member }) => (member[datum] ?? '').trim(),
  );
  return [...words]
    .map(([text, people]) => ({ text, people }))
    .toSorted((a, b) => b.people.length - a.people.length);
}
