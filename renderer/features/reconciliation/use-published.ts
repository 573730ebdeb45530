import type { SeasonItem } from '../../../shared/domain/parts';
import type { Season } from '../../../shared/domain/season';
import { type Indicator, isIndicator, type PublishedFigure, readDecimal } from '../../../shared/statistics';
import { formatDecimal } from '../../../shared/text/share';

export type PublishedPaper = SeasonItem<'publishedPapers'>;

/** A figure of a paper as it is stored: the share as it was typed. */
export interface StoredFigure {
  readonly id: string;
  readonly indicator: Indicator;
  readonly count?: number | undefined;
  readonly percent?: string | undefined;
}

/** The figures of one paper in the order in which they were entered. */
export function figuresOf({ publishedFigures = [] }: Season, paperId: string): readonly StoredFigure[] {
  return publishedFigures
    .filter(({ paper }) => paper === paperId)
    .flatMap(({ id, indicator, count, percent }) =>
      isIndicator(indicator) ? [{ id, indicator, count, percent }] : [],
    );
}

/** The same as the comparison reads them. */
export function publishedFigures(stored: readonly StoredFigure[]): readonly PublishedFigure[] {
  return stored.map(({ indicator, count, percent }) => ({
    indicator,
    count,
    percent: percent === undefined ? undefined : readDecimal(percent),
  }));
}

/** What names a figure in the season's list. */
export function figureId(paperId: string, indicator: Indicator): string {
  return `${paperId} ${indicator}`;
}

/** A recognised figure as it is stored; the share as the office writes one. */
export function storedValues({ count, percent }: PublishedFigure): {
  readonly count?: number;
  readonly percent?: string;
} {
  return {
    ...(count !== undefined && { count }),
    ...(percent !== undefined && { percent: formatDecimal(percent) }),
  };
}

/** The next id of a paper: one more than the largest, those that were removed included. */
export function nextPaperId({ publishedPapers = [], publishedFigures: figures = [] }: Season): string {
  const ids = [...publishedPapers.map(({ id }) => id), ...figures.map(({ paper }) => paper)];
  const numbers = ids.map((id) => Number(/^v(\d{1,6})$/u.exec(id)?.[1] ?? 0));
  return `v${String(Math.max(0, ...numbers) + 1)}`;
}
