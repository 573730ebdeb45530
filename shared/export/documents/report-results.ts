import { vi } from '../../i18n';
import { rulesOf } from '../../rules/rule-sets';
import { allVacant, type Column, type Group, type GroupCounts, type Vacancies } from '../../statistics';
import type { ReportContext } from './report-part';
import type { Writing } from './writing';

const words = vi.documents.report.results;

/** The figures that the results are told from: of one season, or of several added up. */
export interface ResultFigures {
  readonly cells: { readonly held: number; readonly fullyElected: number };
  /** Cells of whose committee somebody is entered. */
  readonly entered: number;
  readonly groups: GroupCounts;
  readonly vacant: Vacancies;
  /** As it is written; null of nobody. */
  readonly meanAge: string | null;
  /** “dưới 40 tuổi”, within a sentence. */
  readonly young: string;
  /** As first published the figure of the new is of those who sat before; added up it is of all who are new. */
  readonly asPublished: boolean;
  readonly writing: Writing;
}

/** The results of a season; every figure is one of its statistics. */
export function resultParagraphs({ season, stats, writing }: ReportContext): readonly string[] {
  return resultTexts({
    cells: stats.cells,
    entered: stats.byCell.filter(({ entered }) => entered).length,
    groups: stats.groups,
    vacant: stats.vacant,
    meanAge: stats.meanAge.total,
    young: vi.statistics.youngLabel(rulesOf(season)).toLowerCase(),
    asPublished: season.output?.reportWording === 'seed',
    writing,
  });
}

/** The results of the elections; the sentence follows the published report of 2022 (spec: “Summary report”). */
export function resultTexts(figures: ResultFigures): readonly string[] {
  if (figures.groups.committee.total === 0) return [];
  return [
    resultSentence(figures),
    ...[completeness(figures), ...particulars(figures), ...untold(figures)].filter(
      (text) => text !== undefined,
    ),
  ];
}

/** Members of whom nobody entered whether they sat before: of none who are known, nothing is said. */
function unknownStandings({ groups }: ResultFigures): number {
  return groups.committee.total - groups.reelected.total - groups.new.total;
}

function untold(figures: ResultFigures): readonly string[] {
  const unknown = unknownStandings(figures);
  return unknown === 0 ? [] : [words.standingUnknown(figures.writing.count(unknown))];
}

function resultSentence(figures: ResultFigures): string {
  const { groups, writing, meanAge } = figures;
  const { committee } = groups;
  const { count } = writing;
  const who = [
    ...standings(figures),
    words.female(figure(figures, 'female', 'total')),
    words.young(figures.young, figure(figures, 'young', 'total')),
    ...(meanAge === null ? [] : [words.meanAge(meanAge)]),
  ].join('; ');
  return [
    words.total({
      cells: count(figures.entered),
      total: count(committee.total),
      secretary: count(committee.secretary),
      deputySecretary: count(committee.deputySecretary),
    }),
    `${who.charAt(0).toLocaleUpperCase('vi')}${who.slice(1)}.`,
  ].join(' ');
}

function standings(figures: ResultFigures): readonly string[] {
  if (unknownStandings(figures) === figures.groups.committee.total) return [];
  return [
    words.reelected({
      total: figure(figures, 'reelected', 'total'),
      secretary: figure(figures, 'reelected', 'secretary'),
      deputySecretary: figure(figures, 'reelected', 'deputySecretary'),
      member: figure(figures, 'reelected', 'member'),
    }),
    words.new(
      figure(figures, figures.asPublished ? 'returning' : 'new', 'total'),
      figure(figures, 'firstTime', 'total'),
    ),
  ];
}

/** “31 đ/c (75,6%)”. */
function figure({ groups, writing }: ResultFigures, group: Group, column: Column): Figure {
  const count = groups[group][column];
  return {
    count: writing.count(count),
    share: writing.share({ count, of: groups.committee[column] }),
  };
}

/** A count and its share in brackets, which is empty where there is nothing to divide by. */
export interface Figure {
  readonly count: string;
  readonly share: string;
}

/** How many cells elected everybody approved, and which posts are vacant. */
function completeness({ cells, vacant, writing }: ResultFigures): string | undefined {
  if (cells.held === 0) return undefined;
  const { count } = writing;
  const full = words.fullyElected(count(cells.fullyElected), count(cells.held));
  if (allVacant(vacant) === 0) return full;
  const posts = (['secretary', 'deputySecretary', 'member'] as const)
    .filter((post) => vacant[post] > 0)
    .map((post) => words.vacant[post](count(vacant[post])));
  return `${full} ${words.vacancies(posts.join(', '))}`;
}

const PARTICULARS = ['ethnicMinority', 'religious', 'concurrentHeads', 'appointed'] as const;

/** Groups that are told of only where there is somebody in them. */
function particulars(figures: ResultFigures): readonly string[] {
  const told = PARTICULARS.filter((group) => figures.groups[group].total > 0).map((group) =>
    words.particular[group](figure(figures, group, 'total')),
  );
  return told.length === 0 ? [] : [words.particulars(told.join('; '))];
}
