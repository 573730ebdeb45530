import { positions } from '../../../shared/domain/choices';
import type { RowSubject } from '../../../shared/domain/parts/fill-mappings';
import type { Catalogue, IndicatorValue } from '../../../shared/fill/indicators';
import { ageKey } from '../../../shared/fill/indicators/people-lines';
import { readAges } from '../../../shared/fill/propose/ages';
import { writtenValue } from '../../../shared/fill/written-value';
import { columns } from '../../../shared/statistics';
import { fold, matchesWords } from '../../../shared/text/fold';

/** What the cell is tied to: one figure, or a row for each cell or person. */
export type TieSubject = 'cell' | RowSubject;

export interface OfferedIndicator {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly isShare: boolean;
  /** As it reads; of the first row where there are several. */
  readonly value: string;
}

/** How a value reads where no cell says how to format it. */
function reads(value: IndicatorValue): string {
  return writtenValue(value, { numberFormat: '0%', date1904: false, share: undefined }).shown;
}

/** Everything that can be offered for a subject, with its values. */
export function offeredIndicators(catalogue: Catalogue, subject: TieSubject): readonly OfferedIndicator[] {
  const { season, cell, person, people } = catalogue;
  const [firstPerson] = people;
  switch (subject) {
    case 'cell':
    case 'ward':
      return season.map(offeredOfSeason);
    case 'cells':
      return cell.map((each) => offeredOfCells(each, catalogue));
    case 'people':
      return person.map((each) => ({
        ...named(each),
        value: firstPerson ? reads(each.valueOf(firstPerson)) : '',
      }));
  }
}

type Named = Omit<OfferedIndicator, 'value'>;

function named({ id, group, name, isShare }: Named): Named {
  return { id, group, name, isShare };
}

function offeredOfSeason(each: Catalogue['season'][number]): OfferedIndicator {
  return { ...named(each), value: reads(each.value()) };
}

function offeredOfCells(each: Catalogue['cell'][number], { cells: [first] }: Catalogue): OfferedIndicator {
  return { ...named(each), value: first ? reads(each.valueOf(first)) : '' };
}

/** “duoi 35”, “ty le tren 55”: figures by a threshold that only the query names. */
export function agedIndicators(
  catalogue: Catalogue,
  subject: TieSubject,
  query: string,
): readonly OfferedIndicator[] {
  const { bands, text } = readAges(query.toLowerCase().normalize('NFC'));
  const [band, ...more] = bands;
  if (band === undefined || more.length > 0 || subject === 'people') return [];
  const key = ageKey(band);
  const aged =
    subject === 'cells'
      ? [key, `${key}.share`, ...positions.map((post) => `${key}.${post}`)]
          .flatMap((id) => catalogue.findOfCell(`cell.${id}`) ?? [])
          .map((each) => offeredOfCells(each, catalogue))
      : columns
          .flatMap((column) => [`${key}.${column}`, `${key}.${column}.share`])
          .flatMap((id) => catalogue.find(id) ?? [])
          .map(offeredOfSeason);
  return foundIndicators(aged, text);
}

/**
 * Those whose name or group has words that begin with each word typed, whatever its diacritics. What begins so comes
 * first, then what has the words in its name; a group alone comes last, for it has many.
 */
export function foundIndicators(
  offered: readonly OfferedIndicator[],
  query: string,
): readonly OfferedIndicator[] {
  if (query.trim() === '') return offered;
  const rankOf = ({ name, group }: OfferedIndicator): number => {
    const plain = name.replace(/[(),–:]/gu, ' ');
    if (!matchesWords(`${plain} ${group}`, query)) return NOT_FOUND;
    if (!matchesWords(plain, query)) return 2;
    return fold(plain).startsWith(fold(query)) ? 0 : 1;
  };
  return offered
    .map((each) => ({ each, rank: rankOf(each) }))
    .filter(({ rank }) => rank !== NOT_FOUND)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}

/** Of the other subjects the first that has what was typed, and how many. */
export function foundElsewhere(
  catalogue: Catalogue,
  subject: TieSubject,
  query: string,
): { readonly subject: TieSubject; readonly count: number } | undefined {
  const others = (['cell', 'cells', 'people'] as const).filter((each) => each !== subject);
  return others
    .map((each) => ({
      subject: each,
      count: foundIndicators(offeredIndicators(catalogue, each), query).length,
    }))
    .find(({ count }) => count > 0);
}

/** What stands in the cell already comes first, with its group behind it, so that it is seen without a search. */
export function withCurrentFirst(
  found: readonly OfferedIndicator[],
  current: string | undefined,
): readonly OfferedIndicator[] {
  const own = found.find(({ id }) => id === current);
  if (!own) return found;
  const rankOf = (each: OfferedIndicator) => (each === own ? 0 : each.group === own.group ? 1 : 2);
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const NOT_FOUND = 3;
