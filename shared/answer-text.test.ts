import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerRead, answerText } from './answer-text';
import { atOnce } from './stepwise';

it('any answer is read as it was, whatever parts it came in', () => {
  const cell = fc.record({
    id: fc.string(),
    name: fc.string(),
    roster: fc.array(fc.string(), { maxLength: 3 }),
  });
  const change = fc.record(
    { cells: fc.array(cell, { maxLength: 14 }), cellIds: fc.array(fc.string(), { maxLength: 3 }) },
    { requiredKeys: [] },
  );
  const value = fc.oneof(fc.record({ change, step: fc.string() }), fc.string(), fc.constant(null));
  const answers = fc.oneof(
    fc.record({ ok: fc.constant(true), value }),
    fc.constant({ ok: false, error: {} }),
  );
  fc.assert(
    fc.property(answers, (answer) => {
      expect(atOnce(answerRead(answerText(answer)))).toEqual(answer);
    }),
  );
});

it('a change of many cells is read a cell at a time', () => {
  const cells = Array.from({ length: 12 }, (_, at) => ({ id: String(at) }));
  const text = answerText({ ok: true, value: { change: { cells } } });
  expect(text).toHaveLength(13);
  expect([...answerRead(text)]).toHaveLength(12);
  expect(typeof answerText({ ok: true, value: { change: { cells: cells.slice(0, 3) } } })).toBe('string');
});
