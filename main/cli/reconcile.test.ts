import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must } from '../../shared/testing/must';
import { createDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { runCommandLine } from './run';

async function reconcile(text: string | Uint8Array, ...more: string[]) {
  const folder = temporaryFolder();
  const data = join(folder, 'a.dhcb');
  must(await createDataFile(data, sampleSeason(), { sample: true, overwrite: false }));
  writeFileSync(join(folder, 'đoạn.txt'), text);
  const printed: string[] = [];
  const problems: string[] = [];
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void problems.push(line),
  };
  writeFileSync(join(folder, 'đợt.json'), JSON.stringify(sampleSeason()));
  writeFileSync(join(folder, 'hỏng.json'), JSON.stringify({ ...sampleSeason(), cells: 1 }));
  const words = more.map((word) =>
    word === 'a.dhcb' ? data : word.endsWith('.json') ? join(folder, word) : word,
  );
  const status = await runCommandLine(['reconcile', join(folder, 'đoạn.txt'), ...words], terminal);
  return { status, text: printed.join('\n'), problems };
}

const slip = 'Trong số 125 Đ/c cấp uỷ viên có 24 Đ/c trình độ trung cấp bằng 19,8 %.';

describe('dhcb reconcile', () => {
  it('judges a paragraph by itself, and says by its status that something needs a look', async () => {
    const { status, text } = await reconcile(slip);
    expect(status).toBe(1);
    expect(text).toContain('! trình độ trung cấp · 24 · 19,8% · không khớp: 24/125 là 19,2%');
    expect(text).toContain('1 tỷ lệ cần xem lại.');
    expect((await reconcile(slip.replace('19,8', '19,2'))).status).toBe(0);
  });

  it('compares with the season where a data file is named', async () => {
    const { text } = await reconcile(
      'Bầu được 41 đồng chí vào cấp uỷ, nữ có 10 đồng chí, chiếm 24,3%; tái cử có 30 đồng chí.',
      'a.dhcb',
    );
    expect(text).toContain('So với số liệu của đợt:');
    expect(text).toContain('Nữ · khớp');
    expect(text).toMatch(/Tái cử · khác; ít hơn 1/u);
  });

  it('says the same of an interchange file, and by its status that something differs', async () => {
    const text = 'Bầu được 41 đồng chí vào cấp uỷ, nữ có 10 đồng chí, chiếm 24,3%; tái cử có 31 đồng chí.';
    const wrong = text.replace('31', '30');
    for (const file of ['a.dhcb', 'đợt.json']) {
      const [same, other] = [await reconcile(text, file), await reconcile(wrong, file)];
      expect([same.status, other.status]).toEqual([0, 1]);
      expect(same.text).toMatch(/Tái cử · khớp/u);
      expect(other.text).toMatch(/Tái cử · khác; ít hơn 1/u);
    }
    expect((await reconcile(wrong)).status).toBe(0);
    const broken = await reconcile(text, 'hỏng.json');
    expect(broken).toMatchObject({ status: 2, problems: [expect.stringMatching(/hỏng\.json: cells/u)] });
  });

  it('reads a paragraph in the encodings of Notepad and of old typefaces, and says when it cannot', async () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(slip, 'utf16le')]);
    expect((await reconcile(wide)).text).toBe((await reconcile(slip)).text);
    const none = await reconcile(Uint8Array.from([1, 0, 0, 7, 255, 0, 0, 0, 3]));
    expect(none).toMatchObject({ status: 2, problems: [expect.stringMatching(/bảng mã UTF-8\.$/u)] });
  });

  it('prints figures and codes for programs, and asks for one text', async () => {
    const { text } = await reconcile(slip, '--json');
    const told = JSON.parse(text) as { figures: { verdict?: { kind: string; meant?: object } }[] };
    expect(told.figures.at(-1)?.verdict).toMatchObject({
      kind: 'wrong',
      meant: { scaled: 192, decimals: 1 },
    });
    expect(await reconcile(slip, 'b.txt')).toMatchObject({
      status: 2,
      problems: [expect.stringMatching(/Cần một tệp văn bản/u)],
    });
    expect((await reconcile(slip, 'không-có.dhcb')).status).toBe(2);
  });
});
