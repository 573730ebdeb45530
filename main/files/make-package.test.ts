import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { packageContents, sentSeason } from '../../shared/sealed/contents';
import { statsJson } from '../../shared/statistics';
import { must, mustFail } from '../../shared/testing/must';
import { readDataFile, readFileHistory } from '../db/data-file';
import { makePackage, writeReceipt } from './make-package';
import { openPackage } from './sealed-package';

const season = wholeSample();
/** Numbers and names that stand nowhere else in the season. */
const secret = {
  card: '58012399',
  citizen: '052068012399',
  member: 'Nguyễn Chỉ Có Trong Danh Sách',
  planned: 'Trần Chỉ Là Dự Kiến',
  absent: 'Lê Chỉ Vắng Mặt',
  former: 'Phạm Chỉ Ở Khoá Trước',
  guide: 'Hồ Chỉ Đạo Viên',
};
const [first, ...others] = season.cells;
const [head, ...rest] = first!.congress.committee;
const whole = {
  ...season,
  wardMembers: [...(season.wardMembers ?? []), { id: 'guide-only', fullName: secret.guide }],
  cells: [
    {
      ...first!,
      roster: [{ id: 'only-here', fullName: secret.member }],
      personnel: [{ id: 'planned-only', fullName: secret.planned }],
      absences: [{ id: 'absent-only', fullName: secret.absent, kind: 'absent' as const }],
      formerMembers: [{ id: 'former-only', fullName: secret.former }],
      congress: {
        ...first!.congress,
        committee: [{ ...head!, cardNumber: secret.card, nationalId: secret.citizen }, ...rest],
      },
    },
    ...others,
  ],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(contents: (typeof packageContents)[number]) {
  const sealed = await makePackage(whole, { contents, sample: false, stem: 'Phường Thử' });
  const path = join(folder, `${contents}.dhcbgoi`);
  await writeFile(path, sealed.bytes);
  return { path, receipt: sealed.receipt.join('\n'), ...must(openPackage(path, sealed.bytes)) };
}

describe('a package holds what the office chose and nothing else', () => {
  it('always the sheets and the report', async () => {
    for (const contents of packageContents) {
      const { files, receipt } = await opened(contents);
      expect(files.slice(0, 2).map(({ name }) => name)).toEqual([
        'Phường Thử.xlsx',
        'Phường Thử-bao-cao.docx',
      ]);
      expect(receipt).toContain('Ngày nhận: ……/……/…………');
      expect(receipt).toContain('Nội dung: ');
    }
  });

  it('file by file, and in none of them somebody or a number that was not to go out', async () => {
    const kinds = {
      sheets: ['xlsx', 'docx'],
      data: ['xlsx', 'docx', 'dhcb'],
      people: ['xlsx', 'docx', 'dhcb'],
    };
    for (const contents of packageContents) {
      const { files } = await opened(contents);
      expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(kinds[contents]);
      for (const { name, bytes } of files) {
        // sheets and report are zipped
        const parts = name.endsWith('.dhcb') ? [bytes] : Object.values(unzipSync(bytes));
        const text = parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
        const isAllowed = name.endsWith('.dhcb') && contents === 'people';
        for (const each of Object.values(secret)) expect(text.includes(each)).toBe(isAllowed);
      }
    }
  });

  it('without data where only sheets are sent; a command says so', async () => {
    const { path, files } = await opened('sheets');
    expect(files).toHaveLength(2);
    expect(mustFail(await readDataFile(path)).code).toBe('package-no-data');
  });

  it('with the data of the season: the same figures, no members, no planned personnel, no numbers of people', async () => {
    const { path, files } = await opened('data');
    const { season: sent } = must(await readDataFile(path));
    expect(statsJson(sent)).toEqual(statsJson(whole));
    const data = Buffer.from(files.at(-1)!.bytes).toString('utf8');
    for (const text of Object.values(secret)) {
      expect(JSON.stringify(sent)).not.toContain(text);
      expect(data).not.toContain(text);
    }
    expect(sent.wardMembers).toBeUndefined();
    expect(sent.cells.some(({ personnel, roster }) => personnel !== undefined || roster !== undefined)).toBe(
      false,
    );
  });

  it('guides are named where the members of the ward are, and never by an id alone', () => {
    const guided = (contents: 'data' | 'people') => {
      const sent = sentSeason(whole, contents);
      const members = new Set(sent.wardMembers?.map(({ id }) => id));
      return { sent, ids: sent.cells.flatMap(({ plan }) => plan?.guides ?? []), members };
    };
    const people = guided('people');
    expect(people.ids.length).toBeGreaterThan(0);
    expect(people.ids.filter((id) => !people.members.has(id))).toEqual([]);
    const data = guided('data');
    expect(data.ids).toEqual([]);
    // the rest of the plan stays, and of a plan with nothing else nothing
    expect(data.sent.cells[0]?.plan?.venue).toBe(whole.cells[0]?.plan?.venue);
    const bare = { ...whole, cells: [{ ...first!, plan: { guides: ['m1'] } }] };
    expect(sentSeason(bare, 'data').cells[0]).not.toHaveProperty('plan');
  });

  it('with everybody where that is chosen; never the history or the notes of the office', async () => {
    const { path } = await opened('people');
    const { season: sent } = must(await readDataFile(path));
    expect(JSON.stringify(sent)).toContain(secret.member);
    expect([sent.exports, sent.fillMappings, sent.publishedPapers, sent.publishedFigures]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect(must(await readFileHistory(path)).entries).toEqual([]);
    expect(must(await readFileHistory(path)).seasons.size).toBe(1);
  });

  it('says nowhere where files lie on the computer of the office', () => {
    const link = 'C:\\Users\\Văn phòng\\Kế hoạch.pdf';
    const documents = [{ subject: 'Kế hoạch', number: '42-KH/ĐU', link, attachment: 'Kế hoạch.pdf' }];
    for (const contents of ['data', 'people'] as const)
      expect(sentSeason({ ...whole, documents }, contents).documents).toEqual([
        { subject: 'Kế hoạch', number: '42-KH/ĐU' },
      ]);
  });

  it('card numbers go with the data only where the office prints them', () => {
    const printed = { ...whole, output: { ...whole.output, cardNumbers: true } };
    expect(JSON.stringify(sentSeason(printed, 'data'))).toContain(secret.card);
    expect(JSON.stringify(sentSeason(printed, 'data'))).not.toContain(secret.citizen);
  });
});

describe('a receipt', () => {
  it('stands beside its package under a name that is free, or says why it could not', async () => {
    const bytes = new TextEncoder().encode('GIẤY BIÊN NHẬN');
    const path = join(folder, 'Phường Thử.dhcbgoi');
    expect(must(await writeReceipt(path, bytes))).toBe('Phường Thử-bien-nhan.txt');
    expect(must(await writeReceipt(path, bytes))).toBe('Phường Thử-bien-nhan (2).txt');
    expect(await readFile(join(folder, 'Phường Thử-bien-nhan.txt'), 'utf8')).toBe('GIẤY BIÊN NHẬN');
    const gone = join(folder, 'USB đã rút', 'Phường Thử.dhcbgoi');
    expect(mustFail(await writeReceipt(gone, bytes)).code).toBe('target-unwritable');
  });
});
