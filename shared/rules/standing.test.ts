import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, congress, person, seasonOf } from '../checks/cases/sample-cell';
import type { Cell } from '../domain/season';
import { proposeStanding, standingContradiction } from './standing';

const planned: Cell = { ...cell, congress: { ...congress, status: 'planned', committee: [] } };

const sat = { id: 'i01', fullName: 'Đào Văn Thuỷ', born: '1970-05-02', position: 'member' } as const;
const here: Cell = {
  ...planned,
  previousCommittee: [
    { ...sat, personId: 'p1' },
    { id: 'i02', fullName: 'Lê Thị Mai', position: 'member', lastPosition: 'secretary' },
  ],
  formerMembers: [{ id: 'i03', fullName: 'Trần Văn Bình', born: '1965' }],
};
const elsewhere: Cell = {
  ...planned,
  id: 'c2',
  name: 'Chi bộ 2',
  previousCommittee: [{ id: 'i01', fullName: 'Phạm Thị Lan', born: '1980', position: 'secretary' }],
};
const season = seasonOf(here, elsewhere);

describe('the standing proposed', () => {
  it.each([
    [
      'by the id',
      { id: 'p1', fullName: 'Đào Văn Thủy (đã đổi)' },
      { standing: 'reelected', byNameOnly: false },
    ],
    [
      'by name and year of birth',
      { fullName: 'đào văn Thủy', born: '1970' },
      { standing: 'reelected', byNameOnly: false },
    ],
    ['by the name alone', { fullName: 'Đào Văn Thuỷ' }, { standing: 'reelected', byNameOnly: true }],
    ['with the post at the end of the term', { fullName: 'Lê Thị Mai' }, { previousPosition: 'secretary' }],
    ['not with another year', { fullName: 'Đào Văn Thuỷ', born: '1971' }, { standing: 'firstTime' }],
    ['of an earlier term', { fullName: 'Trần Văn Bình', born: '1965-02' }, { standing: 'returning' }],
    [
      'of another cell',
      { fullName: 'Phạm Thị Lan', born: '1980' },
      { standing: 'returning', cellName: 'Chi bộ 2' },
    ],
    ['of nobody known', { fullName: 'Ngô Mới' }, { standing: 'firstTime', byNameOnly: false }],
  ])('%s', (_how, who, expected) => {
    expect(proposeStanding(season, here, who)).toMatchObject(expected);
  });

  it('counts whoever sat in a cell that this one was made from as re-elected', () => {
    const merged: Cell = { ...here, lineage: [{ id: 'c2', kind: 'merged' }] };
    const gone: Cell = { ...elsewhere, retired: true };
    const after = seasonOf(merged, gone);
    expect(proposeStanding(after, merged, { fullName: 'Phạm Thị Lan', born: '1980' })).toMatchObject({
      standing: 'reelected',
      previousPosition: 'secretary',
      cellName: 'Chi bộ 2',
      cameBy: 'merged',
    });
  });

  it('counts whoever sat in the cell that this one came out of as re-elected, in both', () => {
    const part: Cell = { ...planned, id: 'c3', lineage: [{ id: 'c1', kind: 'split', name: 'Chi bộ cũ' }] };
    const after = seasonOf(here, part);
    const who = { fullName: sat.fullName, born: '1970' };
    expect(proposeStanding(after, here, who)).toEqual({
      standing: 'reelected',
      previousPosition: 'member',
      byNameOnly: false,
    });
    expect(proposeStanding(after, part, who)).toMatchObject({
      standing: 'reelected',
      cellName: 'Chi bộ cũ',
      cameBy: 'split',
    });
  });

  it('is never re-elected in a cell that was founded since', () => {
    const founded: Cell = { ...planned, id: 'c3', lineage: [{ id: 'c3', kind: 'founded' }] };
    const after = seasonOf(here, founded);
    expect(proposeStanding(after, founded, { id: 'p1', fullName: sat.fullName })?.standing).toBe('returning');
    expect(proposeStanding(after, founded, { fullName: 'Ngô Mới' })?.standing).toBe('firstTime');
  });

  it('asks about whoever left before the term ended, saying why, and proposes nothing', () => {
    const left: Cell = {
      ...here,
      previousCommittee: [{ ...sat, personId: 'p1', leftBecause: 'resigned', until: '2024-05' }],
    };
    const who = { id: 'p1', fullName: sat.fullName };
    expect(proposeStanding(seasonOf(left), left, who)).toEqual({
      standing: 'returning',
      leftBefore: { because: 'resigned', on: '2024-05' },
      byNameOnly: false,
    });
    const undated: Cell = { ...here, previousCommittee: [{ ...sat, personId: 'p1', leftBecause: 'moved' }] };
    expect(proposeStanding(seasonOf(undated), undated, who)?.leftBefore).toEqual({ because: 'moved' });
    for (const [standing, contradicts] of [
      ['reelected', false],
      ['returning', false],
      ['firstTime', true],
    ] as const) {
      const member = person('p1', { fullName: sat.fullName, standing });
      expect(standingContradiction(seasonOf(left), left, member) !== undefined).toBe(contradicts);
    }
  });

  it('counts whoever left and came back as re-elected', () => {
    const back: Cell = {
      ...here,
      previousCommittee: [
        { ...sat, personId: 'p1', leftBecause: 'moved', until: '2023' },
        { ...sat, id: 'i09', personId: 'p1', cameBecause: 'appointed', since: '2024' },
      ],
    };
    const proposal = proposeStanding(seasonOf(back), back, { id: 'p1', fullName: sat.fullName });
    expect([proposal?.standing, proposal?.leftBefore]).toEqual(['reelected', undefined]);
  });

  it('is none while the last committee is not entered', () => {
    expect(proposeStanding(seasonOf(planned), planned, { fullName: 'Đào Văn Thuỷ' })).toBe(undefined);
  });

  it('is for everybody of the last committee to be re-elected, whatever the letter that carries the tone', () => {
    const names = fc.constantFrom('Nguyễn Hoà', 'Nguyễn Hòa', 'Lê Thuý', 'Lê Thúy');
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 7 }), fc.nat(), (all, pick) => {
        const previousCommittee = all.map((fullName, index) => ({
          id: `i${String(index)}`,
          fullName,
          position: 'member' as const,
        }));
        const one: Cell = { ...planned, previousCommittee };
        const fullName = all[pick % all.length] ?? '';
        const respelt = fullName.replace('Hoà', 'Hòa').replace('Thuý', 'Thúy');
        expect(proposeStanding(seasonOf(one), one, { fullName: respelt })?.standing).toBe('reelected');
      }),
    );
  });
});

describe('a standing that is entered', () => {
  const contradiction = (change: Parameters<typeof person>[1]) =>
    standingContradiction(season, here, person('p9', change));

  it.each([
    [
      'first time, but sat here',
      { fullName: sat.fullName, born: '1970', standing: 'firstTime' },
      'reelected',
    ],
    [
      'first time, but sat elsewhere',
      { fullName: 'Phạm Thị Lan', born: '1980', standing: 'firstTime' },
      'returning',
    ],
    ['re-elected, but sat nowhere', { fullName: 'Ngô Mới', standing: 'reelected' }, 'firstTime'],
  ] as const)('contradicts: %s', (_what, change, known) => {
    expect(contradiction(change)?.standing).toBe(known);
  });

  it.each([
    ['agrees', { fullName: sat.fullName, born: '1970', standing: 'reelected' }],
    ['only the name speaks against it', { fullName: 'Lê Thị Mai', standing: 'firstTime' }],
    ['earlier terms are not known in full', { fullName: 'Ngô Mới', standing: 'returning' }],
    ['is not entered', { fullName: sat.fullName, born: '1970', standing: undefined }],
  ] as const)('does not where it %s', (_what, change) => {
    expect(contradiction(change)).toBe(undefined);
  });
});

describe('what is known beside the standing', () => {
  const record = { id: 'i01', fullName: 'Lê An', born: '1970', position: 'member' } as const;
  const who = { fullName: 'Lê An', born: '1970' };
  const of = (one: Cell, ...others: Cell[]) => proposeStanding(seasonOf(one, ...others), one, who);
  const had = (change: Partial<NonNullable<Cell['previousCommittee']>[number]>): Cell => ({
    ...planned,
    previousCommittee: [{ ...record, ...change }],
  });

  it('how and when somebody left, as far as it is known', () => {
    const left = { standing: 'returning', byNameOnly: false };
    expect(of(had({ until: '2024' }))).toEqual({ ...left, leftBefore: { on: '2024' } });
    expect(of(had({ leftBecause: 'resigned' }))).toEqual({ ...left, leftBefore: { because: 'resigned' } });
    const back: Cell = {
      ...planned,
      previousCommittee: [
        { ...record, until: '2023' },
        { ...record, id: 'i02' },
      ],
    };
    expect(of(back)).toEqual({ standing: 'reelected', previousPosition: 'member', byNameOnly: false });
  });

  it('the cell from which this one comes, by its name then, else by that of today', () => {
    const other: Cell = { ...planned, id: 'c2', name: 'Chi bộ 2', previousCommittee: [record] };
    const third: Cell = { ...planned, id: 'c3', name: 'Chi bộ 3' };
    const made = (name?: string): Cell => ({
      ...planned,
      lineage: [
        { id: 'c3', kind: 'split', name: 'Tên khác' },
        { id: 'c2', kind: 'merged', ...(name !== undefined && { name }) },
      ],
    });
    const told = { standing: 'reelected', previousPosition: 'member', cameBy: 'merged', byNameOnly: false };
    expect(of(made('Tên cũ'), third, other)).toEqual({ ...told, cellName: 'Tên cũ' });
    expect(of(made(), third, other)).toEqual({ ...told, cellName: 'Chi bộ 2' });
  });

  it('nothing of a cell that has no committee, unless it was founded since', () => {
    const made = (kind: 'founded' | 'merged'): Cell => ({ ...planned, lineage: [{ id: 'c9', kind }] });
    expect(of(made('merged'))).toBeUndefined();
    expect(of(made('founded'))).toEqual({ standing: 'firstTime', byNameOnly: false });
    const both: Cell = {
      ...planned,
      lineage: [...(made('merged').lineage ?? []), ...(made('founded').lineage ?? [])],
    };
    expect(of(both)).toEqual({ standing: 'firstTime', byNameOnly: false });
  });

  it('another cell only where it is another', () => {
    const own = (former: { born?: string }): Cell => ({
      ...had({ fullName: 'Ai Khác' }),
      formerMembers: [{ id: 'i01', fullName: 'Lê An', ...former }],
    });
    expect(of(own({ born: '1970' }))).toEqual({ standing: 'returning', byNameOnly: false });
    expect(of(own({}))).toEqual({ standing: 'returning', byNameOnly: true });
  });

  it('that a man and a woman of one name are two', () => {
    const asked = (gender: 'male' | 'female' | undefined) =>
      proposeStanding(seasonOf(had({ gender: 'male' })), had({ gender: 'male' }), {
        fullName: 'Lê An',
        ...(gender !== undefined && { gender }),
      })?.standing;
    expect([asked('male'), asked('female'), asked(undefined)]).toEqual([
      'reelected',
      'firstTime',
      'reelected',
    ]);
    const unknown = proposeStanding(seasonOf(had({})), had({}), { fullName: 'Lê An', gender: 'female' });
    expect(unknown?.standing).toBe('reelected');
  });
});
