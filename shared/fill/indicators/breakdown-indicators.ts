import { ageBandSets } from '../../domain/choices';
import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import {
  type AgeBand,
  type BreakdownRow,
  columns,
  type KnownByPosition,
  type SeasonStatistics,
} from '../../statistics';
import { nobodyIn } from '../../statistics/comparison';
import { joinAnswers } from '../../statistics/known';
import type { SeasonIndicator } from './indicator';
import { columnName } from './names';
import { peopleShare, peopleValue } from './value';

/** The lines of the breakdowns of B3: age bands, education, profession, political theory, occupation. */

const words = vi.fill.indicators;

interface Line {
  /** Stands in the id, for good: `age.fiveYears.31-35`. */
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly counts: KnownByPosition;
}

export function breakdownIndicators(season: Season, stats: SeasonStatistics): readonly SeasonIndicator[] {
  return breakdownLines(stats).flatMap((line) => lineIndicators(line, season, stats));
}

/**
 * The indicator of a text that nobody of this season has, such as a degree: nobody has it, and that is a
 * figure. Undefined for an id that is none of this kind.
 */
export function absentTextIndicator(
  id: string,
  season: Season,
  stats: SeasonStatistics,
): SeasonIndicator | undefined {
  const match =
    /^(generalEducation|occupation)\.(.+?)\.(?:total|secretary|deputySecretary|member)(?:\.share)?$/u.exec(
      id,
    );
  const [, kind, name] = match ?? [];
  if (kind === undefined || name === undefined) return undefined;
  const group = kind === 'occupation' ? words.groups.occupation : words.groups.generalEducation;
  const line: Line = {
    key: `${kind}.${name}`,
    group,
    name,
    counts: nobodyIn(stats[kind as 'generalEducation' | 'occupation']),
  };
  return lineIndicators(line, season, stats).find((indicator) => indicator.id === id);
}

function lineIndicators(line: Line, season: Season, stats: SeasonStatistics): SeasonIndicator[] {
  const { key, group, name, counts } = line;
  return columns.flatMap((column) => {
    const id = `${key}.${column}`;
    const label = columnName(name, column);
    const share = () => peopleShare(counts, column, stats, season.season.percent);
    return [
      { id, group, name: label, isShare: false, value: () => peopleValue(counts[column], stats) },
      { id: `${id}.share`, group, name: words.share(label), isShare: true, value: share },
    ];
  });
}

function breakdownLines(stats: SeasonStatistics): readonly Line[] {
  const { choices, statistics } = vi;
  const theory = stats.politicalTheory;
  const high = theory.filter(({ value }) => value === 'advanced' || value === 'bachelor');
  return [
    ...ageBandSets.flatMap((set) =>
      lines(
        stats.bands[set],
        `age.${set}`,
        words.bandGroup(choices.ageBandSet[set]),
        bandKey,
        statistics.bandLabel,
      ),
    ),
    ...lines(stats.generalEducation, 'generalEducation', words.groups.generalEducation, same, same),
    ...lines(stats.professionalLevel, 'professionalLevel', words.groups.professionalLevel, same, (value) => {
      return choices.professionalLevel[value];
    }),
    ...lines(theory, 'politicalTheory', words.groups.politicalTheory, same, (value) => {
      return choices.politicalTheory[value];
    }),
    {
      key: 'politicalTheory.advancedOrBachelor',
      group: words.groups.politicalTheory,
      name: vi.sheets.b3.advancedOrBachelor,
      counts: joinAnswers(high.map(({ counts }) => counts)),
    },
    ...lines(stats.occupation, 'occupation', words.groups.occupation, same, same),
  ];
}

function lines<T>(
  rows: readonly BreakdownRow<T>[],
  key: string,
  group: string,
  keyOf: (value: T) => string,
  nameOf: (value: T) => string,
): Line[] {
  return rows.map(({ value, counts }) => ({
    key: `${key}.${value === undefined ? 'unknown' : keyOf(value)}`,
    group,
    name: value === undefined ? words.notEntered : nameOf(value),
    counts,
  }));
}

function same(value: string): string {
  return value;
}

/** `-40`, `41-50`, `51-` */
function bandKey({ from, to }: AgeBand): string {
  return `${from ?? ''}-${to ?? ''}`;
}
