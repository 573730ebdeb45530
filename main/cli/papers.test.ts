import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messySeason } from '../../shared/fixtures/messy';
import { bundle } from '../db/testing/bundle';
import { temporaryFolder } from '../db/testing/temp-folder';
import { docxText } from '../files/testing/read-docx';

let program: string;

beforeAll(async () => {
  program = await bundle(join(import.meta.dirname, '../cli.ts'));
});

afterAll(() => {
  rmSync(dirname(program), { recursive: true, force: true });
  rmSync(dirname(file), { recursive: true, force: true });
});

function dhcb(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, paths: stdout.split('\n').slice(0, -1), problems: stderr.split('\n').slice(0, -1) };
}

let file: string;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-papers-'));
  const json = join(folder, 'đợt.json');
  writeFileSync(json, JSON.stringify(messySeason()));
  file = join(folder, 'messy.dhcb');
  expect(dhcb('new', file, '--from', json).status).toBe(0);
});

describe('dhcb papers', () => {
  it('writes every kind of all cells, prints the paths, and says of which cells there is none and why', () => {
    const out = temporaryFolder();
    const cells = messySeason().cells.length;
    for (const kind of ['minutes', 'decision']) {
      const { paths, problems } = dhcb('papers', file, '--kind', kind, '--out', out);
      expect(paths.length + problems.length).toBe(cells);
      expect(readdirSync(out).filter((name) => name.endsWith(`-${kind}.docx`))).toHaveLength(paths.length);
      for (const line of problems) expect(line).toMatch(/^Chi bộ .+: không lập .+: .+\.$/u);
    }
  });

  it('of one cell claims what was entered and nothing else', () => {
    const out = temporaryFolder();
    expect(dhcb('papers', file, '--kind', 'ratification', '--cell', 'k7', '--out', out)).toMatchObject({
      status: 2,
      paths: [],
      problems: [expect.stringContaining('chưa đại hội') as string],
    });
    const { status, paths } = dhcb('papers', file, '--kind', 'decision', '--cell', 'k5', '--out', out);
    expect(status).toBe(0);
    const text = docxText(readFileSync(paths[0] ?? ''));
    expect(text).toContain('Chuẩn y kết quả bầu cử');
    expect(text).not.toContain('chỉ định');
  });

  it('writes nothing over without --force, knows its kinds and its cells', () => {
    const out = temporaryFolder();
    const call = ['papers', file, '--kind', 'all', '--out', out];
    expect(dhcb(...call).status).toBe(0);
    expect(dhcb(...call)).toMatchObject({
      status: 2,
      problems: [expect.stringContaining('--force') as string],
    });
    const unknown = dhcb('papers', file, '--kind', 'thư', '--out', out);
    expect(unknown.status).toBe(2);
    expect(unknown.problems.join('\n')).toContain('ratification');
    const cell = dhcb('papers', file, '--kind', 'minutes', '--cell', 'k99', '--out', out);
    expect(cell.status).toBe(2);
    expect(cell.problems.join('\n')).toContain('k1');
  });

  it('writes the choices of the window: several kinds, one ballot, so many papers, one file for all', () => {
    const out = temporaryFolder();
    const kinds = 'minutes,ballotPapers';
    const { status, paths } = dhcb(
      ...['papers', file, '--kind', kinds, '--body', 'secretary', '--copies', '3', '--together'],
      ...['--out', out],
    );
    expect(status).toBe(0);
    expect(paths).toHaveLength(1);
    const text = docxText(readFileSync(paths[0] ?? ''));
    expect(text).toContain('Bầu bí thư');
    expect(text).not.toContain('Bầu chi uỷ');
    const ballots = text.match(/^PHIẾU BẦU$/gmu) ?? [];
    expect(ballots.length % 3).toBe(0);
    expect(ballots.length).toBeGreaterThan(0);
    const wrong = dhcb('papers', file, '--kind', 'all,minutes', '--body', 'x', '--copies', '0', '--out', out);
    expect(wrong.status).toBe(2);
    expect(wrong.problems).toHaveLength(3);
  });

  it('writes one decision on all cells beside other papers, in one file as the window does', () => {
    const out = temporaryFolder();
    const { status, paths } = dhcb(...['papers', file, '--kind', 'ratification,jointDecision', '--out', out]);
    expect(status).toBe(0);
    expect(paths).toHaveLength(1);
    const text = docxText(readFileSync(paths[0] ?? ''));
    expect(text.match(/^QUYẾT ĐỊNH$/gmu)).toHaveLength(1);
    expect(text).toMatch(/cấp uỷ của \d+ chi bộ/u);
    expect(text.match(/^TỜ TRÌNH$/gmu)?.length).toBeGreaterThan(1);
  });

  it('writes the report alone, once a congress was held', () => {
    const out = temporaryFolder();
    const { status, paths } = dhcb('papers', file, '--kind', 'report', '--out', out);
    expect(status).toBe(0);
    expect(paths).toEqual([expect.stringMatching(/-report\.docx$/u)]);
    expect(docxText(readFileSync(paths[0] ?? ''))).toContain('Tổng kết công tác tổ chức đại hội');
    const season = messySeason();
    const cells = season.cells.map((cell) => ({
      ...cell,
      congress: { status: 'planned', approvedSeats: {}, committee: [] },
    }));
    const json = join(out, 'trước.json');
    writeFileSync(json, JSON.stringify({ ...season, cells }));
    const before = join(out, 'trước.dhcb');
    expect(dhcb('new', before, '--from', json).status).toBe(0);
    expect(dhcb('papers', before, '--kind', 'report', '--out', out)).toMatchObject({ status: 2, paths: [] });
  });

  it('writes the letters to cells that are late, or says that nothing is overdue', () => {
    const out = temporaryFolder();
    const { status, paths } = dhcb('papers', file, '--kind', 'reminder', '--out', out);
    expect(status).toBe(0);
    expect(docxText(readFileSync(paths[0] ?? ''))).toContain('quá hạn');
    const json = join(out, 'trống.json');
    const cells = messySeason().cells.map(({ id, order, name, kind }) => {
      const congress = { status: 'planned', approvedSeats: {}, committee: [] };
      return { id, order, name, kind, members: {}, congress };
    });
    writeFileSync(json, JSON.stringify({ ...messySeason(), cells }));
    const nobody = join(out, 'trống.dhcb');
    expect(dhcb('new', nobody, '--from', json).status).toBe(0);
    expect(dhcb('papers', nobody, '--kind', 'reminder', '--out', out)).toMatchObject({
      status: 2,
      problems: [expect.stringMatching(/không có việc quá hạn/u) as string],
    });
  });
});
