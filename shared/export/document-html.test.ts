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
