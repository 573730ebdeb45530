import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, mustFail } from '../../shared/testing/must';
import { temporaryFolder } from '../db/testing/temp-folder';
import {
  attachFile,
  attachmentFolderOf,
  copyAttachments,
  fileOfDocument,
  mirrorAttachments,
} from './attachments';

async function sourceFile(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('attachments', () => {
  it('are copied beside the data file, and never over one another', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'Phường A.dhcb');
    const source = await sourceFile(folder, 'Kế hoạch.pdf', 'một');
    expect(must(await attachFile(data, source))).toBe('Kế hoạch.pdf');
    await writeFile(source, 'hai');
    expect(must(await attachFile(data, source))).toBe('Kế hoạch (2).pdf');
    const kept = join(folder, 'Phường A.tailieu');
    expect(attachmentFolderOf(data)).toBe(kept);
    expect((await readdir(kept)).sort()).toEqual(['Kế hoạch (2).pdf', 'Kế hoạch.pdf']);
    expect(await readFile(join(kept, 'Kế hoạch.pdf'), 'utf8')).toBe('một');
    expect(must(await fileOfDocument(data, { attachment: 'Kế hoạch.pdf' }))).toBe(join(kept, 'Kế hoạch.pdf'));
  });

  it('go along to a new data file', async () => {
    const folder = temporaryFolder();
    const [from, to] = [join(folder, 'Từ.dhcb'), join(folder, 'Sang.dhcb')];
    expect(await copyAttachments(from, to)).toBe(true);
    must(await attachFile(from, await sourceFile(folder, 'Công văn.docx', 'x')));
    expect(await copyAttachments(from, to)).toBe(true);
    expect(await readdir(attachmentFolderOf(to))).toEqual(['Công văn.docx']);
  });

  it('are not taken for none where the disk that held them is gone', async () => {
    const folder = temporaryFolder();
    const gone = attachmentFolderOf(join(folder, 'usb', 'Phường A.dhcb'));
    expect(mustFail(await mirrorAttachments(gone, join(folder, 'bản sao'))).code).toBe('file-not-found');
    await mkdir(join(folder, 'usb'));
    must(await mirrorAttachments(gone, join(folder, 'bản sao')));
  });

  it('are opened only when they show something and lie where they may', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'Mở.dhcb');
    const program = await sourceFile(folder, 'chạy.exe', 'x');
    await sourceFile(folder, 'ngoài.pdf', 'x');
    await mkdir(join(folder, 'thư mục.pdf'));
    const refused = [
      { link: program },
      { link: '\\\\may-chu\\chung\\ke-hoach.pdf' },
      { link: '//may-chu/chung/ke-hoach.pdf' },
      { link: 'https://example.org/a.pdf' },
      { attachment: '../ngoài.pdf' },
      { attachment: '..\\ngoài.pdf' },
    ];
    for (const document of refused) {
      expect(mustFail(await fileOfDocument(data, document)).code).toBe('document-not-openable');
    }
    for (const link of [join(folder, 'không có.pdf'), join(folder, 'thư mục.pdf')]) {
      expect(mustFail(await fileOfDocument(data, { link })).code).toBe('document-missing');
    }
    expect(mustFail(await fileOfDocument(data, {})).code).toBe('document-missing');
    expect(mustFail(await attachFile(data, program)).code).toBe('document-not-openable');
  });
});
