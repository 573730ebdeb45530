import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { documentPage, markedPage, sectionMark } from './document-html';
import type { Paragraph } from './document-model';
import { paragraph } from './documents/paragraphs';
import { printoutsModel } from './documents/printouts';

const season = sampleSeason();
const model = printoutsModel(season, season.cells.slice(0, 2), {
  kinds: ['minutes', 'profileList'],
  sample: false,
});

/** What a marked page has beside the plain one. */
const withoutMarks = (page: string): string =>
  page
    .replace(/<div style="position: absolute">(?:<a href="#p\d+"><\/a>)+<\/div>/u, '')
    .replaceAll(/ id="p\d+"/gu, '');

describe('a page', () => {
  it('parts two paragraphs by the larger of their spaces, as a word processor does', () => {
    const line = (space: Partial<Paragraph>) => paragraph('Thử', { beforePt: 0, afterPt: 0, ...space });
    const [section] = model.sections;
    const blocks = [line({ afterPt: 6 }), line({ beforePt: 8, afterPt: 4 }), line({ beforePt: 3 })];
    const page = documentPage({ ...model, sections: section === undefined ? [] : [{ ...section, blocks }] });
    const spaces = /(?:padding-top: (?<before>[\d.]+)pt; )?margin: 0 0mm (?<after>[\d.]+)pt 0mm/gu;
    expect([...page.matchAll(spaces)].map(({ groups }) => [groups?.before, groups?.after])).toEqual([
      [undefined, '6'],
      ['2', '4'],
      [undefined, '0'],
    ]);
  });
});

describe('the lines of a page', () => {
  const [section] = model.sections;
  const page = (blocks: readonly Paragraph[]) =>
    documentPage({ ...model, sections: section === undefined ? [] : [{ ...section, blocks }] });

  it('are as high as their own letters, not as those of the section', () => {
    const run = (text: string, sizePt?: number): Paragraph['runs'] => [
      { kind: 'text', text, bold: false, italic: false, ...(sizePt !== undefined && { sizePt }) },
    ];
    const small = paragraph('', {});
    const heights = (runs: Paragraph['runs']) =>
      /<p style="(?:font-size: (?<size>[\d.]+)pt; )?text-align/u.exec(page([{ ...small, runs }]))?.groups
        ?.size;
    expect(heights(run('Lưu', 12))).toBe('12');
    expect(heights([...run('Lưu', 12), ...run('Thị uỷ', 13)])).toBe('12');
    // what has no size of its own is of the section's
    expect(heights([...run('Lưu', 12), ...run('Thị uỷ')])).toBeUndefined();
    expect(heights([...run('Ghi chú: ', 12), { kind: 'leader' }])).toBeUndefined();
  });

  it('stay together where they are three, which no program parts without a line alone', () => {
    const words = (count: number) => paragraph('đồng chí '.repeat(count).trim(), {});
    const isHeld = (count: number) => page([words(count)]).includes('break-inside: avoid"');
    const held = Array.from({ length: 80 }, (_, count) => isHeld(count + 1));
    const from = held.indexOf(true);
    const to = held.lastIndexOf(true);
    // as many as go into one line, after the two lines that may be parted by nobody
    expect(held.slice(from, to + 1).every(Boolean)).toBe(true);
    expect(from).toBeGreaterThan(to - from);
    expect(to - from).toBeGreaterThan(5);
  });
});

describe('what is empty', () => {
  it('is as high as in a word processor: a line of its letters, and the thin line behind the last table', () => {
    const page = documentPage(model);
    expect(page).toContain('.sheet p { margin: 0; min-height: 1lh;');
    expect(page).toMatch(/table:last-child:not\(\.cut\)[^}]*padding-bottom: 2pt/u);
  });
});

describe('signatures under a table', () => {
  it('are rows of it where its last rows are held to them, the heading not among those', () => {
    const kinds = ['decision'] as const;
    const joint = printoutsModel(season, season.cells, { kinds, jointDecision: true, sample: false });
    const page = documentPage(joint);
    const table = /<table class="grid".*?<\/table><\/td><\/tr><\/tbody><\/table>/u.exec(page)?.[0] ?? '';
    const [closing, foot] = table.split('<td class="below" colspan="5">').slice(1);
    expect(closing).toContain('Các chi bộ và các đồng chí');
    expect(closing).toContain('</td></tr>');
    expect(foot).toContain('Nơi nhận:');
    // nothing stands behind them
    expect(page.indexOf('</body>') - page.indexOf(table) - table.length).toBe('</div>'.length);
    // two rows and what closes the paper go with them, the row before those does not
    const rows = table.slice(table.indexOf('<tbody>'), table.indexOf('<td class="below"')).split('<tr');
    expect(rows.slice(-4).map((row) => row.startsWith(' style="break-after: avoid"'))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('stay apart where the table is not held', () => {
    const minutes = printoutsModel(season, season.cells.slice(0, 2), { kinds: ['minutes'], sample: false });
    expect(documentPage(minutes)).not.toContain('class="below"');
  });
});

describe('a marked page', () => {
  it('leads to every section once, and is the plain page otherwise', () => {
    const page = markedPage(model);
    const marks = model.sections.map((_, index) => sectionMark(index));
    expect([...page.matchAll(/href="#(?<to>[^"]+)"/gu)].map(({ groups }) => groups?.to)).toEqual(marks);
    expect([...page.matchAll(/ id="(?<name>[^"]+)"/gu)].map(({ groups }) => groups?.name)).toEqual(marks);
    expect(withoutMarks(page)).toBe(documentPage(model));
  });

  it('paints no paper white: what is laid over other things would hide them', () => {
    const print = /@media print \{ \.sheet \{(?<rules>[^}]*)\}/u.exec(markedPage(model))?.groups?.rules;
    expect(print).toContain('background: none');
  });
});
