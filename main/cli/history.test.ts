import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must } from '../../shared/testing/must';
import { createDataFile, openDataFile } from '../db/data-file';
import { tampered } from '../db/testing/tampered';
import { temporaryFolder } from '../db/testing/temp-folder';
import { runCommandLine } from './run';

/** Runs a call in this process. */
async function dhcb(...args: string[]) {
  const printed: string[] = [];
  const problems: string[] = [];
  const status = await runCommandLine(args, {
    print: (text) => void printed.push(text),
    complain: (line) => void problems.push(line),
  });
  return { status, stdout: printed.join('\n'), problems };
}

/** A data file with three edits, one of which was taken back, and a second season with one. */
async function changedFile(): Promise<string> {
  const path = join(temporaryFolder(), 'a.dhcb');
  must(await createDataFile(path, sampleSeason()));
  const file = must(await openDataFile(path));
  must(await file.edit({ type: 'congress.update', cellId: 'c04', patch: { presentOfficial: 26 } }));
  must(await file.edit({ type: 'member.update', cellId: 'c01', personId: 'p01', patch: { born: '1970' } }));
  must(await file.undo());
  must(await file.startSeason({ term: '2025-2027', ruleSet: 'qd294-2025' }));
  must(await file.edit({ type: 'ward.update', patch: { place: 'Bồng Sơn' } }));
  must(await file.close());
  return path;
}

describe('history', () => {
  it('tells who changed which field, when, from what to what', async () => {
    const { status, stdout, problems } = await dhcb('history', await changedFile());
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    const lines = stdout.split('\n').map((line) => line.replace(/ \d\d:\d\d ngày [\d/]+:/u, ':'));
    expect(lines).toEqual([
      '1.: sửa số liệu đại hội; đợt nhiệm kỳ 2022-2025',
      '   Có mặt, Chi bộ khu phố Giao Hội 2: 27 → 26',
      '2.: sửa trích ngang; đợt nhiệm kỳ 2022-2025',
      '   Ngày sinh của Phạm Văn Bình, Chi bộ khu phố An Dưỡng 1: 01/01/1968 → 1970',
      '3.: hoàn tác; đợt nhiệm kỳ 2022-2025',
      '   Ngày sinh của Phạm Văn Bình, Chi bộ khu phố An Dưỡng 1: 1970 → 01/01/1968',
      '4.: sửa thông tin đảng uỷ; đợt nhiệm kỳ 2025-2027',
      '   Địa danh: Hoài Tân → Bồng Sơn',
    ]);
  });

  it('--json gives the values as they stand in the interchange file', async () => {
    const { stdout } = await dhcb('history', await changedFile(), '--json');
    const entries = JSON.parse(stdout) as Record<string, unknown>[];
    expect(entries).toHaveLength(4);
    expect(entries[0]).toEqual({
      number: 1,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) as string,
      term: '2022-2025',
      kind: 'congress.update',
      changes: [
        {
          path: ['cells', 'c04', 'congress', 'presentOfficial'],
          cell: 'Chi bộ khu phố Giao Hội 2',
          from: 27,
          to: 26,
          text: 'Có mặt, Chi bộ khu phố Giao Hội 2: 27 → 26',
        },
      ],
    });
  });

  it('says so where contents are no longer kept, or nothing was changed', async () => {
    const path = await changedFile();
    await tampered(path, 'UPDATE history SET content = NULL WHERE id = 1');
    expect((await dhcb('history', path)).stdout).toContain('   (nội dung cũ không còn được giữ)');
    const [first] = JSON.parse((await dhcb('history', path, '--json')).stdout) as { changes: unknown }[];
    expect(first?.changes).toBeNull();
    const fresh = join(temporaryFolder(), 'b.dhcb');
    must(await createDataFile(fresh, sampleSeason()));
    expect(await dhcb('history', fresh)).toEqual({
      status: 0,
      stdout: 'Chưa có thay đổi nào.',
      problems: [],
    });
    expect((await dhcb('history', fresh, '--json')).stdout).toBe('[]');
  });
});

describe('verify', () => {
  it('tells whether the history is whole', async () => {
    const path = await changedFile();
    const { status, stdout } = await dhcb('verify', path);
    expect(status).toBe(0);
    expect(stdout).toContain('Nhật ký thay đổi: 4 mục, nguyên vẹn.');
  });

  it.each([
    ['changed', "UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE id = 2", 2],
    ['told otherwise', "UPDATE history SET content = replace(content, '26', '25') WHERE id = 1", 1],
    ['taken out', 'DELETE FROM history WHERE id = 2', 2],
    ['taken off the end', 'DELETE FROM history WHERE id = 4', 4],
  ])('names the first entry that was %s', async (_what, sql, broken) => {
    const path = await changedFile();
    await tampered(path, sql);
    for (const command of ['verify', 'history']) {
      const { status, stdout, problems } = await dhcb(command, path);
      expect(status, command).toBe(3);
      expect(problems).toEqual([
        `Nhật ký thay đổi không còn nguyên vẹn: từ mục ${String(broken)} đã bị sửa hoặc lấy đi.`,
      ]);
      expect(stdout).not.toBe('');
    }
  });
});
