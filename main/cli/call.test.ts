import { describe, expect, it } from 'vitest';
import { must, mustFail } from '../../shared/testing/must';
import { readCall, type Signature, usageOf } from './call';

const signature: Signature = {
  words: ['TỆP.dhcb'],
  options: { from: { value: 'ĐỢT.json', required: true }, forms: { value: 'B1' }, force: {} },
};
const problems = (...args: string[]) => mustFail(readCall(signature, args));

describe('a call', () => {
  it('gives its words, values and switches, in any order', () => {
    const call = must(readCall(signature, ['--force', '--from', 'a.json', 'b.dhcb', '--forms=B1,B2']));
    expect(call.words).toEqual(['b.dhcb']);
    expect(Object.fromEntries(call.values)).toEqual({ from: 'a.json', forms: 'B1,B2' });
    expect([...call.switches]).toEqual(['force']);
  });

  it('takes everything after -- as words, and values that begin with a dash after =', () => {
    const call = must(readCall(signature, ['--from=-a.json', '--', '--force']));
    expect(call.words).toEqual(['--force']);
    expect(call.values.get('from')).toBe('-a.json');
  });

  it('names every problem at once', () => {
    expect(problems('--bogus', '-f', '--force=yes')).toEqual([
      'Không có tuỳ chọn “--bogus”.',
      'Không có tuỳ chọn “-f”.',
      'Tuỳ chọn “--force” không nhận giá trị.',
      'Thiếu TỆP.dhcb.',
      'Thiếu tuỳ chọn “--from”.',
    ]);
  });

  it.each([
    ['a value left out', ['a.dhcb', '--from']],
    ['an option in its place', ['a.dhcb', '--from', '--force']],
    ['an empty value', ['a.dhcb', '--from=']],
  ])('notices %s', (_what, args) => {
    expect(problems(...args)).toContain('Tuỳ chọn “--from” cần một giá trị.');
  });

  it('notices an option given twice, a word too many, and names of object properties', () => {
    expect(problems('a', '--from', 'b', '--from', 'c')).toEqual(['Tuỳ chọn “--from” nêu hai lần.']);
    expect(problems('a', 'b', '--from', 'c')).toEqual(['Thừa “b”.']);
    expect(problems('a', '--from', 'b', '--constructor')).toEqual(['Không có tuỳ chọn “--constructor”.']);
  });

  it('is explained in one line', () => {
    expect(usageOf('new', signature)).toBe('dhcb new TỆP.dhcb --from ĐỢT.json [--forms B1] [--force]');
  });
});
