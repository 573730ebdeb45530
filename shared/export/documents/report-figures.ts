import { type WardFigures, wardFigures } from '../../combined/total';
import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import { onceFor } from '../../once-for';
import { rulesOf } from '../../rules/rule-sets';
import { type SeasonStatistics, statistics } from '../../statistics';
import { type OriginCounts, originCounts } from '../../statistics/origins';
import type { ReportContext } from './report-part';
import type { Writing } from './writing';

/** The figures that the results are told from: of one season, or of several added up. */
export interface ResultFigures extends WardFigures {
  /** A season of appointments: no cell met. */
  readonly appointments: boolean;
  /** As it is written; null of nobody. */
  readonly meanAge: string | null;
  /** “dưới 40 tuổi”, within a sentence. */
  readonly young: string;
  /** As first published the figure of the new is of those who sat before; added up it is of all who are new. */
  readonly asPublished: boolean;
  /** Cells with vacant posts, and why as far as it is entered. */
  readonly vacantIn: readonly string[];
  readonly writing: Writing;
}

/** The figures of a season's results. */
export function resultFigures({
  season,
  stats,
  appointments,
  writing,
}: ReportContext): Omit<ResultFigures, 'vacantIn'> {
  return {
    ...wardFigures(season, stats),
    appointments,
    meanAge: stats.meanAge.total,
    young: vi.statistics.youngLabel(rulesOf(season)).toLowerCase(),
    asPublished: season.output?.reportWording === 'seed',
    writing,
  };
}

/** A season of appointments: its rules say so, or everybody entered was appointed, and no ballot of a congress held is entered. */
export function isOfAppointments(season: Season, stats: SeasonStatistics): boolean {
  if (rulesOf(season).appointmentsOnly.value) return true;
  const ballots = stats.byCell.some(({ held, cell }) => held && (cell.congress.elections ?? []).length > 0);
  return !ballots && allAppointed(originCounts(season, stats.byCell));
}

/** The same for a paper of one cell: asked cell by cell, counted once for a season. */
export const metNowhere = onceFor((season: Season) => isOfAppointments(season, statistics(season)));

/** Whether everybody came by appointment: then nobody is said to be elected. */
function allAppointed({ elected, appointed, unknown }: OriginCounts): boolean {
  return appointed > 0 && elected === 0 && unknown === 0;
}
