import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import type { Block, DocumentSection, TableRow } from './document-model';
import { printoutKinds } from './documents/printout-kinds';
import { printoutsModel } from './documents/printouts';
import { isOnePage, printPieces } from './print-runs';

const season = sampleSeason();
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

describe('papers taken apart for printing', () => {
  it('are the same papers, sheet for sheet, however many are printed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...season.cells),
        fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        (cell, copies) => {
          const { sections } = printoutsModel(season, [cell], { ...choice, ...(copies ? { copies } : {}) });
          const pieces = printPieces(sections);
          const again = pieces.flatMap(({ section, times }) => Array.from({ length: times }, () => section));
          expect(rows(again)).toEqual(rows(sections));
        },
      ),
    );
  });

  it('print a sheet of ballot papers once, and what is left over', () => {
    const [cell] = season.cells;
    if (!cell) throw new Error('no cell');
    const { sections } = printoutsModel(season, [cell], {
      kinds: ['ballotPapers'],
      sample: false,
      copies: 200,
    });
    const pieces = printPieces(sections);
    expect(pieces.length).toBeLessThanOrEqual(2 * sections.length);
    expect(pieces.every(({ section }) => isOnePage(section))).toBe(true);
    expect(Math.max(...pieces.map(({ times }) => times))).toBeGreaterThan(20);
  });

  it('leave every other paper whole', () => {
    const { sections } = printoutsModel(season, season.cells, {
      kinds: printoutKinds.filter((kind) => kind !== 'ballotPapers'),
      sample: false,
    });
    expect(printPieces(sections)).toEqual(sections.map((section) => ({ section, times: 1 })));
  });
});

describe('a paper of one page', () => {
  it('is told from a longer one', () => {
    const [section] = printoutsModel(season, season.cells.slice(0, 1), {
      kinds: ['minutes'],
      sample: false,
    }).sections;
    if (!section) throw new Error('no minutes');
    expect(isOnePage(section)).toBe(true);
    expect(isOnePage({ ...section, blocks: [...section.blocks, ...section.blocks] })).toBe(false);
  });
});
