import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/domain/edits';
import { changeBetween } from '../../../shared/edits/season-change';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { after } from '../../../shared/testing/edit-steps';
import { changeWords } from './change-words';

const ballot = { body: 'committee', round: 1 } as const;
const candidate = { fullName: 'Lê Thị Mới', votes: 3 };
const listed = after(sampleSeason(), { type: 'candidate.add', cellId: 'c01', ballot, candidate });
const words = (edit: Edit) => changeWords(listed, changeBetween(listed, after(listed, edit)));

describe('the words behind the notice of what was taken back', () => {
  it('tell one thing', () => {
    const edit = { type: 'congress.update', cellId: 'c04', patch: { presentOfficial: 3 } } as const;
    expect(words(edit)).toBe(' Có mặt, Chi bộ khu phố Giao Hội 2: 27 → 3.');
  });

  it('tell the field before what came with it, and how many there are besides', () => {
    const patch = { votes: 34, elected: true };
    const update = { type: 'candidate.update', cellId: 'c01', ballot, patch } as const;
    expect(words({ ...update, candidate: { name: 'Lê Thị Mới' } })).toMatch(
      /^ Số phiếu của Lê Thị Mới, bầu chi uỷ: 3 → 34; và \d+ thay đổi khác\.$/,
    );
  });

  it('are none without a season to compare with, or where nothing changed', () => {
    expect(changeWords(undefined, {})).toBe('');
    expect(changeWords(listed, {})).toBe('');
  });
});
