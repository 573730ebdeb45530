import type { RowSubject } from '../../../shared/domain/parts/fill-mappings';
import type { Catalogue, IndicatorValue } from '../../../shared/fill/indicators';
import { writtenValue } from '../../../shared/fill/written-value';
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
  const { season, cell, cells, person, people } = catalogue;
  const named = ({ id, group, name, isShare }: Omit<OfferedIndicator, 'value'>) => ({
    id,
    group,
    name,
    isShare,
  });
  const [firstCell] = cells;
  const [firstPerson] = people;
  switch (subject) {
    case 'cell':
    case 'ward':
      return season.map((each) => ({ ...named(each), value: reads(each.value()) }));
    case 'cells':
      return cell.map((each) => ({ ...named(each), value: firstCell ? reads(each.valueOf(firstCell)) : '' }));
    case 'people':
      return person.map((each) => ({
        ...named(each),
        value: firstPerson ? reads(each.valueOf(firstPerson)) : '',
      }));
  }
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
