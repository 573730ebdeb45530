import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { congressStatuses } from './choices';
import { type CongressEvent, congressState, step, transitions } from './congress-state';

const page = readFileSync(join(import.meta.dirname, '../../docs/trang-thai-dai-hoi.md'), 'utf8');

const events: readonly CongressEvent[] = [
  { type: 'approvePersonnel' },
  { type: 'withdrawApproval' },
  { type: 'hold', on: '2026-01-10' },
  { type: 'takeBackHolding' },
  { type: 'finish', errors: 0 },
  { type: 'reopen', reason: 'Ghi nhầm số phiếu' },
];

describe('the states of a congress', () => {
  it('have exactly the arrows of the diagram', () => {
    const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+): (\w+)$/gmu)].map(([, from, to, event]) => ({
      from,
      event,
      to,
    }));
    expect(drawn).toHaveLength(transitions.length);
    expect(new Set(drawn.map((each) => JSON.stringify(each)))).toEqual(
      new Set(transitions.map((each) => JSON.stringify(each))),
    );
  });

  it('are all reached, and every other event is refused with the state and the event', () => {
    for (const status of congressStatuses) {
      for (const event of events) {
        const arrow = transitions.find(({ from, event: type }) => from === status && type === event.type);
        const result = step(congressState({ status, heldOn: '2026-01-10' }), event);
        if (arrow) expect(result).toMatchObject({ ok: true, value: { status: arrow.to } });
        else expect(result).toEqual({ ok: false, error: { code: 'wrong-state', status, event: event.type } });
      }
    }
    expect(new Set(transitions.map(({ to }) => to))).toEqual(new Set(congressStatuses));
  });

  it('finish only without errors, and reopen only with a reason', () => {
    const held = congressState({ status: 'held', heldOn: '2026-01-10' });
    expect(step(held, { type: 'finish', errors: 2 })).toEqual({
      ok: false,
      error: { code: 'open-errors', count: 2 },
    });
    const finished = congressState({ status: 'finished', heldOn: '2026-01-10' });
    expect(step(finished, { type: 'reopen', reason: '  ' })).toEqual({
      ok: false,
      error: { code: 'reason-missing' },
    });
    expect(step(finished, { type: 'reopen', reason: 'Sửa' })).toEqual({ ok: true, value: held });
  });

  it('leave no way from finished but reopening', () => {
    fc.assert(
      fc.property(fc.constantFrom(...events), (event) => {
        const result = step({ status: 'finished' }, event);
        expect(result.ok).toBe(event.type === 'reopen');
      }),
    );
  });
});
