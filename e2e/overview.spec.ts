/** What the secretary wants to see on Monday: what is due, who is late, the picture of the committees; on one sheet of paper. */

import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chooseToSaveAs } from './support/dialogs';
import { expect, test } from './support/test';

const projectRoot = resolve(import.meta.dirname, '..');
const MS_PER_DAY = 86_400_000;

/** The day so many days from now, as the season writes it. */
function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * MS_PER_DAY);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function cell(id: string, name: string, congress: object) {
  const rest = { approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 }, committee: [] };
  return {
    id,
    order: Number(id.slice(1)),
    name,
    kind: 'neighbourhood',
    members: {},
    congress: { ...rest, ...congress },
  };
}

/** A season of the present day: one congress today, one long overdue, one held whose report is late. */
function season() {
  return {
    format: 'dhcb-season',
    version: 1,
    committee: { name: 'Đảng uỷ phường Thử' },
    season: {
      term: '2025-2030',
      ruleSet: 'qd294-2025',
      ageAt: { method: 'yearDifference' },
      percent: { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true },
    },
    cells: [
      cell('c1', 'Chi bộ Hôm Nay', { status: 'ready', plannedOn: dayFromNow(0) }),
      cell('c2', 'Chi bộ Chậm', { status: 'planned', plannedOn: dayFromNow(-40) }),
      {
        ...cell('c3', 'Chi bộ Đã Xong', {
          status: 'held',
          heldOn: dayFromNow(-40),
          committee: [
            { id: 'p1', fullName: 'Lê Thị Ví Dụ', gender: 'female', born: '1990', position: 'secretary' },
            { id: 'p2', fullName: 'Trần Văn Ví Dụ', gender: 'male', born: '1965', position: 'member' },
          ],
        }),
        plan: { guides: ['g1'] },
      },
    ],
    wardMembers: [{ id: 'g1', fullName: 'Hồ Thử Công' }],
  };
}

test('the overview tells what is due and who is late, and prints on one sheet', async ({ oneApp }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-overview-'));
  const file = join(folder, 'phuong.dhcb');
  await writeFile(join(folder, 'season.json'), JSON.stringify(season()));
  execFileSync(process.execPath, ['scripts/dhcb.mjs', 'new', file, '--from', join(folder, 'season.json')], {
    cwd: projectRoot,
  });
  const app = await oneApp.begin(file);
  const { page } = app;
  const part = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(part('Tuần này').getByRole('listitem')).toContainText(['hôm nayĐại hội · Chi bộ Hôm Nay']);
  await expect(part('Đã quá hạn').getByRole('listitem').first()).toContainText('Chi bộ');
  await expect(part('Chi bộ có việc quá hạn').getByRole('listitem')).toHaveCount(2);
  // what the law asks for comes first, with the working days and the guide
  const late = part('Chi bộ có việc quá hạn').getByRole('listitem');
  await expect(late.first()).toContainText(/Chi bộ Đã Xong: Hạn báo cáo kết quả quá hạn \d+ ngày làm việc/u);
  await expect(late.first()).toContainText('phụ trách: Hồ Thử Công');
  await expect(page.getByRole('table', { name: 'Cấp uỷ viên theo nhóm tuổi, nam và nữ' })).toBeVisible();
  await page.screenshot({ path: 'test-results/overview.png', fullPage: true });
  const pages = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ printBackground: true });
    return pdf ? pdf.toString('latin1') : '';
  });
  await writeFile('test-results/overview.pdf', Buffer.from(pages, 'latin1'));
  expect(pages.match(/\/Type \/Page\b/gu)).toHaveLength(1);
  const letters = join(folder, 'Đôn đốc.docx');
  await chooseToSaveAs(app.electron, letters);
  await page.getByRole('button', { name: 'Lập công văn đôn đốc (2 chi bộ)' }).click();
  await expect(page.getByRole('button', { name: 'Mở văn bản' })).toBeVisible();
  expect((await readFile(letters)).subarray(0, 2).toString('latin1')).toBe('PK');
  await part('Chi bộ có việc quá hạn').getByRole('link', { name: 'Chi bộ Chậm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chi bộ Chậm' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ngày đại hội', exact: true })).toBeFocused();
  await app.close();
  await rm(folder, { recursive: true });
});
