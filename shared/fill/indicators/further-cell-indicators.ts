import { cellKinds, type Position, positions } from '../../domain/choices';
import type { CommitteeMember, Season } from '../../domain/season';
import { congressVenue } from '../../domain/season-views';
import { vi } from '../../i18n';
import { fillCatalogue } from '../../i18n/vi/fillCatalogue';
import { groups } from '../../statistics';
import { type CellNumber, cellAnswer, cellNumberKeys } from '../../statistics/cell-numbers';
import { countKnown, isComplete, nothingKnown } from '../../statistics/known';
import { absentOf } from './further-season-indicators';
import type { CellSubject, RowIndicator } from './indicator';
import { columnName, groupName } from './names';
import { furtherLine, type PeopleLine } from './people-lines';
import {
  countValue,
  dateValue,
  type IndicatorValue,
  markValue,
  ownPeopleValue,
  shareValue,
  textValue,
  unknown,
} from './value';

/** What a superior's form can ask of each cell beyond the columns of B1. */

const words = fillCatalogue;
const group = vi.fill.indicators.groups.cell;

type CellIndicator = RowIndicator<CellSubject>;

function one(id: string, name: string, valueOf: (subject: CellSubject) => IndicatorValue): CellIndicator {
  return { id: `cell.${id}`, group, name, isShare: false, valueOf };
}

export function furtherCellIndicators(): readonly CellIndicator[] {
  return [
    ...positions.flatMap(postIndicators),
    one('plannedOn', words.plannedOn, ({ stats }) => dateValue(stats.cell.congress.plannedOn)),
    one('venue', words.venue, ({ stats }) => textValue(congressVenue(stats.cell))),
    one('decisionNumber', words.decisionNumber, ({ stats }) =>
      textValue(stats.cell.ratification?.decisionNumber),
    ),
    one('decidedOn', words.decidedOn, ({ stats }) => dateValue(stats.cell.ratification?.decidedOn)),
    one('exempt', words.exempt, ({ stats }) => countValue(stats.cell.members.exempt)),
    one('absent', words.absent, ({ stats }) => countValue(absentOf(stats.cell.congress))),
    one('notReelected', words.notReelected, ({ counts }) => countValue(counts.get('notReelected'))),
    ...markIndicators(),
  ];
}

/** Who holds a post, by name; several are named one after another. */
function postIndicators(post: Position): readonly CellIndicator[] {
  const name = vi.choices.position[post];
  const text = (id: string, label: string, of: (member: CommitteeMember) => string | undefined) =>
    one(`${post}.${id}`, label, ({ stats }) => {
      const holders = stats.cell.congress.committee.filter(({ position }) => position === post);
      const texts = holders.map(of);
      return texts.some((each) => each === undefined || each.trim() === '')
        ? unknown
        : textValue(texts.join(', '));
    });
  return [
    text('name', words.postName(name), ({ fullName }) => fullName),
    onlyHolder(post, 'born', words.postBorn(name), ({ born }) => dateValue(born)),
    onlyHolder(post, 'bornYear', words.postBornYear(name), ({ born }) => yearValue(born)),
    text('phone', words.postPhone(name), ({ phone }) => phone),
  ];
}

/** A date or a number of the one who holds a post; of several there is no one value. */
function onlyHolder(
  post: Position,
  id: string,
  label: string,
  of: (member: CommitteeMember) => IndicatorValue,
): CellIndicator {
  return one(`${post}.${id}`, label, ({ stats }) => {
    const [only, ...more] = stats.cell.congress.committee.filter(({ position }) => position === post);
    return only && more.length === 0 ? of(only) : unknown;
  });
}

/** The year of a date, as a number. */
export function yearValue(date: string | undefined): IndicatorValue {
  const year = /^\d{4}/u.exec(date ?? '')?.[0];
  return year === undefined ? unknown : { kind: 'year', year: Number(year) };
}

/** What can be told of a cell before its congress is held. */
const asksBefore: ReadonlySet<CellNumber> = new Set(['notHeld', 'withCommittee', 'withoutCommittee']);

function markIndicators(): readonly CellIndicator[] {
  const mark = (id: string, name: string, holds: (subject: CellSubject) => boolean | undefined) =>
    one(`mark.${id}`, words.mark(name), (subject) => markValue(holds(subject)));
  return [
    mark('held', words.marks.held, ({ stats }) => stats.held),
    mark('fullyElected', words.marks.fullyElected, ({ stats }) => stats.fullyElected),
    ...cellNumberKeys.map((key) =>
      mark(key, words.marks[key], ({ stats }) =>
        stats.held || asksBefore.has(key) ? cellAnswer(stats, key) : undefined,
      ),
    ),
    ...cellKinds.map((kind) =>
      mark(`kind.${kind}`, vi.choices.cellKind[kind], ({ stats }) => stats.cell.kind === kind),
    ),
  ];
}

/** Every group and line of each cell: of all its committee, and by post; with the share of all. */
export function cellLineIndicators(season: Season, lines: readonly PeopleLine[]): readonly CellIndicator[] {
  const attendance: CellIndicator = {
    ...one('attendance.share', words.attendance, ({ stats: { cell } }) => {
      const { presentOfficial: count, summonedOfficial: of } = cell.congress;
      return shareValue(
        count === undefined || of === undefined ? undefined : { count, of },
        season.season.percent,
      );
    }),
    isShare: true,
  };
  return [
    attendance,
    ...groups.flatMap((name) => groupByPost(name, season)),
    ...lines.flatMap((line) => lineIndicators(line, season)),
  ];
}

/** B1 has most groups as a whole; by post none. */
const inB1: ReadonlySet<string> = new Set(
  'committee reelected new firstTime female young ethnicMinority religious'.split(' '),
);
const shareInB1: ReadonlySet<string> = new Set('reelected new firstTime female young'.split(' '));

function groupByPost(name: (typeof groups)[number], season: Season): readonly CellIndicator[] {
  const label = groupName(name, season);
  const of = (stats: CellSubject['stats'], column: 'total' | Position) =>
    stats.entered ? stats.groups[name][column] : nothingKnown;
  const share = sharedIndicator(name, label, season, ({ stats }) => of(stats, 'total'));
  return [
    ...(inB1.has(name) ? [] : [one(name, label, ({ stats }) => ownPeopleValue(of(stats, 'total')))]),
    ...(shareInB1.has(name) || name === 'committee' ? [] : [share]),
    ...(name === 'committee'
      ? []
      : positions.map((post) =>
          one(`${name}.${post}`, columnName(label, post), ({ stats }) => ofPost(of(stats, post), stats)),
        )),
  ];
}

/** Nobody in a post is a count of nobody, where the result is entered. */
function ofPost(
  figure: ReturnType<typeof countKnown>['total'],
  { entered }: CellSubject['stats'],
): IndicatorValue {
  return entered && figure.of === 0 ? countValue(0) : ownPeopleValue(figure);
}

function sharedIndicator(
  key: string,
  label: string,
  season: Season,
  of: (subject: CellSubject) => ReturnType<typeof countKnown>['total'],
): CellIndicator {
  const valueOf = (subject: CellSubject) => {
    const figure = of(subject);
    if (!isComplete(figure)) return ownPeopleValue(figure);
    return shareValue({ count: figure.count, of: figure.of }, season.season.percent);
  };
  return { ...one(`${key}.share`, vi.fill.indicators.share(label), valueOf), isShare: true };
}

function lineIndicators({ key, name, question }: PeopleLine, season: Season): readonly CellIndicator[] {
  const counted = ({ stats, people }: CellSubject) =>
    stats.entered ? countKnown(people, question) : undefined;
  const total = (subject: CellSubject) => counted(subject)?.total ?? nothingKnown;
  return [
    one(key, name, (subject) => ownPeopleValue(total(subject))),
    sharedIndicator(key, name, season, total),
    ...positions.map((post) =>
      one(`${key}.${post}`, columnName(name, post), (subject) => {
        return ofPost(counted(subject)?.[post] ?? nothingKnown, subject.stats);
      }),
    ),
  ];
}

/** An indicator of a line that is not offered by itself. */
export function furtherCellIndicator(id: string, season: Season): CellIndicator | undefined {
  const key = id.replace(/^cell\./u, '').replace(/(?:\.share|\.secretary|\.deputySecretary|\.member)$/u, '');
  const line = furtherLine(key);
  return line && lineIndicators(line, season).find((each) => each.id === id);
}
