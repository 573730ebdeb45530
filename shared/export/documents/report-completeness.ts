import type { ElectionBody, Position } from '../../domain/choices';
import { vi } from '../../i18n';
import { said } from '../../i18n/vi/reportPatterns';
import { congressResults } from '../../rules/body-results';
import { rulesOf } from '../../rules/rule-sets';
import type { ResultFigures } from './report-figures';
import type { ReportContext } from './report-part';

/** Whether the committees are full, which posts are vacant, where and why. */

const words = vi.documents.report.results;
const POSTS = ['secretary', 'deputySecretary', 'member'] as const satisfies readonly Position[];

/** How many cells elected everybody approved, and which posts are vacant: of the cells of which that is known. */
export function completeness(figures: ResultFigures): readonly string[] {
  const { cells, entered, origins, writing } = figures;
  const { count } = writing;
  if (cells.held === 0) return [];
  const withoutSeats = entered - cells.judged;
  const full = said(words.fullyElected, cells.judged === 0 ? undefined : cells.fullyElected, {
    full: count(cells.fullyElected),
    judged: count(cells.judged),
    judgedOne: cells.judged === 1,
    // where some were appointed, or may have been, not everybody was elected
    appointed: origins.appointed + origins.unknown > 0,
    whole: cells.judged === cells.held,
    only: cells.total === 1,
  });
  return [
    ...full,
    ...vacancies(figures),
    ...(withoutSeats === 0 || cells.judged === 0 ? [] : [words.withoutSeats(count(withoutSeats))]),
  ];
}

function vacancies({ cells, vacant, vacantIn, writing: { count } }: ResultFigures): readonly string[] {
  const posts = POSTS.filter((post) => vacant[post].count > 0);
  const all = posts.reduce((sum, post) => sum + vacant[post].count, 0);
  const known = Math.min(...posts.map((post) => vacant[post].known));
  return said(words.vacant, all, {
    posts: posts.map((post) => words.vacantPost(count(vacant[post].count), post)),
    known: known === cells.held ? undefined : count(known),
    where: vacantIn,
  });
}

/** More places than a sentence can name. */
const MOST_PLACES = 10;

/** Vacant posts by cell, with the reason that their ballots give: none was elected. */
export function vacantPlaces({ season, stats }: Pick<ReportContext, 'season' | 'stats'>): readonly string[] {
  const rules = rulesOf(season);
  const places = stats.byCell.flatMap(({ cell, vacant }) =>
    POSTS.filter((post) => (vacant[post] ?? 0) > 0).map((post) => ({ cell, post })),
  );
  if (places.length > MOST_PLACES) return [];
  const isOnePost = new Set(places.map(({ post }) => post)).size === 1;
  const texts = places.map(({ cell, post }) => {
    const { rounds, filled } = congressResults(cell.congress, rules).bodies[bodies[post]];
    const [named, place] = [isOnePost ? undefined : post, stats.cells.total === 1 ? undefined : cell.name];
    const reason = filled === 0 ? rounds.length : 0;
    return place === undefined && reason === 0 ? '' : words.vacantIn(named, place, reason);
  });
  return texts.filter((text) => text !== '');
}

const bodies = {
  secretary: 'secretary',
  deputySecretary: 'deputySecretary',
  member: 'committee',
} as const satisfies Readonly<Record<Position, ElectionBody>>;
