import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../../shared/domain/season';
import { documentPage } from '../../shared/export/document-html';
import { type DocumentModel, paragraphsOf, paragraphText } from '../../shared/export/document-model';
import { boundPrintouts } from '../../shared/export/documents/bound-printouts';
import { type PrintoutOptions, printoutKinds } from '../../shared/export/documents/printout-kinds';
import { printoutsModel } from '../../shared/export/documents/printouts';
import { reportModel } from '../../shared/export/documents/report';
import { buildDocx } from '../../shared/export/docx';
import { sampleSeason } from '../../shared/fixtures/sample';
import { temporaryFolder } from '../db/testing/temp-folder';
import {
  exportDocument,
  exportPapersPerCell,
  exportPapersTogether,
  newFolder,
  type PrintoutOrder,
} from './export-document';
import { drawn } from './testing/libreoffice';
import { readDocx } from './testing/read-docx';
import { hostileSeason } from './testing/seasons';

const options = { generatedOn: '2022-08-10', sample: false } as const;

const report = (season: Season) => reportModel(season, options);
const allPapers = (season: Season) =>
  printoutsModel(season, season.cells, { kinds: printoutKinds, copies: 2, sample: false });

/** The words of a text, however it is broken into lines. */
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** What each header reference of the pages leads to. */
function headersOf({ xml, parts }: ReturnType<typeof readDocx>): readonly string[] {
  const relations = new Map(
    Array.from(
      (parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="([^"]+)"[^>]*Target="(header[^"]+)"/gu),
      ([, id = '', target = '']) => [id, target] as const,
    ),
  );
  return Array.from(xml.matchAll(/<w:headerReference[^>]*r:id="([^"]+)"/gu), ([, id = '']) => {
    const target = relations.get(id) ?? '';
    expect(parts.get('[Content_Types].xml')).toContain(`PartName="/word/${target}"`);
    return parts.get(`word/${target}`) ?? `no part for ${id}`;
  });
}

const textOf = (model: DocumentModel) => words(paragraphsOf(model).map(paragraphText).join(' '));

describe('a document as a file', () => {
  it.each([
    ['the report', () => report(sampleSeason())],
    ['all papers', () => allPapers(sampleSeason())],
    ['all papers with texts that want to be markup', () => allPapers(hostileSeason())],
  ])('says what its model says, paragraph by paragraph: %s', (_what, make) => {
    const model = make();
    const { paragraphs } = readDocx(buildDocx(model));
    expect(words(paragraphs.join(' '))).toBe(textOf(model));
  });

  it('is A4 with the margins of a Party document, in Times New Roman, numbered from the second page', () => {
    const { xml, parts } = readDocx(buildDocx(report(sampleSeason())));
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/u);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
    expect(xml).toContain('<w:titlePg/>');
    expect(parts.get('word/styles.xml')).toContain('Times New Roman');
    expect(xml.match(/<w:jc w:val="both"\/>/gu)?.length).toBeGreaterThan(5);
  });

  it('names the committee as its author and nowhere the program', () => {
    const { parts } = readDocx(buildDocx(report(sampleSeason())));
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Đảng uỷ phường Hoài Tân</dc:creator>');
    for (const [name, content] of parts) expect(content, name).not.toMatch(/dhcb|docx\.js|un-named/iu);
  });

  it('takes names with decomposed letters and writes them composed', () => {
    const season = sampleSeason();
    const name = 'Nguyễn Thị Ngọc Ưỡng';
    season.committee.signerName = name.normalize('NFD');
    const { paragraphs } = readDocx(buildDocx(report(season)));
    expect(paragraphs).toContain(name);
  });

  it('is a page without a script or an address, whatever the texts hold', () => {
    const page = documentPage(allPapers(hostileSeason()));
    expect(page).not.toMatch(/<script|<b>|javascript:|\shref=|\ssrc=/iu);
    expect(page).toContain('&lt;b&gt;');
  });
});

describe('LibreOffice', () => {
  it('opens them all, every word on its pages', async () => {
    const models = new Map([
      ['report', report(sampleSeason())],
      [
        'papers',
        printoutsModel(sampleSeason(), sampleSeason().cells.slice(0, 2), {
          kinds: printoutKinds,
          copies: 2,
          sample: false,
        }),
      ],
      ['hostile', report(hostileSeason())],
    ]);
    const files = new Map<string, Uint8Array>();
    for (const [name, model] of models) files.set(name, buildDocx(model));
    const pages = await drawn(files);
    const [reportPages, paperPages] = [pages.get('report') ?? [], pages.get('papers') ?? []];
    expect(reportPages.length).toBe(2);
    expect(words(reportPages.map(({ text }) => text).join(' '))).toContain(
      'độ tuổi bình quân của cấp uỷ là 50,5 tuổi.',
    );
    expect(new Set(paperPages.map(({ width, height }) => `${String(width)}×${String(height)}`))).toEqual(
      new Set(['595×842', '842×595']),
    );
    // no page is empty: papers that fill theirs do not spill over
    expect(paperPages.filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(pages.get('hostile')?.length).toBeGreaterThan(0);
  });
});

/** Papers made in the test's own thread. */
function order(season: Season, cells: readonly Cell[], options: PrintoutOptions): PrintoutOrder {
  return {
    ...{ season, cells, options },
    format: 'docx',
    signal: new AbortController().signal,
    onCell: () => undefined,
    make: (some, { onCell, signal }) => {
      const papers = boundPrintouts(season, some, options);
      for (let step = papers.next(); ; step = papers.next()) {
        if (step.done) return Promise.resolve(step.value);
        onCell(step.value, some[step.value]!);
        if (signal.aborted) return Promise.resolve(undefined);
      }
    },
  };
}

describe('papers of many cells', () => {
  it('go into a new folder, and stop when asked to', async () => {
    const folder = temporaryFolder();
    const wanted = join(folder, 'Giấy tờ');
    const first = await newFolder(wanted);
    const second = await newFolder(wanted);
    expect([first, second]).toEqual([
      { ok: true, value: wanted },
      { ok: true, value: `${wanted} (2)` },
    ]);
    const season = sampleSeason();
    const seen: string[] = [];
    const stopping = new AbortController();
    const done = await exportPapersPerCell(wanted, {
      ...order(season, season.cells, { kinds: ['minutes'], sample: true }),
      onCell: (_done, { name }) => {
        seen.push(name);
        // the third, at work then, is given up
        if (seen.length === 3) stopping.abort();
      },
      signal: stopping.signal,
    });
    expect(done).toEqual({ ok: true, value: 2 });
    expect((await readdir(wanted)).toSorted()).toEqual([
      '01 Chi bộ khu phố An Dưỡng 1.docx',
      `02 ${seen[1] ?? ''}.docx`,
    ]);
    const bytes = await readFile(join(wanted, '01 Chi bộ khu phố An Dưỡng 1.docx'));
    expect(readDocx(bytes).paragraphs).toContain('BIÊN BẢN KIỂM PHIẾU');
    expect(readDocx(bytes).paragraphs).toContain('DỮ LIỆU MINH HOẠ');
  });

  it('stand in one file as they would written one by one, and no file is left when it is stopped', async () => {
    const folder = temporaryFolder();
    const season = sampleSeason();
    const options = { kinds: printoutKinds, copies: 3, sample: true } as const;
    const cells = season.cells.slice(0, 3);
    const stopping = new AbortController();
    const asked = { ...order(season, cells, options), signal: stopping.signal };
    const path = join(folder, 'Giấy tờ.docx');
    const seen: string[] = [];
    const done = await exportPapersTogether(path, {
      ...asked,
      onCell: (_done, { name }) => seen.push(name),
    });
    expect(done.ok).toBe(true);
    expect(seen).toEqual(cells.map(({ name }) => name));
    const bound = readDocx(await readFile(path));
    const whole = readDocx(buildDocx(printoutsModel(season, cells, options)));
    const unnamed = ({ xml }: typeof bound) => xml.replaceAll(/r:id="[^"]*"/gu, '');
    // a difference would be printed as a megabyte of markup
    expect(unnamed(bound) === unnamed(whole)).toBe(true);
    expect(headersOf(bound)).toEqual(headersOf(whole));

    await writeFile(path, 'old');
    const stopped = await exportPapersTogether(path, {
      ...asked,
      onCell: (count) => {
        if (count === 1) stopping.abort();
      },
    });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'stopped' } });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['Giấy tờ.docx']);
  });

  it('are refused where no folder can be made, and a file that stands there stays', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.docx');
    await writeFile(file, 'old');
    expect(await newFolder(join(file, 'b'))).toMatchObject({
      ok: false,
      error: { code: 'target-unwritable' },
    });
    const written = await exportDocument(join(file, 'c.docx'), report(sampleSeason()));
    expect(written).toMatchObject({ ok: false, error: { code: 'target-unwritable' } });
    expect(await readFile(file, 'utf8')).toBe('old');
  });
});
