import { describe, expect, it } from 'vitest';
import type { NameChange } from '../../../shared/edits/older-names';
import { ok } from '../../../shared/result';
import type { Invoke } from '../api';
import { NameOffers } from './name-offer';

/** Another term of the file, in which somebody is called so. */
function otherTerm(name: string) {
  const term = { name };
  const invoke = ((call: string, asked: { readonly name: NameChange }) => {
    const isThere = asked.name.from === term.name;
    if (call === 'season.putNameRight' && isThere) term.name = asked.name.to;
    return Promise.resolve(ok(isThere ? ['2020-2025'] : []));
  }) as unknown as Invoke;
  return { term, offers: new NameOffers(invoke) };
}

const renamed = (from: string, to: string): NameChange => ({ personId: 'p01', from, to });
const silent = () => undefined;

describe('the offer to put a name right in other terms', () => {
  it('is made where the name of before stands, and nothing is done unasked', async () => {
    const { term, offers } = otherTerm('Lê A');
    const made = await offers.offer('h', renamed('Lê A', 'Lê An'), silent);
    expect(made?.text).toBe('Nhiệm kỳ 2020-2025 vẫn ghi tên “Lê A”.');
    expect(term.name).toBe('Lê A');
    made?.offer?.take();
    await Promise.resolve();
    expect(term.name).toBe('Lê An');
  });

  it('is made again when the name just typed is mended, for the name that stands there', async () => {
    const { term, offers } = otherTerm('Lê A');
    await offers.offer('h', renamed('Lê A', 'Lê Na'), silent);
    const again = await offers.offer('h', renamed('Lê Na', 'Lê An'), silent);
    expect(again?.text).toBe('Nhiệm kỳ 2020-2025 vẫn ghi tên “Lê A”.');
    again?.offer?.take();
    await Promise.resolve();
    expect(term.name).toBe('Lê An');
  });

  it('is not made when the name of before comes back, for somebody else, or in another file', async () => {
    const { offers } = otherTerm('Lê A');
    await offers.offer('h', renamed('Lê A', 'Lê Na'), silent);
    expect(await offers.offer('h', renamed('Lê Na', 'Lê A'), silent)).toBeUndefined();
    const other = { ...renamed('Lê Na', 'Lê An'), personId: 'p02' };
    expect(await offers.offer('h', other, silent)).toBeUndefined();
    expect(await offers.offer('g', renamed('Lê Na', 'Lê An'), silent)).toBeUndefined();
  });
});
