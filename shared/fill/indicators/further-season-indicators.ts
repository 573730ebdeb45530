import type { PartialDate } from '../../domain/partial-date';
import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import { fillCatalogue } from '../../i18n/vi/fillCatalogue';
import { columns, type SeasonStatistics } from '../../statistics';
import { type CellNumber, cellNumber, cellNumberKeys, kindNumbers } from '../../statistics/cell-numbers';
import { countKnown, isComplete, sumKnown } from '../../statistics/known';
import { countedPeople } from '../../statistics/people-questions';
import type { SeasonIndicator } from './indicator';
import { columnName } from './names';
import { furtherLine, type PeopleLine } from './people-lines';
import {
  cellsValue,
  dateValue,
  type IndicatorValue,
  peopleShare,
  peopleValue,
  shareValue,
  textValue,
} from './value';

/** Figures of the season that a superior's form can ask for beyond those of the program's own sheets. */

const words = fillCatalogue;
const { groups, share: shareOf } = vi.fill.indicators;

export function furtherSeasonIndicators(
  season: Season,
  stats: SeasonStatistics,
  today: string | undefined,
): readonly SeasonIndicator[] {
  return [
    ...cellNumberIndicators(season, stats),
    ...congressIndicators(season, stats),
    ...textIndicators(season, today),
  ];
}

function one(id: string, group: string, name: string, value: () => IndicatorValue): SeasonIndicator {
  return { id, group, name, isShare: false, value };
}

/** Cells by what became of them and by kind; every share is of all cells. */
function cellNumberIndicators(season: Season, stats: SeasonStatistics): SeasonIndicator[] {
  const named: readonly (readonly [CellNumber, string])[] = [
    ...cellNumberKeys.map((key) => [key, words.cellNumbers[key]] as const),
    ...kindNumbers.map((key) => [key, words.ofKind(kindOf(key))] as const),
  ];
  return named.flatMap(([key, name]) => {
    const id = `cells.${key}`;
    const counted = () => cellsValue(cellNumber(stats, key));
    const share = () => {
      const value = counted();
      if (value.kind !== 'count') return value;
      return shareValue({ count: value.count, of: stats.cells.total }, season.season.percent);
    };
    return [
      one(id, groups.cells, name, counted),
      { ...one(`${id}.share`, groups.cells, shareOf(name), share), isShare: true },
    ];
  });
}

function kindOf(key: (typeof kindNumbers)[number]) {
  return key.slice('kind.'.length) as Season['cells'][number]['kind'];
}

function congressIndicators(season: Season, { byCell }: SeasonStatistics): SeasonIndicator[] {
  const policy = season.season.percent;
  const held = byCell.filter((each) => each.held);
  const sum = (valueOf: (each: (typeof held)[number]) => number | undefined) => sumKnown(held.map(valueOf));
  const summoned = sum(({ cell }) => cell.congress.summonedOfficial);
  const present = sum(({ cell }) => cell.congress.presentOfficial);
  const absent = sum(({ cell }) => absentOf(cell.congress));
  const exempt = sumKnown(byCell.map(({ cell }) => cell.members.exempt));
  const list = sum(({ candidateList }) => candidateList?.candidates);
  const seats = sum(({ candidateList }) => candidateList?.seats);
  const quotient = (count: typeof present, of: typeof present) =>
    isComplete(count) && isComplete(of)
      ? shareValue({ count: count.count, of: of.count }, policy)
      : worse(cellsValue(count), cellsValue(of));
  const surplus = { ...list, count: list.count - seats.count };
  const days = held.map(({ cell }) => cell.congress.heldOn);
  const { congress } = groups;
  return [
    {
      ...one('congress.attendance.share', congress, words.attendance, () => quotient(present, summoned)),
      isShare: true,
    },
    one('congress.absent', congress, words.absent, () => cellsValue(absent)),
    one('congress.exempt', congress, words.exempt, () => cellsValue(exempt)),
    {
      ...one('congress.surplus.share', congress, words.surplusShare, () => quotient(surplus, seats)),
      isShare: true,
    },
    one('congress.firstDay', congress, words.firstDay, () => dayValue(days, 0)),
    one('congress.lastDay', congress, words.lastDay, () => dayValue(days, -1)),
  ];
}

/** Of two values the one that is not known. */
function worse(a: IndicatorValue, b: IndicatorValue): IndicatorValue {
  return a.kind === 'unknown' ? a : b;
}

/** Summoned and not present. */
export function absentOf({
  summonedOfficial,
  presentOfficial,
}: Season['cells'][number]['congress']): number | undefined {
  if (summonedOfficial === undefined || presentOfficial === undefined) return undefined;
  return summonedOfficial < presentOfficial ? undefined : summonedOfficial - presentOfficial;
}

/** The first or last of days, where each is known to the day. */
function dayValue(days: readonly (PartialDate | undefined)[], at: number): IndicatorValue {
  const whole = days.filter((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day)).sort();
  if (whole.length === days.length) return dateValue(whole.at(at));
  return { kind: 'unknown', missing: { cells: days.length - whole.length } };
}

function textIndicators({ committee, output }: Season, today: string | undefined): SeasonIndicator[] {
  const ward = wardOf(committee.name);
  const { texts } = groups;
  return [
    one('committee.ward', texts, words.ward, () => textValue(ward)),
    one('committee.wardShort', texts, words.wardShort, () => textValue(ward?.replace(KIND_OF_WARD, ''))),
    one('season.dataDate', texts, words.dataDate, () => dateValue(output?.dataDate ?? today)),
  ];
}

const KIND_OF_WARD = /^(?:phường|xã|thị trấn|đặc khu)\s+/iu;

/** “Đảng uỷ phường Hoài Tân” → “phường Hoài Tân”; undefined for a name that begins otherwise. */
function wardOf(committee: string): string | undefined {
  const match = /^(?:ban chấp hành\s+)?đảng\s+(?:bộ|uỷ|ủy)\s+(.+)$/iu.exec(committee.normalize('NFC').trim());
  return match?.[1];
}

/** Every line by post, with its share. */
export function seasonLineIndicators(
  season: Season,
  stats: SeasonStatistics,
  lines: readonly PeopleLine[],
): readonly SeasonIndicator[] {
  const people = countedPeople(season);
  return lines
    .filter(({ ofCellsOnly }) => ofCellsOnly !== true)
    .flatMap(({ key, group, name, question }) => {
      let counted: ReturnType<typeof countKnown> | undefined;
      const counts = () => (counted ??= countKnown(people, question));
      return columns.flatMap((column): SeasonIndicator[] => {
        const label = columnName(name, column);
        const share = () => peopleShare(counts(), column, stats, season.season.percent);
        return [
          one(`${key}.${column}`, group, label, () => peopleValue(counts()[column], stats)),
          { ...one(`${key}.${column}.share`, group, shareOf(label), share), isShare: true },
        ];
      });
    });
}

/** An indicator of a line that is not offered by itself. */
export function furtherSeasonIndicator(
  id: string,
  season: Season,
  stats: SeasonStatistics,
): SeasonIndicator | undefined {
  const [, key = ''] = /^(.+?)\.(?:total|secretary|deputySecretary|member)(?:\.share)?$/u.exec(id) ?? [];
  const line = furtherLine(key);
  return line && seasonLineIndicators(season, stats, [line]).find((each) => each.id === id);
}
