import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonOf } from '../checks/cases/sample-cell';
import { profileKeys } from '../domain/profile-fields';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { editSeason } from '../edits/edit-season';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { rosterOffers, takeOffers } from './from-rosters';

type Item = NonNullable<Cell['roster']>[number];

function cellOf(id: string, committee: CommitteeMember[], roster: Item[]): Cell {
  const congress = { status: 'held', approvedSeats: {}, committee } satisfies Cell['congress'];
  return { id, order: 1, name: `Chi bộ ${id}`, kind: 'other', members: {}, congress, roster };
}

const an: CommitteeMember = { id: 'p1', fullName: 'Nguyễn Văn Thử An', position: 'secretary' };
const listed: Item = {
  id: 'i1',
  fullName: 'Nguyễn Văn Thử An',
  born: '1970-05-03',
  gender: 'male',
  ethnicity: 'Kinh',
  professionalLevel: 'university',
  cardNumber: '123',
};

function offers(...cells: Cell[]) {
  return rosterOffers(seasonOf(...cells));
}

describe('what a roster knows of a committee', () => {
  it('is offered where nothing was entered, without the numbers of cards', () => {
    const { born, gender, ethnicity, professionalLevel } = listed;
    const news = { born, gender, ethnicity, professionalLevel };
    expect(offers(cellOf('c1', [an], [listed]))).toEqual([{ cellId: 'c1', member: an, patch: news }]);
    const entered: CommitteeMember = { ...an, born: '1970-05-03', gender: 'male', ethnicity: 'Chăm' };
    expect(offers(cellOf('c1', [entered], [listed]))[0]?.patch).toEqual({ professionalLevel: 'university' });
  });

  it('is nobody else’s: namesakes, another day of birth, another sex, a tone, another cell without a birth', () => {
    const twice: Item = { ...listed, id: 'i2', born: '1980-01-01' };
    expect(offers(cellOf('c1', [an], [listed, twice]))).toEqual([]);
    expect(offers(cellOf('c1', [{ ...an, born: '1971-05-03' }], [listed]))).toEqual([]);
    expect(offers(cellOf('c1', [{ ...an, gender: 'female' }], [listed]))).toEqual([]);
    expect(offers(cellOf('c1', [{ ...an, fullName: 'Nguyễn Văn Thử Án' }], [listed]))).toEqual([]);
    expect(offers(cellOf('c1', [an], []), cellOf('c2', [], [listed]))).toEqual([]);
  });

  it('is found in another cell by name and day of birth', () => {
    const born = { ...an, born: '1970-05-03' };
    expect(offers(cellOf('c1', [born], []), cellOf('c2', [], [listed]))).toHaveLength(1);
  });

  it('leaves finished cells alone', () => {
    const cell = cellOf('c1', [an], [listed]);
    expect(offers({ ...cell, congress: { ...cell.congress, status: 'finished' } })).toEqual([]);
  });
});

it('taking the offers of any season changes nothing that was entered, and leaves nothing to offer', () => {
  fc.assert(
    fc.property(arbitrarySeason, (season) => {
      const all = rosterOffers(season);
      if (all.length === 0) return;
      const after = editSeason(season, takeOffers(all));
      if (!after.ok) throw new Error(after.error.code);
      expect(rosterOffers(after.value)).toEqual([]);
      expectKept(season, after.value);
    }),
  );
});

function expectKept(before: Season, after: Season): void {
  before.cells.forEach(({ congress }, at) => {
    const now = after.cells[at]?.congress.committee ?? [];
    congress.committee.forEach((member, place) => {
      for (const key of profileKeys) {
        if (member[key] !== undefined && member[key] !== '') expect(now[place]?.[key]).toEqual(member[key]);
      }
    });
  });
}
