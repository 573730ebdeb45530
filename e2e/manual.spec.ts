/** Pictures and table of the user's manual, from the real application: `npm run manual`. All people are invented. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { withCodeTable } from '../scripts/lib/manual/code-table';
import { chooseToSaveAs } from './support/dialogs';
import { chooseAndGoOn, typeAndGoOn } from './support/keyboard';
import { launchApp, type RunningApp } from './support/launch';
import { Pictures } from './support/pictures';
import { field, goTo, openCell, openSample, saved } from './support/screens';
import { showExcel, showPapers, showPlanning, showResults, showTour } from './support/season-pictures';
import { damagedUnder } from './support/seasons';
import { expect, test } from './support/test';

const docs = resolve(import.meta.dirname, '..', 'docs');
const images = join(docs, 'images');
const manual = join(docs, 'huong-dan-su-dung.md');

test.beforeAll(async () => {
  await mkdir(images, { recursive: true });
});

const main = (page: Page): Locator => page.getByRole('main');
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });
const section = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: heading(page, name) });
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Work on a new season, step by step as the manual tells it. */
class NewSeason {
  readonly #app: RunningApp;
  readonly #page: Page;
  readonly #pictures: Pictures;

  constructor(app: RunningApp) {
    this.#app = app;
    this.#page = app.page;
    this.#pictures = new Pictures(app.page, images);
  }

  async start(dataFile: string): Promise<void> {
    const page = this.#page;
    await expect(page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' })).toBeVisible();
    await this.#pictures.of(
      'mo-dau',
      title(page),
      page.getByText(/^Phiên bản/),
      main(page).getByRole('button'),
    );
    await page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' }).click();
    await field(page, 'Tên đảng uỷ').fill('Đảng uỷ phường Ví Dụ');
    await field(page, 'Địa danh').fill('Ví Dụ');
    await field(page, 'Tổ chức cấp trên').fill('Đảng bộ tỉnh Ví Dụ');
    await field(page, 'Cấp trên nhận báo cáo').fill('Tỉnh uỷ Ví Dụ');
    await field(page, 'Nhiệm kỳ').fill('2025-2030');
    await field(page, 'Nhiệm kỳ trước').fill('2022-2025');
    await field(page, 'Từ ngày').fill('01/01/2026');
    await field(page, 'Đến ngày').fill('28/02/2026');
    await this.#pictures.of('dot-moi', title(page), page.getByRole('button', { name: 'Để sau' }), main(page));
    await chooseToSaveAs(this.#app.electron, dataFile);
    await page.getByRole('button', { name: 'Chọn nơi lưu và tạo tệp' }).click();
    await expect(heading(page, 'Chưa có chi bộ nào')).toBeVisible();
    await saved(page);
    await this.#pictures.inside('dau-trang', page.getByRole('banner'));
  }

  async typeCells(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Chi bộ');
    await this.#typeCell('Chi bộ khu phố Ví Dụ 1', ['30', '27', '3', '2']);
    await page.keyboard.press('Enter');
    await expect(field(page, 'Tên chi bộ, dòng 1')).toHaveValue('Chi bộ khu phố Ví Dụ 1');
    await this.#typeCell('Chi bộ Trạm Y tế', ['5', '5', '0']);
    const last = page.getByRole('row').last();
    await this.#pictures.of(
      'go-chi-bo',
      title(page),
      page.getByRole('button', { name: 'Nhập từ Excel' }),
      last,
    );
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 'Tên chi bộ, dòng 2')).toHaveValue('Chi bộ Trạm Y tế');
  }

  async #typeCell(name: string, counts: readonly string[]): Promise<void> {
    await field(this.#page, 'Tên chi bộ mới').click();
    await this.#page.keyboard.type(name);
    await this.#page.keyboard.press('Tab');
    for (const count of counts) {
      await this.#page.keyboard.press('Tab');
      await this.#page.keyboard.type(count);
    }
  }

  async pasteCells(): Promise<void> {
    const page = this.#page;
    const block = [
      'TT\tTên chi bộ\tTổng số\tChính thức\tDự bị\tMiễn',
      '1\tChi bộ khu phố Ví Dụ 2\t24\t23\t1\t0',
      '2\tChi bộ Trường Tiểu học Ví Dụ\t12\t12\t0\t0',
      '3\tChi bộ Công an phường\t9\tchín\t0\t0',
      'Tổng cộng\t\t45\t44\t1\t0',
    ].join('\n');
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    await page.getByRole('textbox', { name: 'Chỗ dán' }).fill(block);
    await page.getByRole('button', { name: 'Nhập 2 chi bộ' }).click();
    await expect(title(page)).toHaveText('Chi bộ');
    const undo = page.getByRole('button', { name: 'Hoàn tác' });
    const close = page.getByRole('button', { name: 'Đóng thông báo' });
    await this.#pictures.of('hoan-tac', page.getByText(/^Đã nhập từ Excel: thêm 2 chi bộ/), undo, close);
    await close.click();
  }

  async enterCongress(): Promise<void> {
    const page = this.#page;
    await openCell(page, 'Chi bộ khu phố Ví Dụ 1');
    await typeAndGoOn(page, '10/01/2026');
    await typeAndGoOn(page, '12/01/2026');
    await field(page, 'Triệu tập').click();
    for (const text of ['27', '25', '1', '0', '3', '1', '1']) await typeAndGoOn(page, text);
    await saved(page);
    // the last field has led on to the ballots
    await page.getByRole('link', { name: /^1\. Đại hội/ }).click();
    await title(page).click();
    await this.#pictures.screen('dai-hoi-chi-bo');
    await field(page, 'Có mặt').fill('26');
    await page.keyboard.press('Enter');
    await saved(page);
  }

  async enterCommittee(): Promise<void> {
    const page = this.#page;
    await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
    await this.#typePerson({ name: 'Nguyễn Thị An', born: '15/11/1972', gender: 2, standing: 1 });
    await page.getByRole('button', { name: 'Thêm người tiếp theo' }).click();
    await this.#typePerson({ name: 'Lê Văn Bình', born: '1990', gender: 1, standing: 2 });
    await title(page).click();
    await main(page).evaluate((element) => element.scrollTo(0, 0));
    await this.#pictures.screen('cap-uy');
  }

  async #typePerson(person: { name: string; born: string; gender: number; standing: number }): Promise<void> {
    const page = this.#page;
    await expect(page.getByRole('combobox', { name: 'Họ và tên' })).toBeFocused();
    await typeAndGoOn(page, person.name);
    await expect(page.getByRole('region', { name: `Trích ngang: ${person.name}` })).toBeVisible();
    await page.keyboard.press('Enter');
    await typeAndGoOn(page, person.born);
    await chooseAndGoOn(page, person.gender);
    await chooseAndGoOn(page, person.standing);
    await saved(page);
  }

  async findKnownPerson(): Promise<void> {
    const page = this.#page;
    await openCell(page, 'Chi bộ Trạm Y tế');
    await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
    const name = page.getByRole('combobox', { name: 'Họ và tên' });
    await expect(name).toBeFocused();
    await page.keyboard.type('nguyen an');
    await expect(page.getByRole('option', { name: /^Nguyễn Thị An/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await this.#pictures.of(
      'tim-nguoi',
      heading(page, 'Người mới'),
      page.getByRole('listbox'),
      field(page, 'Ngày sinh'),
    );
    await name.fill('');
    await page.keyboard.press('Escape');
  }

  async showCongresses(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Kết quả từng chi bộ');
    await this.#pictures.of('dai-hoi', title(page), page.getByRole('table'), page.getByText(/^Cột Cấp uỷ/));
  }
}

test('a new season', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-manual-'));
  const app = await launchApp();
  const season = new NewSeason(app);
  await season.start(join(folder, 'Đợt ví dụ.dhcb'));
  await season.typeCells();
  await season.pasteCells();
  await season.enterCongress();
  await season.enterCommittee();
  await season.findKnownPerson();
  await season.showCongresses();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function showStatistics(page: Page, pictures: Pictures): Promise<void> {
  await goTo(page, 'Thống kê');
  await pictures.screen('thong-ke');
  await page.getByRole('tab', { name: 'Tuổi đời' }).click();
  await pictures.screen('tuoi-doi');
  await page.getByRole('tab', { name: 'Từng chi bộ' }).click();
  await pictures.screen('tung-chi-bo');
}

async function showSettings(page: Page, pictures: Pictures): Promise<void> {
  await goTo(page, 'Cài đặt của đợt');
  await pictures.of('cai-dat', title(page), section(page, 'Đảng uỷ và người ký'));
  const percent = section(page, 'Cách ghi tỷ lệ phần trăm');
  await percent.scrollIntoViewIfNeeded();
  await pictures.of('cach-tinh', section(page, 'Cách tính tuổi'), percent);
}

test('the sample', async () => {
  const app = await launchApp();
  const { page } = app;
  const pictures = new Pictures(page, images);
  await openSample(page);
  await goTo(page, 'Tổng quan');
  await pictures.window('tong-quan');
  await showTour(page, pictures);
  await goTo(page, 'Cấp uỷ các chi bộ');
  await page.getByRole('searchbox', { name: 'Tìm người' }).fill('nguyen');
  await pictures.of('nhan-su', title(page), page.getByRole('table'));
  await goTo(page, 'Kiểm tra');
  await pictures.screen('kiem-tra');
  await showStatistics(page, pictures);
  await goTo(page, 'Xuất biểu Excel');
  await pictures.of('xuat-bang-tinh', title(page), section(page, 'Biểu cần xuất'));
  await showSettings(page, pictures);
  await showPlanning(page, pictures);
  await showResults(page, pictures);
  await showPapers(page, pictures);
  await showExcel(app, pictures);
  await app.close();
});

test('a damaged file with a password', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-manual-'));
  const path = join(folder, 'Đợt ví dụ.dhcb');
  const password = 'mùa đại hội';
  await damagedUnder(password, path);
  const app = await launchApp({ args: [path] });
  const alert = app.page.getByRole('alert');
  const name = 'Mật khẩu hoặc khoá dự phòng của các bản sao lưu';
  await alert.getByLabel(name).fill(password);
  await new Pictures(app.page, images).inside('mat-khau-ban-sao', alert.locator('form'));
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('the table of codes', async () => {
  const text = await readFile(manual, 'utf8');
  await writeFile(manual, withCodeTable(text));
});
