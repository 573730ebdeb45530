import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageMark } from '../../shared/export/print-piece';
import { PdfFile, readPdf, sectionStarts } from './pdf-file';
import { pdfPages } from './testing/read-pdf';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-pdf-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A PDF with a page for each word, whose pages are wider one by one. */
async function saying(...words: readonly string[]) {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const [index, word] of words.entries()) {
    made.addPage([300 + index, 200]).drawText(word, { font });
  }
  return readPdf(await made.save());
}

async function bound(file: PdfFile) {
  const path = join(folder, 'bound.pdf');
  const bytes = await file.finish();
  await writeFile(path, bytes);
  const pages = await pdfPages(path);
  return { size: bytes.length, pages: pages.map(({ text, width }) => `${text.trim()} ${String(width)}`) };
}

describe('a bound PDF', () => {
  it('has the pages of its sources in the order asked for, one of them again and again', async () => {
    const [one, two] = [await saying('alpha', 'beta'), await saying('gamma')];
    const file = await PdfFile.create({ title: 'Biên bản', author: 'Đảng uỷ phường' });
    await file.add([
      { source: one, page: 1 },
      { source: two, page: 0 },
      { source: one, page: 0 },
      { source: one, page: 1 },
    ]);
    await file.add([{ source: two, page: 0 }]);
    const { pages } = await bound(file);
    expect(pages).toEqual(['beta 301', 'gamma 300', 'alpha 300', 'beta 301', 'gamma 300']);
  });

  it('says its title and who issues it, and nothing of the program', async () => {
    const file = await PdfFile.create({ title: 'Biên bản', author: 'Đảng uỷ phường' });
    await file.add([{ source: await saying('alpha'), page: 0 }]);
    const made = await PDFDocument.load(await file.finish(), { updateMetadata: false });
    expect(made.getTitle()).toBe('Biên bản');
    expect(made.getAuthor()).toBe('Đảng uỷ phường');
    expect([made.getProducer(), made.getCreator()]).toEqual([undefined, undefined]);
  });

  it('has numbers set on the pages that ask for one, in one printing for all', async () => {
    const section = { key: '', section: {} } as unknown as PageMark;
    const two = { ...section, key: '2' };
    const three = { ...section, key: '3' };
    const source = await saying('alpha', 'beta', 'gamma');
    const file = await PdfFile.create({ title: '', author: '' });
    await file.add([
      { source, page: 0 },
      { source, page: 1, number: two },
      { source, page: 2, number: three },
    ]);
    await file.add([{ source, page: 1, number: two }]);
    const asked: string[] = [];
    const print = (marks: readonly PageMark[]) => {
      asked.push(...marks.map(({ key }) => key));
      return saying(...marks.map(({ key }) => key));
    };
    await file.mark(print);
    await file.mark(print);
    expect(asked).toEqual(['2', '3']);
    const { pages } = await bound(file);
    const words = pages.map((page) => page.split(/\s+/u).slice(0, -1).toSorted());
    expect(words).toEqual([['alpha'], ['2', 'beta'], ['3', 'gamma'], ['2', 'beta']]);
  });

  it('has sheets on which a paper is laid as often as asked, with what stands on the sheet itself', async () => {
    const file = await PdfFile.create({ title: '', author: '' });
    const at = (rightPt: number, downPt: number) => ({ rightPt, downPt });
    const lines = { key: 'lines', section: {} } as unknown as PageMark;
    const sheets = [
      { places: [at(0, 0), at(100, 0), at(0, -40)], lines, times: 2 },
      { places: [at(0, 0)], lines: { ...lines, key: 'one' }, times: 1 },
    ];
    const source = await saying('alpha', 'beta');
    await file.add([
      { source, page: 0 },
      { source, page: 1, sheets },
    ]);
    await file.mark((marks) => saying(...marks.map(({ key }) => key)));
    const { pages } = await bound(file);
    const words = pages.map((page) => page.split(/\s+/u).toSorted().join(' '));
    expect(words).toEqual([
      '300 alpha',
      '301 beta beta beta lines',
      '301 beta beta beta lines',
      '301 beta one',
    ]);
  });

  it('grows by a line for a page that comes again, not by the page', async () => {
    const source = await saying(Array.from({ length: 4000 }, (_, index) => String(index * index)).join(' '));
    const sizes = await Promise.all(
      [1, 101].map(async (times) => {
        const file = await PdfFile.create({ title: '', author: '' });
        await file.add(Array.from({ length: times }, () => ({ source, page: 0 })));
        return (await file.finish()).length;
      }),
    );
    const [once = 0, often = 0] = sizes;
    expect((often - once) / 100).toBeLessThan(once / 10);
  });
});

describe('where sections begin', () => {
  it('is what the PDF names; what it does not name is nowhere', async () => {
    const source = await saying('alpha', 'beta', 'gamma');
    const names = source.context.obj({});
    const [first, , third] = source.getPages();
    if (!first || !third) throw new Error('no pages');
    for (const [name, page] of [
      ['p0', first],
      ['p1', third],
    ] as const) {
      names.set(PDFName.of(name), source.context.obj([page.ref, PDFName.of('XYZ'), 0, 0, 0]));
    }
    source.catalog.set(PDFName.of('Dests'), names);
    expect(await sectionStarts(source, 3)).toEqual([0, 2, -1]);
    expect(await sectionStarts(await saying('alpha'), 2)).toEqual([-1, -1]);
  });
});
