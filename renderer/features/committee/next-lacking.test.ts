import { describe, expect, it } from 'vitest';
import type { CommitteeMember } from '../../../shared/domain/season';
import { nextLacking } from './next-lacking';

const full = (id: string, change: Partial<CommitteeMember> = {}): CommitteeMember => ({
  id,
  fullName: `Lê Văn ${id}`,
  position: 'member',
  gender: 'male',
  born: '1980',
  standing: 'firstTime',
  origin: 'elected',
  ethnicity: 'Kinh',
  religion: 'Không',
  generalEducation: '12/12',
  professionalLevel: 'university',
  politicalTheory: 'intermediate',
  ...change,
});
const unborn = full('b', { born: '' });
const unknown = full('c', { religion: '' });

describe('who is to be filled in next', () => {
  it('is the next who lacks something, with the first thing that lacks', () => {
    const committee = [full('a'), unborn, unknown];
    expect(nextLacking(committee, 'a')).toEqual({ member: unborn, datum: 'born' });
    expect(nextLacking(committee, 'b')).toEqual({ member: unknown, datum: 'religion' });
    expect(nextLacking(committee, undefined)?.member.id).toBe('b');
  });

  it('names the first field of the form, so that Enter passes no other one that is empty', () => {
    const unclear = full('b', { standing: undefined, ethnicity: '', professionalLevel: undefined });
    expect(nextLacking([full('a'), unclear], 'a')?.datum).toBe('standing');
    expect(nextLacking([full('a'), { ...unclear, born: '' }], 'a')?.datum).toBe('born');
  });

  it('goes round to the beginning, and never back to the one in the form', () => {
    expect(nextLacking([unborn, full('a')], 'a')?.member.id).toBe('b');
    expect(nextLacking([unborn], 'b')).toBeUndefined();
    expect(nextLacking([full('a')], undefined)).toBeUndefined();
    expect(nextLacking([], undefined)).toBeUndefined();
  });
});
