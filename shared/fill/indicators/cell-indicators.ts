import { positions } from '../../domain/choices';
import type { Season } from '../../domain/season';
import type { CountColumn } from '../../export/b1-columns';
import { cellText } from '../../export/b1-lines';
import { vi } from '../../i18n';
import { fillCatalogue } from '../../i18n/vi/fillCatalogue';
import { groupCount, groups, unknownCount } from '../../statistics';
import type { Fraction } from '../../text/share';
import type { CellSubject, RowIndicator } from './indicator';
import { columnName, groupName } from './names';
import { countValue, dateValue, type IndicatorValue, meanValue, shareValue, textValue } from './value';

/** The columns of B1: figures and texts of each cell. */
export function cellIndicators(season: Season): readonly RowIndicator<CellSubject>[] {
  const words = vi.fill.indicators;
  const policy = season.season.percent;
  const one = (id: string, name: string, valueOf: (subject: CellSubject) => IndicatorValue) => {
    return { id: `cell.${id}`, group: words.groups.cell, name, isShare: false, valueOf };
  };
  const count = (id: CountColumn, name: string) =>
    one(id, name, (subject) => missingValue(id, subject) ?? countValue(subject.counts.get(id)));
  const share = (id: CountColumn | 'surplus', name: string) => ({
    ...one(`${id}.share`, words.share(name), (subject) => {
      return missingValue(id, subject) ?? shareValue(shareOf(id, subject), policy);
    }),
    isShare: true,
  });
  const withShare = (id: CountColumn, name: string) => [count(id, name), share(id, name)];
  const plainCounts = Object.entries(words.cellCounts) as [CountColumn, string][];
  return [
    one('ordinal', words.ordinal, ({ ordinal }) => countValue(ordinal)),
    one('name', words.cellName, ({ stats }) => textValue(stats.cell.name)),
    one('kind', words.cellKind, ({ stats }) => {
      return textValue(cellText('kind', stats), fillCatalogue.kindWords[stats.cell.kind]);
    }),
    one('date', words.heldOn, ({ stats }) => dateValue(stats.cell.congress.heldOn)),
    ...plainCounts.map(([id, name]) => count(id, name)),
    ...withShare('surplus', words.surplus),
    ...positions.map((post) => count(post, vi.choices.position[post])),
    ...(['reelected', 'new', 'firstTime', 'female', 'young'] as const).flatMap((group) => {
      return withShare(group, groupName(group, season));
    }),
    ...(['ethnicMinority', 'religious'] as const).map((group) => {
      return count(group, groupName(group, season));
    }),
    ...positions.map((post) =>
      one(`vacant.${post}`, columnName(words.vacant, post), ({ stats }) => {
        return stats.held && stats.entered ? countValue(stats.vacant[post]) : countValue(undefined);
      }),
    ),
    one('meanAge', words.meanAge, ({ stats: { ages } }) => {
      return meanValue(ages, policy);
    }),
    one('note', words.note, ({ stats }) => textValue(cellText('note', stats))),
  ];
}

/** Unknown with the number of those missing, where a group of the cell is not known of everybody. */
function missingValue(id: CountColumn, { stats }: CellSubject): IndicatorValue | undefined {
  const group = groups.find((each) => each === id);
  const people = group === undefined ? 0 : unknownCount(groupCount(stats, group));
  return people === 0 ? undefined : { kind: 'unknown', missing: { people } };
}

/** The base of a share as B1 has it: the seats for the surplus, else those elected. */
function shareOf(id: CountColumn, { counts }: CellSubject): Fraction | undefined {
  const count = counts.get(id);
  const list = counts.get('list');
  const elected = counts.get('elected');
  if (count === undefined) return undefined;
  if (id === 'surplus') return list === undefined || count < 0 ? undefined : { count, of: list - count };
  return elected === undefined ? undefined : { count, of: elected };
}
