import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import type { Block, DocumentSection } from '../document-model';
import { fittedToPages } from './fitted-pages';
import { grid, paragraph } from './paragraphs';
import { type PrintoutOptions, printoutKinds } from './printout-kinds';
import { printoutsModel } from './printouts';

const marginsMm = { top: 20, bottom: 20, left: 30, right: 15 };
const section = (blocks: readonly Block[]): DocumentSection => ({
  orientation: 'portrait',
  marginsMm,
  sizePt: 14,
  pageNumbers: true,
  blocks,
});
/** Lines of running text, 25 points each with their gap: 29 on the 728 points of a page. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => paragraph(`Dòng ${String(at)}`, { linePitchPt: 19, afterPt: 6 }));

describe('a paper that runs over its page', () => {
  it('by a few lines is set tighter, with four empty lines for the signature as before', () => {
    const empty = Array.from({ length: 4 }, () => paragraph(''));
    const paper = section([...lines(27), ...empty]);
    const { blocks } = fittedToPages(paper);
    expect(blocks).toHaveLength(paper.blocks.length);
    expect(blocks[0]).toMatchObject({ linePitchPt: 18, afterPt: 3 });
  });

  it('by half a page, or not at all, stays as it is', () => {
    for (const count of [20, 45]) {
      const paper = section(lines(count));
      expect(fittedToPages(paper)).toBe(paper);
    }
  });

  it('is so whatever it is, the decision on several cells too', () => {
    const season = sampleSeason();
    const kinds = printoutKinds.filter((kind) => kind !== 'ballotPapers');
    const ofCells = (count: number, options: Pick<PrintoutOptions, 'kinds' | 'jointDecision'>) =>
      printoutsModel(season, season.cells.slice(0, count), { ...options, sample: false }).sections;
    const sections = [...ofCells(1, { kinds }), ...ofCells(4, { kinds: ['decision'], jointDecision: true })];
    expect(sections.length).toBeGreaterThan(5);
    expect(sections).toEqual(sections.map(fittedToPages));
  });

  it('never has rows to write in lower than a hand needs', () => {
    const table = grid(
      [{ heading: 'TT', widthMm: 20, text: String }],
      Array.from({ length: 34 }, (_, at) => at),
      {
        sizePt: 13,
        rowHeightMm: 7.5,
      },
    );
    const [tight] = fittedToPages(section([...lines(1), table])).blocks.slice(-1);
    expect(tight?.kind === 'table' && tight.rows.at(-1)?.heightMm).toBe(6.2);
  });
});
