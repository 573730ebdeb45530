/** Wherever the day of the computer's clock is printed, noted or counted from, it is said when what is entered speaks against it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../shared/domain/season';
import { goTo, type Part } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

const screens: readonly (readonly [Part, string])[] = [
  ['Tổng quan', 'hạn'],
  ['Lịch và phân công', 'ngày lập in trên biểu'],
  ['Công việc chuẩn bị', 'ngày “đã xong hôm nay”'],
  ['Xuất biểu Excel', 'ngày lập in trên biểu'],
  ['Điền biểu cấp trên', 'ngày lập in trên biểu'],
  ['Báo cáo tổng kết', 'ngày lập in trên biểu'],
  ['Biên bản, phiếu bầu, tờ trình', 'ngày lập in trên biểu'],
  ['Gói gửi cấp trên', 'ngày lập in trên biểu'],
];

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-clock-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

for (const [clock, heldOn, words] of [
  ['behind', '2099-01-15', /^Đồng hồ máy ghi .+, trước ngày 15\/01\/2099/u],
  ['ahead', '2022-07-08', /^Đợt này xong từ 08\/07\/2022/u],
] as const) {
  test(`a clock that is ${clock} is told where its day is taken`, async ({ oneApp }) => {
    const cell = heldCell('Chi bộ Một', 12, { heldOn });
    const app = await oneApp.begin(await seasonFile(folder, [cell]));
    const main = app.page.getByRole('main');
    // over the calendar only what is surely wrong has room
    const shown = screens.filter(([screen]) => clock === 'behind' || screen !== 'Lịch và phân công');
    for (const [screen, taken] of shown) {
      await goTo(app.page, screen);
      await expect(main.getByText(words).filter({ hasText: taken }), screen).toBeVisible();
    }
    await app.close();
  });
}

test('a clock that is years before the plan is told while nothing is done yet', async ({ oneApp }) => {
  const cell: Cell = {
    ...heldCell('Chi bộ Một', 12),
    congress: { status: 'planned', plannedOn: '2099-01-15', approvedSeats: {}, committee: [] },
  };
  const app = await oneApp.begin(await seasonFile(folder, [cell]));
  const words = /^Đồng hồ máy ghi .+, đợt này đến 15\/01\/2099 mới bắt đầu/u;
  for (const screen of ['Tổng quan', 'Công việc chuẩn bị', 'Xuất biểu Excel'] as const) {
    await goTo(app.page, screen);
    await expect(app.page.getByRole('main').getByText(words), screen).toBeVisible();
  }
  await app.close();
});

test('a report whose day is entered takes none from the clock', async ({ oneApp }) => {
  const cell = heldCell('Chi bộ Một', 12, { heldOn: '2099-01-15' });
  const reportTexts = { issuedOn: '2099-02-01' };
  const app = await oneApp.begin(await seasonFile(folder, [cell], { reportTexts }));
  await goTo(app.page, 'Báo cáo tổng kết');
  await expect(app.page.getByRole('button', { name: 'Xuất báo cáo (.docx)' })).toBeVisible();
  await expect(app.page.getByText('Đồng hồ máy ghi')).toHaveCount(0);
  await app.close();
});
