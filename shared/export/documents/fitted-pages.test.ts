import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { type Block, type DocumentSection, textWidthMm } from '../document-model';
import { blocksHeightPt, pageRoomPt } from './block-height';
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

/** Lines closer than this were won for a page less, and what is spared there for programs that count otherwise. */
const TIGHTENED_BELOW = 17;
const SPARE_PT = 14;

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

  it('is measured with its names and terms held together: what was set tighter has room', () => {
    const season = sampleSeason();
    const word = fc.constantFrom(
      'Trường',
      'Trung học',
      'cơ sở',
      'Nguyễn',
      'Thị',
      'Minh',
      'Khai',
      'và',
      'Cơ quan',
      'phường',
    );
    const name = fc.array(word, { minLength: 2, maxLength: 16 }).map((words) => `Chi bộ ${words.join(' ')}`);
    const options = { kinds: printoutKinds.filter((kind) => kind !== 'ballotPapers'), sample: false };
    const leastPitch = ({ blocks }: DocumentSection) =>
      Math.min(...blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.linePitchPt ?? []) : [])));
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(...season.cells),
        fc.constantFrom('hd36-2018', 'hd05-2026'),
        (named, cell, set) => {
          const cells = [{ ...cell, name: named }];
          for (const paper of printoutsModel({ ...season, cells, layout: { set } }, cells, options)
            .sections) {
            const height = blocksHeightPt(paper.blocks, textWidthMm(paper), paper.sizePt);
            const left = pageRoomPt(paper) - (height % pageRoomPt(paper));
            if (leastPitch(paper) < TIGHTENED_BELOW) expect([named, left >= SPARE_PT]).toEqual([named, true]);
          }
        },
      ),
      { numRuns: 60 },
    );
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
