import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Season } from '../../shared/domain/season';
import expected from '../../shared/fixtures/hoai-tan-2022.expected.json' with { type: 'json' };
import fixture from '../../shared/fixtures/hoai-tan-2022.json' with { type: 'json' };
import { sampleSeason } from '../../shared/fixtures/sample';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { must } from '../../shared/testing/must';
import { createDataFile, openDataFile } from '../db/data-file';
import { lockPathOf } from '../db/lock';
import { SCHEMA_VERSION } from '../db/migrations/migrate';
import { bundle } from '../db/testing/bundle';
import { tampered } from '../db/testing/tampered';
import { namesIn, temporaryFolder } from '../db/testing/temp-folder';
import { sealPackage } from '../files/sealed-package';
import { docxText } from '../files/testing/read-docx';
import { readWorkbook } from '../files/testing/read-workbook';
import { run } from './testing/run';

const fixturePath = join(import.meta.dirname, '../../shared/fixtures/hoai-tan-2022.json');

/** Runs a call in this process, with what it says as a terminal shows it. */
async function dhcb(...args: string[]) {
  const { status, printed, problems } = await run(...args);
  return {
    status,
    stdout: printed.map((text) => `${text}\n`).join(''),
    problems: problems.flatMap((text) => text.split('\n')),
  };
}

/** A data file made of the fixture. */
async function fixtureFile(): Promise<string> {
  const path = join(temporaryFolder(), 'hoai-tan.dhcb');
  expect(await dhcb('new', path, '--from', fixturePath)).toMatchObject({ status: 0, problems: [] });
  return path;
}

/** The fixture with changes, as a file. */
function interchange(changes: object): string {
  const path = join(temporaryFolder(), 'đợt.json');
  writeFileSync(path, JSON.stringify({ ...fixture, ...changes }));
  return path;
}

/** Another process that has the file open, for the length of a test. */
async function lockedElsewhere(path: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  const owner = { pid: child.pid, host: hostname(), startedAt: null };
  writeFileSync(lockPathOf(path), JSON.stringify({ token: 'theirs', ...owner, takenAt: '' }));
}

describe('new and dump', () => {
  it('give the same season back', async () => {
    const { status, stdout, problems } = await dhcb('dump', await fixtureFile());
    expect(status).toBe(0);
    expect(problems).toEqual([]);
    expect(JSON.parse(stdout)).toStrictEqual(fixture);
  });

  it('names all problems at once with their places, and leaves no file', async () => {
    const cells = structuredClone(fixture.cells) as unknown as {
      congress: { elections: { valid: unknown }[] };
    }[];
    cells[3]!.congress.elections[0]!.valid = 2.5;
    const source = interchange({
      cells,
      colour: 'red',
      season: { ...fixture.season, plannedFrom: '2022-02-30' },
    });
    const path = join(temporaryFolder(), 'a.dhcb');
    expect(await dhcb('new', path, '--from', source)).toEqual({
      status: 2,
      stdout: '',
      problems: [
        `${source}: season.plannedFrom: không phải ngày có thật (viết 2022-07-08, 2022-07 hoặc 2022)`,
        `${source}: cells[3].congress.elections[0].valid: phải là số nguyên, không âm`,
        `${source}: colour: không có mục nào tên “colour”`,
      ],
    });
    expect(namesIn(dirname(path))).toEqual([]);
  });

  it('refuses a newer version naming both, text that is no JSON, bytes that are no text', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    const newer = await dhcb('new', path, '--from', interchange({ version: 3 }));
    expect(newer.status).toBe(2);
    expect(newer.problems.join()).toMatch(/phiên bản 3 mới hơn phiên bản 1/u);
    for (const content of ['{', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])]) {
      const source = join(dirname(path), 'x.json');
      writeFileSync(source, content);
      expect((await dhcb('new', path, '--from', source)).problems).toEqual([
        `${source}: Nội dung không phải JSON hợp lệ.`,
      ]);
    }
    expect(existsSync(path)).toBe(false);
  });

  it('needs a source that is there and a folder that is there', async () => {
    const folder = temporaryFolder();
    expect((await dhcb('new', join(folder, 'a.dhcb'), '--from', join(folder, 'none.json'))).status).toBe(2);
    expect((await dhcb('new', join(folder, 'none', 'a.dhcb'), '--from', fixturePath)).status).toBe(2);
    expect(namesIn(folder)).toEqual([]);
  });
});

describe('--force', () => {
  it('alone lets a file be replaced, whole or not at all', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    writeFileSync(path, 'mine');
    const refused = await dhcb('new', path, '--from', fixturePath);
    expect(refused.status).toBe(2);
    expect(refused.problems).toHaveLength(1);
    expect(refused.problems[0]).toContain('--force');
    expect((await dhcb('new', path, '--from', interchange({ version: 2 }), '--force')).status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await dhcb('new', path, '--from', fixturePath, '--force')).status).toBe(0);
    expect((await dhcb('verify', path)).status).toBe(0);
  });

  it('does not replace a file that is open elsewhere', async () => {
    const path = await fixtureFile();
    await lockedElsewhere(path);
    const before = readFileSync(path);
    expect((await dhcb('new', path, '--from', fixturePath, '--force')).status).toBe(3);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('sample', () => {
  it('makes the sample, marked as one, again only with --force', async () => {
    const path = join(temporaryFolder(), 'mau.dhcb');
    expect((await dhcb('sample', 'hoai-tan-2022', path)).status).toBe(0);
    expect((await dhcb('verify', path)).stdout).toContain('Dữ liệu mẫu');
    expect(JSON.parse((await dhcb('dump', path)).stdout)).toStrictEqual(wholeSample());
    expect(JSON.parse((await dhcb('stats', path, '--json')).stdout)).toMatchObject(expected);
    expect((await dhcb('sample', 'hoai-tan-2022', path)).status).toBe(2);
    expect((await dhcb('sample', 'hoai-tan-2022', path, '--force')).status).toBe(0);
  });

  it('is never put over real data', async () => {
    const path = await fixtureFile();
    const before = readFileSync(path);
    const { status, problems } = await dhcb('sample', 'hoai-tan-2022', path, '--force');
    expect(status).toBe(2);
    expect(problems[0]).toContain('dữ liệu mẫu không bao giờ ghi đè');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is known by its name', async () => {
    expect(await dhcb('sample', 'nowhere', join(temporaryFolder(), 'a.dhcb'))).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});

describe('stats', () => {
  it('--json agrees with the published figures', async () => {
    const { status, stdout } = await dhcb('stats', await fixtureFile(), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });

  it('prints a table for people', async () => {
    const { stdout } = await dhcb('stats', await fixtureFile());
    expect(stdout).toMatch(/^Tái cử +31 \(75,6 %\) +12 \(80 %\) +12 \(85,7 %\) +7 \(58,3 %\)$/mu);
    expect(stdout).toMatch(/^Tuổi bình quân +50,5 /mu);
  });
});

describe('check', () => {
  /** A cell in which more were present than summoned. */
  async function wrongFile(): Promise<string> {
    const cells = structuredClone(fixture.cells);
    cells[3]!.congress.presentOfficial = 9999;
    const path = join(temporaryFolder(), 'a.dhcb');
    expect((await dhcb('new', path, '--from', interchange({ cells }))).status).toBe(0);
    return path;
  }

  it('--today says what day it is: a deadline is found only once it is near', async () => {
    const path = await fixtureFile();
    const codesOn = async (...args: string[]) => {
      const found = JSON.parse((await dhcb('check', path, '--json', ...args)).stdout) as { code: string }[];
      return found.map(({ code }) => code);
    };
    expect(await codesOn('--today', '2022-07-08')).not.toContain('W501');
    expect(await codesOn('--today', '2022-09-01')).toContain('W501');
    const wrong = await dhcb('check', path, '--today', '31/01/2022');
    expect(wrong.status).toBe(2);
    expect(wrong.problems).toEqual(['“31/01/2022” không phải là ngày dạng 2026-01-31.']);
  });

  it('--json lists findings, and an error shows in the exit status', async () => {
    const { status, stdout } = await dhcb('check', await wrongFile(), '--json');
    expect(status).toBe(1);
    const findings = JSON.parse(stdout) as Record<string, unknown>[];
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.find(({ code }) => code === 'E101')).toMatchObject({
      severity: 'error',
      where: 'cells[3].congress.presentOfficial',
      accepted: false,
    });
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['code', 'severity', 'where', 'message', 'accepted']);
    }
  });

  it('prints a line for each finding and a closing count', async () => {
    const path = await wrongFile();
    const { stdout } = await dhcb('check', path);
    const findings = JSON.parse((await dhcb('check', path, '--json')).stdout) as unknown[];
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length + 1);
    expect(lines.at(-1)).toMatch(/^Lỗi: \d+; cảnh báo: \d+\.$/u);
  });

  it('ends with 0 where there is no error', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    expect((await dhcb('new', path, '--from', interchange({ cells: [] }))).status).toBe(0);
    expect((await dhcb('check', path)).status).toBe(0);
  });
});

describe('export', () => {
  it('writes one workbook into a new folder and prints its path', async () => {
    const path = await fixtureFile();
    const out = join(dirname(path), 'biểu', '2022');
    const { status, stdout, problems } = await dhcb('export', path, '--out', out);
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    expect(stdout).toBe(`${join(out, 'hoai-tan-bieu.xlsx')}\n`);
    expect(readFileSync(stdout.trimEnd()).subarray(0, 2).toString()).toBe('PK');
    expect((await dhcb('export', path, '--out', out)).status).toBe(2);
    expect((await dhcb('export', path, '--out', out, '--force', '--forms', 'B2,b1')).status).toBe(0);
  });

  it('writes the report beside it, and nothing where one of the two would be written over', async () => {
    const path = await fixtureFile();
    const out = join(dirname(path), 'out');
    const { status, stdout } = await dhcb('export', path, '--out', out, '--report');
    const [workbook = '', report = ''] = stdout.trimEnd().split('\n');
    expect({ status, workbook, report }).toEqual({
      status: 0,
      workbook: join(out, 'hoai-tan-bieu.xlsx'),
      report: join(out, 'hoai-tan-bao-cao.docx'),
    });
    expect(docxText(readFileSync(report))).toContain('Tái cử là 31 đ/c (75,6%)');
    rmSync(workbook);
    const again = await dhcb('export', path, '--out', out, '--report');
    expect(again.status).toBe(2);
    expect(again.problems.join()).toContain('hoai-tan-bao-cao.docx');
    expect(namesIn(out)).toEqual(['hoai-tan-bao-cao.docx']);
    expect((await dhcb('export', path, '--out', out, '--report', '--force')).status).toBe(0);
  });

  it('writes each sheet into a file of its own where that is asked for', async () => {
    const path = await fixtureFile();
    const out = join(dirname(path), 'out');
    const { status, stdout } = await dhcb('export', path, '--out', out, '--forms', 'B1-A3,KH1', '--apart');
    expect(status).toBe(0);
    const names = ['hoai-tan-bieu-B1.xlsx', 'hoai-tan-bieu-KH1.xlsx'];
    expect(stdout).toBe(names.map((name) => `${join(out, name)}\n`).join(''));
    expect(namesIn(out)).toEqual(names);
  });

  it('marks what changed since the sheets went out, and says where the file holds nothing that went out', async () => {
    const exports = [{ id: 'B3', exportedOn: '2022-08-01', rows: ['row'] }];
    for (const kept of [undefined, exports]) {
      const path = join(temporaryFolder(), 'đợt.dhcb');
      expect((await dhcb('new', path, '--from', interchange({ exports: kept }))).status).toBe(0);
      const out = join(dirname(path), 'out');
      const { status, stdout, problems } = await dhcb(
        'export',
        path,
        '--out',
        out,
        '--forms',
        'B3',
        '--mark',
      );
      expect(status).toBe(0);
      const { parts } = readWorkbook(readFileSync(stdout.trim()));
      const marks = 'số liệu thay đổi so với lần xuất ngày 01/08/2022';
      expect([...parts.values()].join('\n').includes(marks)).toBe(kept !== undefined);
      expect(problems).toEqual(
        kept === undefined ? ['Tệp chưa ghi lần xuất biểu nào nên không có thay đổi để đánh dấu.'] : [],
      );
    }
  });

  it('makes no report before the first congress, and writes nothing then', async () => {
    const cells = fixture.cells.map((cell) => ({
      ...cell,
      congress: { status: 'planned', approvedSeats: {}, committee: [] },
    }));
    const path = join(temporaryFolder(), 'kế hoạch.dhcb');
    expect((await dhcb('new', path, '--from', interchange({ cells }))).status).toBe(0);
    const out = join(dirname(path), 'out');
    const refused = await dhcb('export', path, '--out', out, '--report');
    expect(refused.status).toBe(2);
    expect(refused.problems.join()).toContain('Chưa có chi bộ nào tổ chức đại hội');
    expect(existsSync(out)).toBe(false);
    expect((await dhcb('export', path, '--out', out)).status).toBe(0);
  });

  it('refuses sheets that are not, and a folder that is a file', async () => {
    const path = await fixtureFile();
    const out = join(dirname(path), 'out');
    expect((await dhcb('export', path, '--out', out, '--forms', 'B1,B9')).problems).toEqual([
      'Không có biểu “B9”. Có: B1, B1-A4, B1-A3, B1a, B1b, B2, B3, B4, B5, KH1, KH2, TH.',
    ]);
    expect(existsSync(out)).toBe(false);
    expect((await dhcb('export', path, '--out', path)).status).toBe(2);
  });
});

describe('verify', () => {
  it('tells the version, the size and the backups', async () => {
    const path = await fixtureFile();
    expect((await dhcb('verify', path)).stdout).toContain('Chưa có bản sao lưu.');
    must(await must(await openDataFile(path)).close());
    const { status, stdout } = await dhcb('verify', path);
    expect(status).toBe(0);
    expect(stdout).toContain(`Dạng tệp: ${String(SCHEMA_VERSION)}.`);
    expect(stdout).toMatch(/Bản sao lưu \(1, /u);
  });
});

describe('a file that is refused', () => {
  const readers = ['dump', 'stats', 'check', 'verify', 'history'] as const;

  it.each([
    ['empty', () => ''],
    ['foreign', () => 'PK'.repeat(4000)],
    ['cut short', (whole: Buffer) => whole.subarray(0, 5000)],
  ])('because it is %s gives 3, one line, and stays as it is', async (_what, content) => {
    const path = await fixtureFile();
    writeFileSync(path, content(readFileSync(path)));
    const before = readFileSync(path);
    for (const command of readers) {
      const { status, problems } = await dhcb(command, path);
      expect({ command, status }).toEqual({ command, status: 3 });
      expect(problems).toHaveLength(1);
    }
    expect((await dhcb('export', path, '--out', dirname(path))).status).toBe(3);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(namesIn(dirname(path))).toEqual(['hoai-tan.dhcb']);
  });

  it('because it is from the future gives 3 and both versions', async () => {
    const path = await fixtureFile();
    await tampered(path, 'PRAGMA user_version = 42');
    const { status, problems } = await dhcb('dump', path);
    expect(status).toBe(3);
    expect(problems.join()).toMatch(new RegExp(`dạng 42.*dạng ${String(SCHEMA_VERSION)}\\)`, 'u'));
  });

  it('because another process has it open gives 3 and names the computer', async () => {
    const path = await fixtureFile();
    await lockedElsewhere(path);
    for (const command of readers) {
      const { status, problems } = await dhcb(command, path);
      expect(status).toBe(3);
      expect(problems.join()).toContain(hostname());
    }
  });

  it('because it is not there gives 2', async () => {
    const path = join(temporaryFolder(), 'none.dhcb');
    expect(await dhcb('dump', path)).toMatchObject({ status: 2, stdout: '' });
    mkdirSync(path);
    expect((await dhcb('dump', path)).status).toBe(2);
  });
});

describe('a call that is wrong', () => {
  it.each([
    ['no command', []],
    ['a command that does not exist', ['fill', 'a.dhcb']],
    ['an unknown option', ['dump', 'a.dhcb', '--quiet']],
    ['a word missing', ['dump']],
    ['a required option missing', ['new', 'a.dhcb']],
  ])('%s gives 2 and a usage line', async (_what, args) => {
    const { status, stdout, problems } = await dhcb(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(problems.at(-1)).toMatch(/^Cách dùng: dhcb /u);
  });

  it('--help explains, alone or after a command', async () => {
    const general = await dhcb('--help');
    expect(general).toMatchObject({ status: 0, problems: [] });
    for (const command of ['new', 'sample', 'dump', 'stats', 'check', 'export', 'verify', 'history']) {
      expect(general.stdout).toContain(`dhcb ${command} `);
    }
    expect((await dhcb('export', '--help')).stdout).toMatch(
      /^Cách dùng: dhcb export TỆP\.dhcb --out THƯ-MỤC/u,
    );
  });
});

describe('merge', () => {
  const wardFile = async (name: string, season: Partial<Season['season']> = {}) => {
    const path = join(temporaryFolder(), `${name}.dhcb`);
    const base = sampleSeason();
    const committee = { ...base.committee, name };
    must(await createDataFile(path, { ...base, committee, season: { ...base.season, ...season } }));
    return path;
  };

  it('puts wards into one file, which dump, stats, check, export and verify tell of ward by ward', async () => {
    const out = join(temporaryFolder(), 'gộp.dhcb');
    const merged = await dhcb(
      'merge',
      out,
      await wardFile('Phường A'),
      await wardFile('Phường B'),
      await wardFile('Phường C'),
    );
    expect(merged).toMatchObject({ status: 0, problems: [] });
    expect(merged.stdout).toBe(`Đã gộp 3 đảng uỷ vào ${out}\n`);

    const dump = JSON.parse((await dhcb('dump', out)).stdout) as {
      format: string;
      wards: { season: unknown }[];
    };
    expect(dump.format).toBe('dhcb-combined');
    const committee = { ...fixture.committee, name: 'Phường B' };
    expect(dump.wards[1]?.season).toStrictEqual({ ...fixture, committee });

    const stats = JSON.parse((await dhcb('stats', out, '--json')).stdout) as {
      total: { committee: { total: number } };
      wards: { name: string; percent: unknown }[];
    };
    expect(stats.total.committee.total).toBe(3 * expected.committee.total);
    expect(stats.wards.map(({ name }) => name)).toEqual(['Phường A', 'Phường B', 'Phường C']);
    expect(stats.wards[0]).toMatchObject(expected);

    const told = (await dhcb('stats', out)).stdout;
    const total = told.slice(told.indexOf('== Tổng cộng'));
    expect(total).toMatch(/\nTổng số +123 +45 +42 +36\n/u);
    expect(total).toMatch(/\nNữ +30 \(24,3 %\)/u);
    expect(total).not.toMatch(/reelected|female|committee/u);

    const found = JSON.parse((await dhcb('check', out, '--json')).stdout) as { where: string }[];
    expect(found.some(({ where }) => where.startsWith('wards[2].season.cells['))).toBe(true);
    expect((await dhcb('verify', out)).stdout).toMatch(
      /^Tệp gộp của 3 đảng uỷ:\n {2}Phường A: từ Phường A\.dhcb, SHA-256 [0-9a-f]{64}/u,
    );

    const folder = temporaryFolder();
    expect(await dhcb('export', out, '--out', folder, '--forms', 'B1')).toMatchObject({
      status: 0,
      problems: [],
    });
    expect(namesIn(folder)).toEqual([
      'gộp-1-Phường A.xlsx',
      'gộp-2-Phường B.xlsx',
      'gộp-3-Phường C.xlsx',
      'gộp-tong-hop.xlsx',
    ]);
    expect((await dhcb('export', out, '--out', folder, '--forms', 'B1', '--report', '--force')).status).toBe(
      0,
    );
    expect(namesIn(folder)).toContain('gộp-tong-hop-bao-cao.docx');

    const totals = temporaryFolder();
    expect((await dhcb('export', out, '--out', totals, '--forms', 'TH,B2')).status).toBe(0);
    const workbook = readWorkbook(readFileSync(join(totals, 'gộp-tong-hop.xlsx')));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['TH', 'B2']);
    const alone = temporaryFolder();
    expect((await dhcb('export', out, '--out', alone, '--forms', 'TH')).status).toBe(0);
    expect(namesIn(alone)).toEqual(['gộp-tong-hop.xlsx']);
    const single = await dhcb('export', await wardFile('Phường A'), '--out', alone, '--forms', 'TH');
    expect(single.problems).toEqual(['Biểu TH chỉ có ở tệp gộp của nhiều đảng uỷ.']);
  });

  it('refuses the same ward twice, a file there already and what is no data file, writing nothing', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'gộp.dhcb');
    const [a, again] = [await wardFile('Phường A'), await wardFile('Phường A')];
    const twice = await dhcb('merge', out, a, again);
    expect(twice.status).toBe(2);
    expect(twice.problems[0]).toMatch(/Một đảng uỷ có trong nhiều tệp: Phường A/u);
    expect(twice.problems[0]).toContain('--replace');
    const replacing = join(folder, 'thay.dhcb');
    const replaced = await dhcb('merge', replacing, a, again, '--replace');
    expect(replaced.status).toBe(0);
    expect(replaced.problems[0]).toMatch(/^Lưu ý: Bỏ tệp cũ của Phường A: Phường A\.dhcb, lập lúc /u);
    expect(replaced.stdout).toBe(`Đã gộp 1 đảng uỷ vào ${replacing}\n`);
    expect((await dhcb('merge', a, again)).status).toBe(2);
    const missing = await dhcb('merge', out, a, join(folder, 'không có.dhcb'));
    expect(missing).toMatchObject({ status: 2 });
    expect(missing.problems).toHaveLength(1);
    const damaged = join(folder, 'hỏng.dhcb');
    writeFileSync(damaged, readFileSync(a).subarray(0, 5000));
    expect((await dhcb('merge', out, a, damaged)).status).toBe(3);
    expect((await dhcb('merge', out)).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('says what the wards do not agree on', async () => {
    const other = await wardFile('Phường B', { term: '2020-2022' });
    const merged = await dhcb(
      'merge',
      join(temporaryFolder(), 'gộp.dhcb'),
      await wardFile('Phường A'),
      other,
    );
    expect(merged.status).toBe(0);
    expect(merged.problems).toEqual([
      'Lưu ý: Các xã, phường ghi nhiệm kỳ khác nhau: 2022-2025 (Phường A); 2020-2022 (Phường B).',
    ]);
  });

  it('calls what they do not agree on by its name', async () => {
    const percent = {
      digits: { kind: 'decimals', count: 1 },
      rounding: 'half-up',
      trimZeros: false,
    } as const;
    const other = await wardFile('Phường B', { percent });
    const merged = await dhcb(
      'merge',
      join(temporaryFolder(), 'gộp.dhcb'),
      await wardFile('Phường A'),
      other,
    );
    expect(merged.problems).toEqual([
      'Lưu ý: Các xã, phường làm tròn tỷ lệ khác nhau: cắt bỏ phần lẻ, 3 chữ số có nghĩa, bỏ số 0 ở cuối (Phường A); làm tròn, 1 số lẻ (Phường B).',
    ]);
  });
});

describe('verify of a package', () => {
  it('prints the receipt of one that is whole, and refuses one that was changed', async () => {
    const about = { ward: 'Phường A', term: 'x', madeAt: '2025-08-01', cells: 1, committeeMembers: 1 };
    const { bytes } = sealPackage(about, [
      { name: 'a.dhcb', kind: 'data', bytes: readFileSync(await fixtureFile()) },
    ]);
    const path = join(temporaryFolder(), 'A.dhcbgoi');
    writeFileSync(path, bytes);
    const sound = await dhcb('verify', path);
    expect(sound.status).toBe(0);
    expect(sound.stdout).toContain('1. a.dhcb (dữ liệu');
    bytes[2000] = (bytes[2000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const changed = await dhcb('verify', path);
    expect(changed.status).toBe(3);
    expect(changed.problems[0]).toMatch(/Gói bị hỏng hoặc đã bị sửa/u);
  });
});

describe('package', () => {
  it('is made, read like a file of its own, and taken apart', async () => {
    const folder = temporaryFolder();
    const file = await fixtureFile();
    const sealed = join(folder, 'gói.dhcbgoi');
    expect((await dhcb('package', file, '--out', sealed, '--contents', 'gì đó')).status).toBe(2);
    const made = await dhcb('package', file, '--out', sealed, '--contents', 'data', '--by', 'Lê Văn Lập');
    expect(made).toMatchObject({ status: 0, problems: [] });
    expect(readFileSync(join(folder, 'gói-bien-nhan.txt'), 'utf8')).toContain('người lập: Lê Văn Lập');
    expect((await dhcb('stats', sealed, '--json')).stdout).toBe((await dhcb('stats', file, '--json')).stdout);
    const out = join(folder, 'ra');
    expect((await dhcb('unpack', sealed, '--out', out)).status).toBe(0);
    expect(namesIn(out)).toEqual(['gói-bao-cao.docx', 'gói.dhcb', 'gói.xlsx']);
    expect((await dhcb('unpack', sealed, '--out', out)).status).toBe(2);
    expect(
      (await dhcb('export', sealed, '--out', join(folder, 'biểu'), '--forms', 'B1a,B1b,B3')).status,
    ).toBe(0);
    expect((await dhcb('export', sealed, '--out', folder, '--forms', 'B1-A3,B1a')).status).toBe(2);
  });
});

describe('the program itself', () => {
  it('gives its outcome to the shell: the exit status, what was asked for, and what is wrong beside it', async () => {
    const program = await bundle(join(import.meta.dirname, '../cli.ts'));
    onTestFinished(() => rmSync(dirname(program), { recursive: true, force: true }));
    const call = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    const path = join(temporaryFolder(), 'hoai-tan.dhcb');
    expect(call('new', path, '--from', fixturePath)).toMatchObject({ status: 0, stderr: '' });
    const dump = call('dump', path);
    expect(dump).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(dump.stdout)).toStrictEqual(fixture);
    const wrong = call('dump', path, '--quiet');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/\nCách dùng: dhcb dump .*\n$/u);
  });
});
