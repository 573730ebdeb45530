/** What an office does after the congresses, by the mouse alone and by single clicks: letters are typed, no key is pressed, clicks are counted. */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { seasonOf } from '../bench/season';
import { createDataFile } from '../main/db/data-file';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import { ByMouse } from './support/hands';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { openSample } from './support/screens';
import { ballot, heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

const CELLS = 89;
/** A list is opened and a line of it chosen. */
const CHOICE_CLICKS = 2;

let folder: string;
let app: RunningApp;
let mouse: Counted;

/** The mouse, and what a task took of it. */
class Counted extends ByMouse {
  /** Chooses a line of a list. */
  async choose(name: string, label: string | RegExp): Promise<void> {
    const list = this.page.getByRole('main').getByLabel(name, { exact: true });
    const lines = await list.getByRole('option').allTextContents();
    const line = lines.find((text) => (typeof label === 'string' ? text === label : label.test(text)));
    await list.selectOption({ label: line ?? String(label) });
    this.clicks += CHOICE_CLICKS;
  }

  main(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name }).first();
  }

  /** No more clicks than this since the last task, and no key at all. */
  took(most: number): void {
    const { clicks, keys } = this.counts();
    expect(keys).toBe(0);
    expect(clicks).toBeLessThanOrEqual(most);
    this.clicks = 0;
  }
}

async function begin(oneApp: OneApp, file?: string): Promise<void> {
  app = await oneApp.begin(file);
  await resizeTo(app.electron, 1366, 768);
  mouse = new Counted(app);
}

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-by-mouse-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('89 cells are ratified', async ({ oneApp }) => {
  const file = join(folder, 'Phường lớn.dhcb');
  expect((await createDataFile(file, seasonOf(CELLS))).ok).toBe(true);
  await begin(oneApp, file);
  const first = 'Chi bộ khu phố Thử Nghiệm 1';
  const decisions = Array.from({ length: CELLS }, (_, at) => `${String(at + 1)}-QĐ/ĐU\t8/8/2022`).join('\n');
  await mouse.go('Hồ sơ và sau đại hội');
  await mouse.turn('Chuẩn y, phân công, quy chế');
  await mouse.write(mouse.box(`Ngày đề nghị, ${first}`), '1/8/2022');
  await mouse.press(mouse.main('Chép xuống ô trống'));
  await mouse.sees('Đã ghi 88 ô');
  await mouse.paste(mouse.box(`Số quyết định, ${first}`), decisions);
  await mouse.sees('Đã ghi 178 ô');
  await expect(mouse.page.getByText(/^0\/89 chi bộ/u)).toBeVisible();
  mouse.took(7);
});

test('cells are finished one after the other', async ({ oneApp }) => {
  await begin(oneApp);
  await openSample(mouse.page);
  await mouse.go('Kết quả từng chi bộ', 'Đại hội');
  await mouse.press(mouse.page.getByRole('main').getByRole('link', { name: /An Dưỡng 1$/u }));
  mouse.took(3);
  for (const cell of ['An Dưỡng 1', 'An Dưỡng 2', 'Giao Hội 1']) {
    await expect(
      mouse.page.getByRole('heading', { level: 1, name: new RegExp(`${cell}$`, 'u') }),
    ).toBeVisible();
    await mouse.press(mouse.main('Chốt chi bộ'));
    await mouse.press(mouse.page.getByRole('dialog').getByRole('button', { name: 'Chốt chi bộ' }));
    await expect(mouse.main('Mở lại')).toBeVisible();
    await mouse.nextCell();
    mouse.took(3);
  }
});

test('a committee changes, and two cells become one', async ({ oneApp }) => {
  await begin(oneApp);
  await openSample(mouse.page);
  await mouse.go('Kiện toàn cấp uỷ');
  mouse.took(3);
  await mouse.choose('Thay đổi', /^Chuyển/u);
  await mouse.choose('Người thay đổi', /, bí thư$/u);
  await mouse.write(mouse.box('Ngày'), '10/5/2023');
  await mouse.write(mouse.page.getByRole('combobox', { name: 'Quyết định', exact: true }), '45-QĐ/ĐU');
  await mouse.press(mouse.main('Ghi thay đổi'));
  await mouse.sees('Hiện khuyết bí thư.');
  mouse.took(7);
  await mouse.go('Thay đổi tổ chức chi bộ');
  mouse.took(3);
  await mouse.tick(mouse.page.getByRole('checkbox', { name: /An Dưỡng 1$/u }));
  await mouse.tick(mouse.page.getByRole('checkbox', { name: /An Dưỡng 2$/u }));
  await mouse.choose('Chi bộ sau khi sáp nhập', /An Dưỡng 1$/u);
  await mouse.write(mouse.box('Ngày có hiệu lực'), '1/3/2025');
  await mouse.write(mouse.page.getByRole('combobox', { name: 'Quyết định', exact: true }), '12-QĐ/ĐU');
  await mouse.press(mouse.main('Ghi thay đổi'));
  await expect(mouse.page.getByRole('rowheader', { name: /An Dưỡng 2 sáp nhập vào/u })).toBeVisible();
  mouse.took(7);
});

test('the superior’s form, forms for the cells, the package, a published paragraph', async ({ oneApp }) => {
  await begin(oneApp);
  const { electron } = app;
  await openSample(mouse.page);
  const form = join(folder, 'Biểu 01.xlsx');
  await copyFile(resolve(import.meta.dirname, '../main/files/testing/forms/lo-merged.xlsx'), form);
  await mouse.go('Điền biểu cấp trên');
  await chooseToOpen(electron, form);
  await mouse.press(mouse.main('Mở biểu'));
  await chooseToSaveAs(electron, join(folder, 'Đã điền.xlsx'));
  await mouse.press(mouse.main('Điền và lưu thành…'));
  await mouse.sees('Đã lưu biểu đã điền');
  mouse.took(4);
  await mouse.go('Mẫu nhập cho chi bộ');
  const out = join(folder, 'gửi');
  await mkdir(out);
  await chooseToOpen(electron, out);
  await mouse.press(mouse.main('Lập 15 mẫu'));
  await mouse.sees(`Đã lập 15 mẫu trong thư mục ${out}.`);
  await mouse.press(mouse.main('Chọn thư mục'));
  await expect(mouse.main('Nhận 0 giá trị')).toBeDisabled();
  mouse.took(5);
  await mouse.go('Gói gửi cấp trên');
  await chooseToSaveAs(electron, join(folder, 'Gói.dhcbgoi'));
  await mouse.press(mouse.main('Lập gói'));
  await mouse.sees(/^Đã lập gói /u);
  mouse.took(3);
  await mouse.go('Đối chiếu số liệu đã công bố');
  await mouse.press(mouse.main('Thêm văn bản đối chiếu'));
  await mouse.paste(
    mouse.box('Dán đoạn văn nêu kết quả'),
    'Tổng số cấp uỷ viên được bầu là 41 đồng chí; Bí thư 15 đồng chí.',
  );
  await mouse.press(mouse.main('Lấy số từ đoạn văn'));
  await mouse.sees(/^Đã lấy \d chỉ tiêu vào bảng/u);
  mouse.took(7);
});

test('ballots are entered a second time and settled', async ({ oneApp }) => {
  const elections = [ballot('secretary', 1, 8, { 'Lê An': 8 })];
  const approvedSeats = { committee: 0, secretary: 1, deputySecretary: 0 };
  const cell = heldCell('Chi bộ Hai Lần', 8, { approvedSeats, elections });
  await begin(oneApp, await seasonFile(folder, [cell]));
  await mouse.go('Kết quả từng chi bộ', 'Đại hội');
  await mouse.press(mouse.page.getByRole('main').getByRole('link', { name: 'Chi bộ Hai Lần', exact: true }));
  await mouse.step(/^2\. Bầu cử/u);
  await mouse.press(mouse.page.getByRole('link', { name: 'Nhập lần hai' }));
  await mouse.press(mouse.button('Bắt đầu nhập lần hai'));
  mouse.took(6);
  const numbers = { 'Phát ra': '8', 'Thu về': '8', 'Hợp lệ': '8', 'Không hợp lệ': '0' };
  for (const [name, text] of Object.entries(numbers)) await mouse.write(mouse.box(name), text);
  await mouse.write(mouse.box('Số phiếu: Lê An, bầu bí thư'), '7');
  await mouse.press(mouse.button('Xong, đối chiếu hai lần nhập'));
  // the field in which one stands needs no click
  mouse.took(5);
  await mouse.press(mouse.button('Lấy lần hai: Số phiếu: Lê An, bầu bí thư'));
  await mouse.press(mouse.button('Ghi kết quả vào phiếu bầu'));
  await mouse.sees('Hai lần nhập đã khớp');
  mouse.took(2);
});
