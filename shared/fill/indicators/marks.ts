import { fillCatalogue as words } from '../../i18n/vi/fillCatalogue';
import { groups } from '../../statistics';
import type { RowIndicator } from './indicator';
import { type IndicatorValue, markValue, unknown } from './value';

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
  const [, of = '', how, not = '', key = ''] = /^(cell|person)\.(mark|one)\.(not\.)?(.+)$/u.exec(id) ?? [];
  if (how === undefined) return undefined;
  if (how === 'one') return changed(find(`${of}.mark.${not}${key}`), id, words.one, asOne);
  if (not === '') return changed(find(`${of}.${key}`), id, words.mark, asMark);
  // of a post that nobody holds neither answer is true
  const post = find(`${of}.${/\.(secretary|deputySecretary)$/u.exec(key)?.[1] ?? ''}`);
  return changed(find(`${of}.mark.${key}`), id, words.notMark, (value, subject) => {
    const holders = post?.valueOf(subject);
    return holders?.kind === 'count' && holders.count === 0 ? unknown : asNot(value);
  });
}

function changed<Subject>(
  base: RowIndicator<Subject> | undefined,
  id: string,
  named: (name: string) => string,
  valueFrom: (value: IndicatorValue, subject: Subject) => IndicatorValue,
): RowIndicator<Subject> | undefined {
  if (!base || base.isShare) return undefined;
  return {
    ...base,
    id,
    name: named(base.name),
    valueOf: (subject) => valueFrom(base.valueOf(subject), subject),
  };
}

function asMark(value: IndicatorValue): IndicatorValue {
  return value.kind === 'count' ? markValue(value.count > 0) : unknown;
}

function asOne(value: IndicatorValue): IndicatorValue {
  return value.kind === 'text' ? { kind: 'count', count: 1 } : value;
}

function asNot(value: IndicatorValue): IndicatorValue {
  if (value.kind === 'text') return markValue(false);
  return value.kind === 'unknown' && value.isNo ? markValue(true) : unknown;
}
