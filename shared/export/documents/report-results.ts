import { vi } from '../../i18n';
import { rulesOf } from '../../rules/rule-sets';
import { allVacant, type Column, type Group, groupShare } from '../../statistics';
import type { ReportContext } from './report-sections';

const words = vi.documents.report.results;

/**
 * The results of the elections. Every figure is one of the season's statistics;
 * the sentence follows the published report of 2022 (spec: “Summary report”).
 */
export function resultParagraphs(context: ReportContext): readonly string[] {
  const { stats } = context;
  if (stats.groups.committee.total === 0) return [];
  return [
    resultSentence(context),
    ...[completeness(context), ...particulars(context)].filter((text) => text !== undefined),
  ];
}

function resultSentence(context: ReportContext): string {
  const { stats, writing, season } = context;
  const { committee } = stats.groups;
  const { count } = writing;
  // As first published the figure is of those who sat before; added up it is of all who are new.
  const asPublished = season.output?.reportWording === 'seed';
  const mean = stats.meanAge.total;
  return [
    words.total({
      cells: count(stats.byCell.filter(({ entered }) => entered).length),
      total: count(committee.total),
      secretary: count(committee.secretary),
      deputySecretary: count(committee.deputySecretary),
    }),
    [
      words.reelected({
        total: figure(context, 'reelected', 'total'),
        secretary: figure(context, 'reelected', 'secretary'),
        deputySecretary: figure(context, 'reelected', 'deputySecretary'),
        member: figure(context, 'reelected', 'member'),
      }),
      words.new(
        figure(context, asPublished ? 'returning' : 'new', 'total'),
        figure(context, 'firstTime', 'total'),
      ),
      words.female(figure(context, 'female', 'total')),
      words.young(vi.statistics.youngLabel(rulesOf(season)).toLowerCase(), figure(context, 'young', 'total')),
      ...(mean === null ? [] : [words.meanAge(mean)]),
    ].join('; ') + '.',
  ].join(' ');
}

/** “31 đ/c (75,6%)”. */
function figure({ stats, writing }: ReportContext, group: Group, column: Column): Figure {
  return {
    count: writing.count(stats.groups[group][column]),
    share: writing.share(groupShare(stats, group, column)),
  };
}

/** A count and its share in brackets, which is empty where there is nothing to divide by. */
export interface Figure {
  readonly count: string;
  readonly share: string;
}

/** How many cells elected everybody approved, and which posts are vacant. */
function completeness({ stats, writing }: ReportContext): string | undefined {
  if (stats.cells.held === 0) return undefined;
  const { count } = writing;
  const full = words.fullyElected(count(stats.cells.fullyElected), count(stats.cells.held));
  if (allVacant(stats.vacant) === 0) return full;
  const posts = (['secretary', 'deputySecretary', 'member'] as const)
    .filter((post) => stats.vacant[post] > 0)
    .map((post) => words.vacant[post](count(stats.vacant[post])));
  return `${full} ${words.vacancies(posts.join(', '))}`;
}

const PARTICULARS = ['ethnicMinority', 'religious', 'concurrentHeads', 'appointed'] as const;

/** Groups that are told of only where there is somebody in them. */
function particulars(context: ReportContext): readonly string[] {
  const told = PARTICULARS.filter((group) => context.stats.groups[group].total > 0).map((group) =>
    words.particular[group](figure(context, group, 'total')),
  );
  return told.length === 0 ? [] : [words.particulars(told.join('; '))];
}
