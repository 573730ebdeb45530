import { check } from '../shared/checks';
import { statistics } from '../shared/statistics';
import { alone, timed } from './measure';
import { seasonOf } from './season';
import type { Row } from './table';

/** What every edit makes the window count anew. */

const CELLS = 300;
/** A day on which every deadline is overdue: the checks have most to say. */
const LATER = '2040-01-01';
/** What each work may take at most, in milliseconds. */
const aims: Readonly<Record<string, number>> = { statistics: 5, 'statistics and check': 30 };
const plan = { warmUp: 120, rounds: 101 };

export async function statisticsRows(): Promise<readonly Row[]> {
  const season = seasonOf(CELLS);
  const works = {
    statistics: () => statistics(season),
    check: () => check(season, { today: LATER }),
    'statistics and check': () => check(season, { stats: statistics(season), today: LATER }),
  };
  const rows: Row[] = [];
  for (const [name, work] of Object.entries(works)) {
    const ours = await alone(() => timed(work), plan);
    rows.push({
      what: `${name} of ${String(CELLS)} cells`,
      ours,
      unit: 'ms',
      ...(aims[name] === undefined ? {} : { aim: aims[name] }),
    });
  }
  return rows;
}
