import type { Cell, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';

/** A season with a whole plan; guides, halls and hours are invented. */

const guides: NonNullable<Season['wardMembers']> = [
  { id: 'g1', fullName: 'Trần Văn Bảo', post: 'Bí thư Đảng uỷ', phone: '0901 000 001' },
  { id: 'g2', fullName: 'Lê Thị Cẩm Hà', post: 'Phó Bí thư Thường trực Đảng uỷ', phone: '0901 000 002' },
  { id: 'g3', fullName: 'Phạm Quốc Dũng', post: 'Chủ tịch Uỷ ban nhân dân phường' },
  { id: 'g4', fullName: 'Võ Minh Khôi' },
];

const GUIDES_AT_WORK = 3;

/** The plan of a cell by its place: every sixth has neither hour nor guide yet. */
function planOf(index: number): NonNullable<Cell['plan']> | undefined {
  if (index % 6 === 5) return undefined;
  const [first = '', second = ''] = [index, index + 1].map((each) => guides[each % GUIDES_AT_WORK]?.id);
  return {
    guides: index % 2 === 0 ? [first] : [first, second],
    session: index % 4 === 3 ? 'afternoon' : 'morning',
    startsAt: index % 4 === 3 ? '14 giờ' : '7 giờ 30',
    venue: `Nhà sinh hoạt cộng đồng số ${String(index + 1)}`,
    ...(index === 2 ? { note: 'Mời đại diện hộ dân' } : {}),
  };
}

/** The sample with so many cells, each with its place in the plan; congresses two a day from 1 June 2022. */
export function plannedSeason(count = sampleSeason().cells.length): Season {
  const season = sampleSeason();
  const cells = Array.from({ length: count }, (_, index): Cell => {
    const like = season.cells[index % season.cells.length];
    if (like === undefined) throw new Error('the sample has cells');
    const again = index < season.cells.length ? '' : ` (${String(index + 1)})`;
    const { kind, members, congress } = like;
    const plan = planOf(index);
    const day = `2022-06-${String((Math.floor(index / 2) % 30) + 1).padStart(2, '0')}`;
    return {
      id: `p${String(index + 1)}`,
      order: index + 1,
      name: `${like.name}${again}`,
      kind,
      members,
      congress: {
        status: 'planned',
        approvedSeats: congress.approvedSeats,
        committee: [],
        ...(congress.summonedOfficial === undefined ? {} : { summonedOfficial: congress.summonedOfficial }),
        ...(index % 9 === 8 ? {} : { plannedOn: index % 7 === 6 ? '2022-06' : day }),
      },
      ...(plan ? { plan } : {}),
    };
  });
  return { ...season, wardMembers: guides, cells };
}
