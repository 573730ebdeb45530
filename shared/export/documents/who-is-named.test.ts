import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { consistentSeason } from '../../testing/consistent-season';
import type { PrintoutKind } from './printout-kinds';
import { printoutsModel } from './printouts';
import { linesOf } from './testing/printouts-of';

type Origin = 'elected' | 'appointed';

/** The lines of the papers of a kind, of people who came in one way. */
function papersOf(season: Season, kind: PrintoutKind, origin: Origin): readonly string[] {
  const cells = season.cells.map((cell) => {
    const committee = cell.congress.committee.map((member) => ({ ...member, origin }));
    return { ...cell, congress: { ...cell.congress, status: 'held' as const, committee } };
  });
  const jointDecision = kind === 'decision' && cells.length > 1;
  const choice = { kinds: [kind], sample: false, jointDecision };
  return linesOf(printoutsModel({ ...season, cells }, cells, choice));
}

/** A cell that elects no committee. */
function ofPosts(cell: Cell): Cell {
  const { congress } = cell;
  const committee = congress.committee.filter(({ position }) => position !== 'member');
  const elections = (congress.elections ?? []).filter(({ body }) => body !== 'committee');
  const approvedSeats = { ...congress.approvedSeats, committee: 0 };
  return { ...cell, congress: { ...congress, committee, elections, approvedSeats } };
}

const someCells = consistentSeason.filter(({ cells }) =>
  cells.some(({ congress }) => congress.committee.length > 0),
);

describe('the papers of a cell without a committee', () => {
  it('name the posts of those on them, and no committee', () => {
    fc.assert(
      fc.property(someCells, fc.constantFrom<Origin>('elected', 'appointed'), (season, origin) => {
        for (const cell of season.cells.map(ofPosts)) {
          const posts = new Set(cell.congress.committee.map(({ position }) => position));
          const one = { ...season, cells: [cell] };
          const kind = origin === 'elected' ? 'decision' : 'appointment';
          const issued = papersOf(one, kind, origin).join('\n');
          expect(issued).not.toMatch(/cấp uỷ/iu);
          const list = papersOf(one, 'profileList', origin).find((line) => line.startsWith('DANH SÁCH'));
          expect(list).not.toMatch(/cấp uỷ/iu);
          for (const title of posts.size === 0 ? [] : [issued, list ?? '']) {
            expect(/(?<!phó )bí thư/iu.test(title)).toBe(posts.has('secretary'));
            expect(/phó bí thư/iu.test(title)).toBe(posts.has('deputySecretary'));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('beside cells with one are ratified with them as what they are: by no common word', () => {
    const season = sampleSeason();
    const subject = (cells: readonly Cell[]) =>
      papersOf({ ...season, cells: [...cells] }, 'decision', 'elected').find((line) =>
        line.startsWith('Điều 1.'),
      );
    expect(subject(season.cells)).toMatch(/^Điều 1\. Chuẩn y kết quả bầu cử của 15 chi bộ nhiệm kỳ/u);
    expect(subject(season.cells.slice(0, 3))).toMatch(/kết quả bầu cử cấp uỷ của 3 chi bộ/u);
  });
});

describe('a notice of appointment', () => {
  it('names the posts of those appointed beside others who were elected', () => {
    const season = sampleSeason();
    const [cell] = structuredClone(season.cells);
    const [secretary, ...others] = cell!.congress.committee;
    cell!.congress.committee = [{ ...secretary!, origin: 'appointed' }, ...others];
    const choice = { kinds: ['appointment'], sample: false } as const;
    const lines = linesOf(printoutsModel({ ...season, cells: [cell!] }, [cell!], choice));
    expect(lines.join(' ')).toContain(`về việc chỉ định bí thư ${cell!.name}`);
    expect(lines.join(' ')).toContain(`chỉ định đồng chí có tên sau đây vào cấp uỷ ${cell!.name}`);
  });
});

describe('a joint decision', () => {
  it('is made on the proposals of the cells, as a decision on one is on that of the cell', () => {
    const lines = papersOf(sampleSeason(), 'decision', 'elected');
    const at = lines.findIndex((line) => line.startsWith('Xét đề nghị của các chi bộ có tên tại Điều 1'));
    expect(lines.findLastIndex((line) => line.startsWith('Căn cứ'))).toBeLessThan(at);
    expect(lines.findIndex((line) => line.startsWith('BAN THƯỜNG VỤ'))).toBeGreaterThan(at);
  });
});
