/** A ward of 89 cells: its long lists scroll with their screen, by one bar, and their headings stay in sight. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seasonOf } from '../bench/season';
import { createDataFile } from '../main/db/data-file';
import type { Season } from '../shared/domain/season';
import {
  expectHeadingsStay,
  expectNoSidewaysScroll,
  expectNothingCut,
  expectOneScrollBar,
  expectWholeTables,
} from './support/accessible';
import type { RunningApp } from './support/launch';
import { goTo, type Part } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo, zoomTo } from './support/window-size';

const CELLS = 89;
const LAST = `Chi bộ khu phố Thử Nghiệm ${String(CELLS)}`;

let app: RunningApp;
let folder: string;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-large-ward-'));
  const file = join(folder, 'Phường lớn.dhcb');
  expect((await createDataFile(file, seasonOf(CELLS))).ok).toBe(true);
  app = await oneApp.begin(file);
  await resizeTo(app.electron, 1366, 728);
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** The steps that the office takes in every cell, and who is proposed in the first one; the second has no day yet. */
function withPersonnel(season: Season): Season {
  const [first, second, ...others] = season.cells;
  if (!first || !second) return season;
  const personnel = first.congress.committee.map(({ id, fullName }) => ({ id, fullName }));
  const congress = { status: 'planned' as const, approvedSeats: {}, elections: [], committee: [] };
  return {
    ...season,
    usualSteps: [
      { id: 's1', name: 'Hội nghị chi uỷ' },
      { id: 's2', name: 'Hội nghị chi bộ' },
    ],
    cells: [{ ...first, personnel }, { ...second, congress }, ...others],
  };
}

/** Wide tables whose columns are all in sight at 125 % too. */
const WHOLE: readonly Part[] = ['Công việc chuẩn bị', 'Hồ sơ và sau đại hội'];

const lists: readonly Part[] = [
  'Tổng quan',
  'Chi bộ',
  'Lịch và phân công',
  'Công việc chuẩn bị',
  'Nhân sự dự kiến',
  'Kết quả từng chi bộ',
  'Hồ sơ và sau đại hội',
  'Cấp uỷ các chi bộ',
];

for (const part of lists) {
  test(`${part}: one bar, and its last row is reached`, async () => {
    const { page } = app;
    await goTo(page, part);
    await expectOneScrollBar(page);
    await expectNothingCut(page);
    await zoomTo(app.electron, 1.25);
    await expectOneScrollBar(page);
    await expectNoSidewaysScroll(page);
    if (WHOLE.includes(part)) {
      const frozen = page.locator('main [data-scrolls]');
      expect(await frozen.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
    await zoomTo(app.electron, 1);
    const table = page.getByRole('main').getByRole('table').last();
    const last = page.getByRole('main').getByRole('row').filter({ hasText: LAST });
    const field = page.getByRole('main').getByRole('textbox', { name: `Tên chi bộ, dòng ${String(CELLS)}` });
    // rows are measured when they are first drawn: the end lies where it is once they are
    await expect(async () => {
      await table.evaluate((element) => {
        const scroller = element.closest('[data-scrolls], main');
        scroller?.scrollTo(0, scroller.scrollHeight);
      });
      await expect(last.or(field).last()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(table.locator('thead')).toBeInViewport();
    await zoomTo(app.electron, 2);
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
    await expectHeadingsStay(page);
    await zoomTo(app.electron, 1);
  });
}

/** Guided by one person, in the morning of one day of five. */
function withCollisions(season: Season): Season {
  const wardMembers = [{ id: 'g1', fullName: 'Nguyễn Thị Chỉ Đạo' }];
  const cells = season.cells.map((cell, index) => {
    const plannedOn = `2022-07-0${String(4 + (index % 5))}`;
    const congress = {
      status: 'planned' as const,
      plannedOn,
      approvedSeats: {},
      elections: [],
      committee: [],
    };
    return { ...cell, congress, plan: { guides: ['g1'], session: 'morning' as const } };
  });
  return { ...season, wardMembers, cells };
}

test('the calendar is in sight though many lines tell what collides', async ({ oneApp }) => {
  const file = join(folder, 'Phường trùng lịch.dhcb');
  expect((await createDataFile(file, withCollisions(seasonOf(CELLS)))).ok).toBe(true);
  await app.close();
  app = await oneApp.begin(file);
  await resizeTo(app.electron, 1366, 728);
  await goTo(app.page, 'Lịch và phân công');
  await expect(app.page.getByRole('button', { name: /^Xem \d điểm nữa/u })).toBeVisible();
  const calendar = await app.page.getByRole('table', { name: 'Lịch đại hội theo ngày' }).boundingBox();
  expect(calendar?.y).toBeLessThan(610);
});

test('every column is in sight in a window of 1024 pixels and with large letters', async ({ oneApp }) => {
  const file = join(folder, 'Phường đang chuẩn bị.dhcb');
  expect((await createDataFile(file, withPersonnel(seasonOf(CELLS)))).ok).toBe(true);
  await app.close();
  app = await oneApp.begin(file);
  const { page, electron } = app;
  const sizes = [
    { width: 1024, height: 660, letters: 'Chữ vừa', zoom: 1 },
    { width: 1366, height: 728, letters: 'Chữ lớn hơn', zoom: 1 },
    { width: 1366, height: 728, letters: 'Chữ lớn hơn', zoom: 1.25 },
  ] as const;
  for (const { width, height, letters, zoom } of sizes) {
    await resizeTo(electron, width, height);
    await zoomTo(electron, zoom);
    await page.getByRole('button', { name: letters }).click();
    await goTo(page, 'Nhân sự dự kiến');
    await page.getByRole('link', { name: 'Chi bộ khu phố Thử Nghiệm 1', exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Lý do, ghi chú' })).toBeInViewport();
    await expectWholeTables(page);
    for (const part of ['Lịch và phân công', ...WHOLE] as const) {
      await goTo(page, part);
      await expectWholeTables(page);
    }
    await page.getByText('Chuẩn y, phân công, quy chế', { exact: true }).click();
    await expect(page.getByRole('columnheader', { name: 'Còn thiếu' })).toBeInViewport();
    await expectWholeTables(page);
  }
  await zoomTo(electron, 1);
  await page.getByRole('button', { name: 'Chữ vừa' }).click();
});
