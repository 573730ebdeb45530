import { describe, expect, it } from 'vitest';
import { ok } from '../../shared/result';
import { type Saved, SaveQueue } from './save-queue';

/** A write that ends when the test says so, and remembers which state it took. */
function slowWrites() {
  let state = 0;
  const taken: number[] = [];
  const ends: (() => void)[] = [];
  const queue = new SaveQueue(
    () =>
      new Promise<Saved>((end) => {
        const mine = state;
        taken.push(mine);
        ends.push(() => {
          end(ok(String(mine)));
        });
      }),
  );
  const change = () => {
    state += 1;
    return queue.save();
  };
  return { queue, change, taken, end: (write: number) => ends[write]?.() };
}

describe('the save queue', () => {
  it('lets one write run at a time and gathers those who come meanwhile', async () => {
    const { change, taken, end } = slowWrites();
    const first = change();
    const later = [change(), change(), change()];
    expect(taken).toEqual([1]);
    end(0);
    expect(await first).toEqual(ok('1'));
    await expect.poll(() => taken).toEqual([1, 4]);
    end(1);
    expect(await Promise.all(later)).toEqual([ok('4'), ok('4'), ok('4')]);
  });

  it('answers nobody by a write that began before they asked', async () => {
    const { change, taken, end } = slowWrites();
    const first = change();
    const second = change();
    // whoever asks in the moment between two writes joins the one that waits
    const third = first.then(() => change());
    end(0);
    await expect.poll(() => taken.length).toBe(2);
    end(1);
    await second;
    await expect.poll(() => taken.length).toBeGreaterThanOrEqual(2);
    end(2);
    expect(Number(((await third) as { value: string }).value)).toBe(3);
  });

  it('goes on after a write that threw', async () => {
    let calls = 0;
    const queue = new SaveQueue(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('bug')) : Promise.resolve(ok('done'));
    });
    const [first, second] = [queue.save(), queue.save()];
    await expect(first).rejects.toThrow('bug');
    expect(await second).toEqual(ok('done'));
    expect(await queue.save()).toEqual(ok('done'));
  });
});
