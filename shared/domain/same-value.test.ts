import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepingSame, sameValue } from './same-value';

const value = fc.jsonValue({ maxDepth: 4 });

it('a copy is the value itself again, down to what is alike in it', () => {
  fc.assert(
    fc.property(value, (before) => {
      expect(keepingSame(before, structuredClone(before))).toBe(before);
    }),
  );
});

it('what is another value is taken over whole', () => {
  fc.assert(
    fc.property(value, value, (before, after) => {
      const kept = keepingSame(before, after);
      expect(sameValue(kept, after)).toBe(true);
      expect(kept).toEqual(after);
    }),
  );
});

it('keeps what did not change of an item, though others came before it', () => {
  const before = { name: 'A', people: [{ id: 'p1', tags: ['x'] }, { id: 'p2' }] };
  const [first, second] = before.people;
  const kept = keepingSame(before, {
    name: 'B',
    people: [{ id: 'p0' }, { id: 'p1', tags: ['x'] }, { id: 'p2', born: '1970' }],
  });
  expect(kept.people[1]).toBe(first);
  expect(kept.people[2]).not.toBe(second);
  expect(keepingSame(before, { ...structuredClone(before), name: 'B' }).people).toBe(before.people);
});
