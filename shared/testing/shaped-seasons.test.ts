import { expect, it } from 'vitest';
import { vi } from '../i18n';
import { leftOut } from '../i18n/vi/reportPatterns';

/**
 * Every sentence that a paper can say is said of one of the shapes, from which the tests of claims draw: a pattern
 * that none of them meets would be tried by nothing.
 */

/** Texts that are met, by the function or the words that say them. */
const met = new Set<unknown>();
const told = new Map<unknown, string>();
const seen = new Set<object>();

/** Notes in place what is said; what `one` and `many` share is one sentence, and so is what each call makes anew. */
function listen(texts: object, path: string): void {
  if (seen.has(texts)) return;
  seen.add(texts);
  const shared = new Map<unknown, string>();
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    const at = `${path}.${key}`;
    if (value === leftOut) continue;
    if (typeof value === 'function') {
      const first = shared.get(value) ?? at;
      shared.set(value, first);
      const sentence = path.includes('()') ? first : value;
      if (!told.has(sentence)) told.set(sentence, first);
      const say = (...given: unknown[]): unknown => {
        const said: unknown = Reflect.apply(value, texts, given);
        if (said !== undefined) met.add(sentence);
        if (said !== null && typeof said === 'object' && !Array.isArray(said)) listen(said, `${at}()`);
        return said;
      };
      Reflect.set(texts, key, say);
    } else if (typeof value === 'string') {
      const text = Symbol(at);
      told.set(text, at);
      Object.defineProperty(texts, key, {
        enumerable: true,
        get: () => {
          met.add(text);
          return value;
        },
      });
    } else if (value !== null && typeof value === 'object') listen(value, at);
  }
}

listen(vi.documents, '');
listen({ planning: vi.planningReport, wards: vi.combined.report }, '');

it('is met by one of the shapes', async () => {
  const { shapedSeasons } = await import('./shaped-seasons');
  const { sayingsOf } = await import('./sayings');
  const shapes = Object.values(shapedSeasons());
  const [other] = shapes;
  if (!other) throw new Error('there are shapes');
  for (const season of shapes) sayingsOf(season, other);
  const open = [...told].filter(([text]) => !met.has(text));
  expect(open.map(([, path]) => path)).toEqual([]);
});
