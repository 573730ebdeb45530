import { fillCatalogue as words } from '../../i18n/vi/fillCatalogue';
import { groups } from '../../statistics';
import type { RowIndicator } from './indicator';
import { type IndicatorValue, markValue } from './value';

/** “x”, or the number 1, for what another indicator counts or says: `cell.mark.female.secretary`, `person.one.female`. */

type Find<Subject> = (id: string) => RowIndicator<Subject> | undefined;

/** The marks of counts that are offered by themselves. */
export const offeredMarks: readonly string[] = [
  'cell.mark.surplus',
  ...groups
    .filter((group) => group !== 'committee')
    .flatMap((group) => [`cell.mark.${group}.secretary`, `cell.mark.${group}.deputySecretary`]),
];

/** A mark that is none of those with a rule of their own; undefined for an id of another kind. */
export function markedIndicator<Subject>(id: string, find: Find<Subject>): RowIndicator<Subject> | undefined {
  const [, of = '', how, key = ''] = /^(cell|person)\.(mark|one)\.(.+)$/u.exec(id) ?? [];
  const base = how === undefined ? undefined : find(how === 'one' ? `${of}.mark.${key}` : `${of}.${key}`);
  if (!base || base.isShare) return undefined;
  return how === 'one'
    ? { ...base, id, name: words.one(base.name), valueOf: (subject) => asOne(base.valueOf(subject)) }
    : { ...base, id, name: words.mark(base.name), valueOf: (subject) => asMark(base.valueOf(subject)) };
}

function asMark(value: IndicatorValue): IndicatorValue {
  return value.kind === 'count' ? markValue(value.count > 0) : { kind: 'unknown' };
}

function asOne(value: IndicatorValue): IndicatorValue {
  return value.kind === 'text' ? { kind: 'count', count: 1 } : value;
}
