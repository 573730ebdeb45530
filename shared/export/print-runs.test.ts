import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import {
  type Block,
  type DocumentSection,
  paragraphsOf,
  paragraphText,
  type TableRow,
  textWidthMm,
} from './document-model';
import { pageRoomPt, pointsOf } from './documents/block-height';
import { printoutKinds } from './documents/printout-kinds';
import { printoutsModel } from './documents/printouts';
import type { PrintPiece } from './print-piece';
import { boundPages, printPieces, printRuns } from './print-runs';

const season = sampleSeason();
const about = { title: '', author: '' };
const choice = { kinds: printoutKinds, sample: false } as const;

/** Every row of a document as what is in its cells, sections one behind the other. */
function rows(sections: readonly DocumentSection[]): readonly (readonly unknown[])[] {
  const cells = ({ cells: all, heightMm }: TableRow): readonly unknown[] => [
    heightMm,
    ...all.map(({ blocks }) => blocks),
  ];
  const parts = (block: Block): readonly (readonly unknown[])[] =>
    block.kind === 'table' ? block.rows.map(cells) : [[block]];
  return sections.flatMap(({ blocks }) => blocks.flatMap(parts));
}

/** How many papers there are on what is bound of a section. */
function papersOf({ times, laid, section }: PrintPiece): number {
  if (laid) return laid.sheets.reduce((sum, sheet) => sum + sheet.times * sheet.places.length, 0);
  return times * rows([section]).length;
}

const ballots = (cell: Cell, copies: number) =>
  printoutsModel(season, [cell], { kinds: ['ballotPapers'], sample: false, copies }).sections;

describe('papers taken apart for printing', () => {
  it('are as many as asked for, each inside its page and clear of all others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...season.cells), fc.integer({ min: 1, max: 60 }), (cell, copies) => {
        for (const section of ballots(cell, copies)) {
          const pieces = printPieces([section]);
          expect(pieces.reduce((sum, piece) => sum + papersOf(piece), 0)).toBe(copies);
          const [table] = section.blocks;
          if (table?.kind !== 'table') throw new Error('no papers');
          const [widthMm = 0] = table.columnsMm;
          const heightMm = table.rows[0]?.heightMm ?? 0;
          for (const { places } of pieces.flatMap(({ laid }) => laid?.sheets ?? [])) {
            const steps = places.map(({ rightPt, downPt }) => [
              Math.round(rightPt / pointsOf(widthMm)),
              Math.round(downPt / pointsOf(heightMm)),
            ]);
            expect(new Set(steps.map(String)).size).toBe(places.length);
            const across = Math.max(...steps.map(([right = 0]) => right + 1));
            const down = Math.max(...steps.map(([, step = 0]) => step + 1));
            expect(across * widthMm).toBeLessThanOrEqual(textWidthMm(section));
            expect(down * pointsOf(heightMm)).toBeLessThanOrEqual(pageRoomPt(section));
          }
        }
      }),
    );
  });

  it('print one ballot paper, which takes a second page where it is higher than its place', () => {
    const [cell] = season.cells;
    if (!cell) throw new Error('no cell');
    const sections = ballots(cell, 200);
    const pieces = printPieces(sections);
    expect(pieces.map(({ laid }) => laid?.whole)).toEqual(sections);
    for (const { section } of pieces) {
      const [table] = section.blocks;
      const heights = table?.kind === 'table' ? table.rows.map(({ heightMm = 0 }) => pointsOf(heightMm)) : [];
      expect(heights).toHaveLength(2);
      const spare = pageRoomPt(section) - heights.reduce((sum, height) => sum + height, 0);
      expect(spare).toBeGreaterThan(0);
      expect(spare).toBeLessThanOrEqual(pointsOf(1) + 0.01);
    }
  });

  it('have equal lines under equal marks', () => {
    const known = new Map<string, unknown>();
    for (const cell of season.cells) {
      for (const { laid } of printPieces(ballots(cell, 31))) {
        for (const { lines, places } of laid?.sheets ?? []) {
          const table = lines.section.blocks[0];
          expect(known.get(lines.key) ?? lines.section).toEqual(lines.section);
          known.set(lines.key, lines.section);
          const drawn = table?.kind === 'table' ? table.rows.flatMap(({ cells }) => cells).length : 0;
          expect(drawn - places.length).toBeLessThan(2);
          expect(drawn).toBeGreaterThanOrEqual(places.length);
        }
      }
    }
    expect(known.size).toBeGreaterThan(2);
  });

  it('leave every other paper whole', () => {
    const { sections } = printoutsModel(season, season.cells, {
      kinds: printoutKinds.filter((kind) => kind !== 'ballotPapers'),
      sample: false,
    });
    expect(printPieces(sections)).toEqual(sections.map((section) => ({ section, times: 1 })));
  });
});

describe('runs of papers', () => {
  const { sections } = printoutsModel(season, season.cells, { ...choice, copies: 40 });

  it('hold every piece once, in order, and never the papers of many cells', () => {
    const runs = [...printRuns(sections)];
    expect(runs.flat()).toEqual(printPieces(sections));
    expect(runs.length).toBeGreaterThan(5);
    expect(Math.max(...runs.map(({ length }) => length))).toBeLessThanOrEqual(20);
  });

  it('begin when their papers are made, not before', () => {
    let made = 0;
    function* counted() {
      for (const section of sections) {
        made += 1;
        yield section;
      }
    }
    printRuns(counted()).next();
    expect(made).toBeLessThan(30);
  });

  it('hold a paper alone whose margins change over on even pages', () => {
    const [first, second, third] = sections;
    if (!first || !second || !third) throw new Error('no papers');
    const turned = { ...second, mirrored: true };
    const runs = [...printRuns([first, turned, third])].map((run) => run.map(({ section }) => section));
    expect(runs.map((run) => run.includes(turned))).toContain(true);
    expect(runs.find((run) => run.includes(turned))).toEqual([turned]);
  });
});

/** Pieces of some pages each, the first one with numbers. */
const piecesOf = (lengths: readonly { readonly pages: number; readonly times: number }[]) => {
  const [section] = printoutsModel(season, season.cells.slice(0, 1), {
    kinds: ['minutes'],
    sample: false,
  }).sections;
  if (!section) throw new Error('no minutes');
  return {
    section,
    pieces: lengths.map(({ times }) => ({ section, times })),
    starts: lengths.map((_, at) => lengths.slice(0, at).reduce((sum, { pages }) => sum + pages, 0)),
    pages: lengths.reduce((sum, { pages }) => sum + pages, 0),
  };
};

describe('the pages of a run', () => {
  const lengths = fc.array(
    fc.record({ pages: fc.integer({ min: 1, max: 5 }), times: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 8 },
  );

  it('are those of each piece, as often as it is handed out, each counting from one', () => {
    fc.assert(
      fc.property(lengths, (all) => {
        const { pieces, starts, pages } = piecesOf(all);
        const bound = boundPages(pieces, starts, pages) ?? [];
        const expected = all.flatMap(({ pages: own, times }, at) =>
          Array.from({ length: own * times }, (_, index) => ({
            page: (starts[at] ?? 0) + (index % own),
            number: index % own === 0 ? undefined : (index % own) + 1,
          })),
        );
        const said = bound.map(({ page, number }) => ({
          page,
          number: number && Number(paragraphsOf({ ...about, sections: [number.section] }).map(paragraphText)),
        }));
        expect(said).toEqual(expected);
      }),
    );
  });

  it('are not guessed where a piece would have none, or the first page is nobody’s', () => {
    fc.assert(
      fc.property(lengths, fc.nat(7), fc.integer({ min: -1, max: 40 }), (all, at, wrong) => {
        const { pieces, starts, pages } = piecesOf(all);
        const other = starts.map((start, place) => (place === at ? wrong : start));
        const inOrder = [...other, pages].every(
          (start, place, list) => place === 0 || (list[place - 1] ?? 0) < start,
        );
        const right = other[0] === 0 && inOrder;
        expect(boundPages(pieces, other, pages) === undefined).toBe(!right);
      }),
    );
    expect(boundPages(piecesOf([{ pages: 1, times: 1 }]).pieces, [], 1)).toBeUndefined();
  });

  it('are the sheets of a paper that takes one page, and not told where it takes two', () => {
    const [cell] = season.cells;
    const [piece] = cell ? printPieces(ballots(cell, 20)) : [];
    if (!piece?.laid) throw new Error('no sheets');
    expect(boundPages([piece, piece], [0, 1], 2)).toEqual([
      { page: 0, sheets: piece.laid.sheets },
      { page: 1, sheets: piece.laid.sheets },
    ]);
    expect(boundPages([piece, piece], [0, 2], 3)).toBeUndefined();
    expect(boundPages([piece], [0], 2)).toBeUndefined();
  });

  it('have numbers in one place for equal papers, none where a paper has none', () => {
    const { section, pieces } = piecesOf([
      { pages: 2, times: 1 },
      { pages: 3, times: 1 },
    ]);
    const [, second, , again, third] = boundPages(pieces, [0, 2], 5) ?? [];
    expect(second?.number?.key).toBe(again?.number?.key);
    expect(third?.number?.key).not.toBe(again?.number?.key);
    expect(second?.number?.section.marginsMm.top).toBe(10);
    const plain = boundPages([{ section: { ...section, pageNumbers: false }, times: 1 }], [0], 3);
    expect(plain?.map(({ number }) => number)).toEqual([undefined, undefined, undefined]);
    const mirrored = { ...section, mirrored: true, marginsMm: { ...section.marginsMm, left: 30, right: 15 } };
    const [, even, odd] = boundPages([{ section: mirrored, times: 1 }], [0], 3) ?? [];
    expect(even?.number?.section.marginsMm).toMatchObject({ left: 15, right: 30 });
    expect(odd?.number?.section.marginsMm).toMatchObject({ left: 30, right: 15 });
  });
});
