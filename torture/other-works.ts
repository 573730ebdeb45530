import { mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataFile, openDataFile, readDataFile } from '../main/db/data-file';
import { removeUnfinishedIn } from '../main/db/durable-write';
import { followingFile } from '../main/db/following-file';
import { attachFile, attachmentFolderOf, mirrorAttachments } from '../main/files/attachments';
import { formFiles, formMoment, writeForm } from '../main/files/cell-forms';
import { exportDocument, exportPapersPerCell, newFolder } from '../main/files/export-document';
import { exportWorkbook } from '../main/files/export-workbook';
import { writeMapping } from '../main/files/fill';
import type { Cell, Season } from '../shared/domain/season';
import { boundPrintouts } from '../shared/export/documents/bound-printouts';
import { reportModel } from '../shared/export/documents/report';
import { sampleSeason } from '../shared/fixtures/sample';
import { atOnce } from '../shared/stepwise';
import { must } from '../shared/testing/must';
import { takingIn } from './taking-in';
import { notWhole } from './whole-files';
import type { Work } from './work';

/** What is written besides data: sheets, papers, forms, mappings, attachments, and the file in which the next term begins. */

const season: Season = sampleSeason();
const cells = season.cells.slice(0, 3);
const about = { sample: false, generatedOn: '2025-03-02' };
const outOf = (folder: string) => join(folder, 'ra');
const sources = (folder: string) => join(folder, 'nguồn');
const SECRET_TEXT = 'Biên bản mật '.repeat(500);

/** Everything that is asked for by name or folder, once. */
async function written(folder: string): Promise<void> {
  const out = outOf(folder);
  must(await exportWorkbook(join(out, 'biểu.xlsx'), season, { ...about, sheets: ['B1', 'B3'] }));
  must(await exportDocument(join(out, 'báo cáo.docx'), reportModel(season, about)));
  for (const form of formFiles(season, out, [cells[0]?.id ?? '']))
    must(await writeForm(season, form, formMoment(new Date())));
  must(await writeMapping(join(out, 'cách điền.json'), { name: 'a', ties: [] }));
  const papers = must(await newFolder(join(out, 'Giấy tờ')));
  const options = { kinds: ['minutes'], ...about } as const;
  const order = {
    ...{ season, cells, options, format: 'docx' as const },
    signal: new AbortController().signal,
    onCell: () => undefined,
    make: (some: readonly Cell[]) => Promise.resolve(atOnce(boundPrintouts(season, some, options))),
  };
  must(await exportPapersPerCell(papers, order));
}

export const otherWorks: Readonly<Record<string, Work>> = {
  'take in': takingIn,
  export: {
    prepare: (folder) => {
      mkdirSync(outOf(folder));
      return Promise.resolve();
    },
    once: async (folder, round) => {
      await written(folder);
      return String(round);
    },
    wrong: async (folder, acknowledged) => {
      const wrong = await notWhole(outOf(folder));
      const isThere = readdirSync(outOf(folder)).includes('cách điền.json');
      return acknowledged === undefined || isThere ? wrong : [...wrong, 'lost: nothing was written'];
    },
  },
  attach: {
    prepare: (folder) => {
      mkdirSync(sources(folder));
      writeFileSync(join(sources(folder), 'Biên bản.txt'), SECRET_TEXT);
      return Promise.resolve();
    },
    once: async (folder, round) => {
      const data = join(folder, 'a.dhcb');
      const name = must(await attachFile(data, join(sources(folder), 'Biên bản.txt')));
      must(await mirrorAttachments(attachmentFolderOf(data), join(folder, 'bản sao')));
      return `${String(round)} ${name}`;
    },
    wrong: async (folder, acknowledged) => {
      const wrong: string[] = [];
      const [, name] = /^\d+ (?<name>.+)$/u.exec(acknowledged ?? '') ?? [];
      for (const place of [attachmentFolderOf(join(folder, 'a.dhcb')), join(folder, 'bản sao')]) {
        const names = await readable(place);
        if (name !== undefined && !names.includes(name)) wrong.push(`lost: ${name}`);
        for (const each of names) {
          if (readFileSync(join(place, each), 'utf8') !== SECRET_TEXT) wrong.push(`${each} is not whole`);
        }
      }
      return wrong;
    },
  },
  'next term': {
    prepare: async (folder) => {
      mkdirSync(outOf(folder));
      must(await createDataFile(join(folder, 'cũ.dhcb'), season));
    },
    once: async (folder, round) => {
      const path = join(outOf(folder), `${String(round)}-${String(Date.now())}.dhcb`);
      must(await followingFile(join(folder, 'cũ.dhcb'), path, { term: '2030-2035', ruleSet: 'qd294-2025' }));
      return path;
    },
    wrong: async (folder, acknowledged) => {
      const names = readdirSync(outOf(folder)).filter((name) => name.endsWith('.dhcb'));
      const paths = names.map((name) => join(outOf(folder), name));
      const wrong = acknowledged === undefined || paths.includes(acknowledged) ? [] : ['lost: the new file'];
      for (const path of paths) {
        const file = await openDataFile(path);
        if (!file.ok || file.value.seasons().entries.length !== 2) wrong.push(`${path} is not whole`);
        if (file.ok) must(await file.value.close());
        unlinkSync(path);
      }
      const old = await readDataFile(join(folder, 'cũ.dhcb'));
      return old.ok ? wrong : [...wrong, 'lost: the file of the last term'];
    },
  },
};

async function readable(folder: string): Promise<readonly string[]> {
  await removeUnfinishedIn(folder, 0);
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
