import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Season } from '../../shared/domain/season';
import { documentPage } from '../../shared/export/document-html';
import { type DocumentModel, paragraphsOf, paragraphText } from '../../shared/export/document-model';
import { paperKinds } from '../../shared/export/documents/paper-kinds';
import { papersModel } from '../../shared/export/documents/papers';
import { reportModel } from '../../shared/export/documents/report';
import { buildDocx } from '../../shared/export/docx';
import { sampleSeason } from '../../shared/fixtures/sample';
import { temporaryFolder } from '../db/testing/temp-folder';
import { exportDocument, exportPapersPerCell, newFolder } from './export-document';
import { drawn } from './testing/libreoffice';
import { readDocx } from './testing/read-docx';
import { hostileSeason } from './testing/seasons';

const LIBREOFFICE_LIMIT_MS = 180_000;
const options = { generatedOn: '2022-08-10', sample: false } as const;

const report = (season: Season) => reportModel(season, options);
const allPapers = (season: Season) =>
  papersModel(season, season.cells, { kinds: paperKinds, copies: 2, sample: false });

/** The words of a text, however it is broken into lines. */
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
const textOf = (model: DocumentModel) => words(paragraphsOf(model).map(paragraphText).join(' '));

describe('a document as a file', () => {
  it.each([
    ['the report', () => report(sampleSeason())],
    ['all papers', () => allPapers(sampleSeason())],
    ['all papers with texts that want to be markup', () => allPapers(hostileSeason())],
  ])('says what its model says, paragraph by paragraph: %s', async (_what, make) => {
    const model = make();
    const { paragraphs } = readDocx(await buildDocx(model));
    expect(words(paragraphs.join(' '))).toBe(textOf(model));
  });

  it('is A4 with the margins of a Party document, in Times New Roman, numbered from the second page', async () => {
    const { xml, parts } = readDocx(await buildDocx(report(sampleSeason())));
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/u);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
    expect(xml).toContain('<w:titlePg/>');
    expect(parts.get('word/styles.xml')).toContain('Times New Roman');
    expect(xml.match(/<w:jc w:val="both"\/>/gu)?.length).toBeGreaterThan(5);
  });

  it('names the committee as its author and nowhere the program', async () => {
    const { parts } = readDocx(await buildDocx(report(sampleSeason())));
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Đảng uỷ phường Hoài Tân</dc:creator>');
    for (const [name, content] of parts) expect(content, name).not.toMatch(/dhcb|docx\.js|un-named/iu);
  });

  it('takes names with decomposed letters and writes them composed', async () => {
    const season = sampleSeason();
    const name = 'Nguyễn Thị Ngọc Ưỡng';
    season.committee.signerName = name.normalize('NFD');
    const { paragraphs } = readDocx(await buildDocx(report(season)));
    expect(paragraphs).toContain(name);
  });

  it('is a page without a script or an address, whatever the texts hold', () => {
    const page = documentPage(allPapers(hostileSeason()));
    expect(page).not.toMatch(/<script|<b>|javascript:|\shref=|\ssrc=/iu);
    expect(page).toContain('&lt;b&gt;');
  });
});

describe('LibreOffice', () => {
  it(
    'opens them all, every word on its pages',
    async () => {
      const models = new Map([
        ['report', report(sampleSeason())],
        [
          'papers',
          papersModel(sampleSeason(), sampleSeason().cells.slice(0, 2), { kinds: paperKinds, sample: false }),
        ],
        ['hostile', report(hostileSeason())],
      ]);
      const files = new Map<string, Uint8Array>();
      for (const [name, model] of models) files.set(name, await buildDocx(model));
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
    },
    LIBREOFFICE_LIMIT_MS,
  );
});

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
    const done = await exportPapersPerCell(
      wanted,
      season,
      season.cells,
      { kinds: ['minutes'], sample: true },
      {
        format: 'docx',
        toBytes: buildDocx,
        onCell: (_done, { name }) => seen.push(name),
        isStopped: () => seen.length === 2,
      },
    );
    expect(done).toEqual({ ok: true, value: 2 });
    expect((await readdir(wanted)).toSorted()).toEqual([
      '01 Chi bộ khu phố An Dưỡng 1.docx',
      `02 ${seen[1] ?? ''}.docx`,
    ]);
    const bytes = await readFile(join(wanted, '01 Chi bộ khu phố An Dưỡng 1.docx'));
    expect(readDocx(bytes).paragraphs).toContain('BIÊN BẢN KIỂM PHIẾU');
    expect(readDocx(bytes).paragraphs).toContain('DỮ LIỆU MINH HOẠ');
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
