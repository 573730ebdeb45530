import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../domain/season';
import { editSeason } from '../edits/edit-season';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { must } from '../testing/must';
import { smallCell, smallSeason } from '../testing/small-season';
import { nameCaseOffer } from './name-case-offer';

const election = (...names: string[]) => ({
  body: 'committee' as const,
  round: 1,
  seats: 1,
  candidates: names.map((fullName, at) => ({ fullName, votes: at })),
});

function cellOf(id: string, congress: Partial<Cell['congress']> = {}): Cell {
  return smallCell(
    {
      id,
      roster: [
        { id: 'i1', fullName: 'TRẦN THỊ BÌNH' },
        { id: 'i2', fullName: 'Lê Văn An' },
      ],
      personnel: [{ id: 'n1', fullName: 'lê văn cúc' }],
      previousCommittee: [{ id: 't1', fullName: 'ĐỖ VĂN DUNG', position: 'member' }],
    },
    {
      committee: [{ id: 'p1', fullName: 'NGUYỄN VĂN LỢI', position: 'secretary' }],
      elections: [election('LÊ THỊ HẰNG', 'LÊ THỊ HẰNG')],
      ...congress,
    },
  );
}

it('writes all names of a season in one step, wherever they stand', () => {
  const season = smallSeason(cellOf('c01'));
  const offer = nameCaseOffer(season);
  expect(offer).toMatchObject({ count: 5, example: 'NGUYỄN VĂN LỢI', written: 'Nguyễn Văn Lợi' });
  const [cell] = must(editSeason(season, offer!.edit)).cells;
  expect(cell?.congress.committee[0]?.fullName).toBe('Nguyễn Văn Lợi');
  expect(cell?.congress.elections?.[0]?.candidates).toEqual([
    { fullName: 'Lê Thị Hằng', votes: 0 },
    { fullName: 'Lê Thị Hằng', votes: 1 },
  ]);
  expect(cell?.roster?.map(({ fullName }) => fullName)).toEqual(['Trần Thị Bình', 'Lê Văn An']);
  expect(cell?.personnel?.[0]?.fullName).toBe('Lê Văn Cúc');
  expect(cell?.previousCommittee?.[0]?.fullName).toBe('Đỗ Văn Dung');
});

it('leaves finished cells alone, and names with a post around them', () => {
  const finished = cellOf('c01', { status: 'finished' });
  const other = smallCell(
    { id: 'c02' },
    { committee: [{ id: 'p1', fullName: 'NGUYỄN VĂN LỢI', position: 'member' }] },
  );
  expect(nameCaseOffer(smallSeason(finished, other))).toBeUndefined();
  const remark = smallCell({ id: 'c03', roster: [{ id: 'i1', fullName: 'TRẦN THỊ BÌNH (PBT)' }] });
  expect(nameCaseOffer(smallSeason(remark))).toBeUndefined();
  expect(nameCaseOffer(smallSeason(smallCell({ id: 'c04' })))).toBeUndefined();
});

it('of any season, leaves nothing to rewrite', () => {
  fc.assert(
    fc.property(arbitrarySeason, (season) => {
      const offer = nameCaseOffer(season);
      if (offer === undefined) return;
      const after = must(editSeason(season, offer.edit));
      const again = nameCaseOffer(after);
      if (again === undefined) return;
      // a ballot that is changed fills its committee: whoever comes in with it is offered then, and nobody twice
      const first = JSON.stringify(offer.edit);
      expect(first).not.toContain(JSON.stringify(again.written));
      expect(nameCaseOffer(must(editSeason(after, again.edit)))).toBeUndefined();
    }),
  );
});
