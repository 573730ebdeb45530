import type { Cell, CommitteeMember, Season } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';

/** For tests: the sample season in other sizes, and one with everything that could break a sheet. */

function renumbered(cell: Cell, index: number): Cell {
  const own = (id: string) => `${id}-${String(index)}`;
  const { congress } = cell;
  const elections = congress.elections?.map((election) => ({
    ...election,
    candidates: election.candidates.map((each) =>
      each.id === undefined ? each : { ...each, id: own(each.id) },
    ),
  }));
  return {
    ...cell,
    id: `cell-${String(index)}`,
    order: index + 1,
    congress: {
      ...congress,
      committee: congress.committee.map((member) => ({ ...member, id: own(member.id) })),
      ...(elections === undefined ? {} : { elections }),
    },
  };
}

/** The sample's cells over and over until there are so many. */
export function seasonOf(count: number): Season {
  const sample = sampleSeason();
  const cells = Array.from({ length: count }, (_, index) => {
    const cell = sample.cells[index % sample.cells.length];
    if (cell === undefined) throw new Error('the sample has no cells');
    return renumbered(cell, index);
  });
  return { ...sample, cells };
}

/** The season with a committee of the term before in each cell: smaller by one, and otherwise composed. */
export function withPreviousTerm(season: Season): Season {
  const cells = season.cells.map((cell): Cell => {
    const members = cell.congress.committee.slice(0, Math.max(1, cell.congress.committee.length - 1));
    const previousCommittee = members.map((member, index) => ({
      ...member,
      id: `then-${member.id}`,
      gender: (index + cell.order) % 3 === 0 ? ('female' as const) : ('male' as const),
      standing: index === 0 ? ('reelected' as const) : ('firstTime' as const),
    }));
    return { ...cell, previousCommittee, previousCongress: { heldOn: '2020-03-15' } };
  });
  return { ...season, cells };
}

export const hostileTexts = [
  '=HYPERLINK("http://example.invalid","x")',
  '+1+1',
  '-2+3',
  '@SUM(1,1)',
  'Dòng một\nDòng hai\tcột & <b>"đậm"</b>',
  '_x0041_ và _x000D_',
  '  cách trước và sau  ',
  `=${'Tên rất dài '.repeat(24)}`,
  'W'.repeat(300),
] as const;

/** One or two people with as little as may be known, and texts that want to be formulas or markup. */
export function hostileSeason(): Season {
  const season = seasonOf(hostileTexts.length + 2);
  const cells = season.cells.map((cell, index): Cell => {
    const text = hostileTexts[index];
    if (text === undefined) return index % 2 === 0 ? unknownCell(cell) : pendingCell(cell);
    const committee = cell.congress.committee.map((member) => withText(member, text));
    const plan = { guides: [text], startsAt: text, venue: text, note: text };
    return { ...cell, name: text, plan, congress: { ...cell.congress, committee } };
  });
  const [first] = hostileTexts;
  return {
    ...season,
    committee: { ...season.committee, name: first, place: first, signerName: first, preparerName: first },
    wardMembers: hostileTexts.map((text) => ({ id: text, fullName: text, post: text, phone: text })),
    cells,
  };
}

function withText(
  { gender: _gender, standing: _standing, born: _born, ...member }: CommitteeMember,
  text: string,
) {
  return {
    ...member,
    fullName: text,
    hometown: text,
    occupation: text,
    generalEducation: text,
    note: text.repeat(8),
  };
}

function unknownCell({ id, order, name, kind, congress }: Cell): Cell {
  const committee = congress.committee.map((member) => ({
    id: member.id,
    fullName: member.fullName,
    position: member.position,
  }));
  return { id, order, name, kind, members: {}, congress: { status: 'held', approvedSeats: {}, committee } };
}

function pendingCell(cell: Cell): Cell {
  return { ...cell, congress: { status: 'planned', plannedOn: '2022-08', approvedSeats: {}, committee: [] } };
}
