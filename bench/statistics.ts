import { check } from '../shared/checks';
import { statistics } from '../shared/statistics';
import { alone, timed } from './measure';
import { seasonOf } from './season';
import type { Row } from './table';

/** What every edit makes the window count anew. */

const CELLS = 300;
const AIM_MS = 5;
const plan = { warmUp: 120, rounds: 101 };

export async function statisticsRows(): Promise<readonly Row[]> {
  const season = seasonOf(CELLS);
  const works = {
    statistics: () => statistics(season),
    check: () => check(season),
    'statistics and check': () => check(season, statistics(season)),
  };
  const rows: Row[] = [];
  for (const [name, work] of Object.entries(works)) {
    const ours = await alone(() => timed(work), plan);
    rows.push({
      what: `${name} of ${String(CELLS)} cells`,
      ours,
      unit: 'ms',
      ...(name === 'statistics' ? { aim: AIM_MS } : {}),
    });
  }
  return rows;
}
