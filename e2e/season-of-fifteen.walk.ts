/**
 * A season of fifteen cells from the first start to the package, by the keys alone and by the mouse alone: what each
 * step took stands in the table at the end. `npm run walks`, for it takes minutes. Letters and numbers of names, dates and votes are counted apart, for the paper asks for them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataFile } from '../main/db/data-file';
import { check } from '../shared/checks';
import type { Season } from '../shared/domain/season';
import { workbookOf } from '../shared/spreadsheet/testing/workbook-of';
import { statistics } from '../shared/statistics';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import { ByKeys, ByMouse, type Hands } from './support/hands';
import type { RunningApp } from './support/launch';
import { saved } from './support/screens';
import { expect, test } from './support/test';
import { counted } from './support/walks';

const LIMIT_MS = 900_000;
const MS_PER_SECOND = 1000;
const CELLS = 15;
const MEMBERS = 10;
const SEATS = 3;
const ELECTED = CELLS * SEATS;

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Huỳnh', 'Võ'];
const middles = 'An Bảo Cao Danh Đình Gia Hoài Khánh Linh Minh Ngọc Phúc Quang Thanh Xuân'.split(' ');
const givens = 'Ánh Bích Chi Dung Hà Lan Mai Nga Oanh Vân'.split(' ');

const cellName = (cell: number) => `Chi bộ khu phố Thử ${String(cell + 1)}`;
const personName = (cell: number, person: number) =>
  [families[(cell + person) % families.length], middles[cell], givens[person]].join(' ');
const born = (cell: number, person: number) =>
  `15/${String(1 + (cell % 12))}/${String(1960 + cell + person * 2)}`;
const cells = Array.from({ length: CELLS }, (_, index) => index);

/** The list of the ward's party members, as its office has it in Excel. */
function memberList(): Uint8Array {
  const heading = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Dân tộc',
    'Tôn giáo',
    'Quê quán',
    'Ngày vào Đảng',
    'Ngày chính thức',
    'Trình độ văn hoá',
    'Trình độ chuyên môn',
    'Lý luận chính trị',
    'Nghề nghiệp',
    'Chi bộ',
    'Trạng thái',
  ];
  const rows = cells.flatMap((cell) =>
    Array.from({ length: MEMBERS }, (_, person) => [
      String(cell * MEMBERS + person + 1),
      personName(cell, person),
      born(cell, person),
      'Nữ',
      'Kinh',
      'Không',
      'Hoài Nhơn, Bình Định',
      `3/2/${String(1990 + cell)}`,
      `3/2/${String(1991 + cell)}`,
      '12/12',
      'Đại học',
      'Trung cấp',
      'Giáo viên',
      cellName(cell),
      'Đảng viên chính thức',
    ]),
  );
  return workbookOf([heading, ...rows]);
}

/** Cell, name, post, year and gender of each: the committees of the term that ends; one of each three is new now. */
const lastCommittees = cells
  .flatMap((cell) =>
    [0, 1, 4].map((person, place) =>
      [
        place === 0 ? cellName(cell) : '',
        personName(cell, person),
        ['bí thư', 'phó bí thư', 'chi uỷ viên'][place],
        born(cell, person).slice(-4),
        'Nữ',
      ].join('\t'),
    ),
  )
  .join('\n');

const plannedDay = (cell: number) => `${String(cell + 7)}/7/2025`;
const decisions = cells
  .map((cell) =>
    [`${String(cell + 1)}-TTr/ĐU`, '1/8/2025', `${String(cell + 1)}-QĐ/ĐU`, '8/8/2025'].join('\t'),
  )
  .join('\n');

class Walk {
  readonly #hands: Hands;
  readonly #app: RunningApp;
  readonly #folder: string;

  constructor(hands: Hands, app: RunningApp, folder: string) {
    this.#hands = hands;
    this.#app = app;
    this.#folder = folder;
  }

  async begin(path: string): Promise<void> {
    const hands = this.#hands;
    await chooseToSaveAs(this.#app.electron, path);
    await hands.press(hands.page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' }));
    for (const [name, text] of [
      ['Tên đảng uỷ', 'Đảng uỷ phường Thử Nghiệm'],
      ['Địa danh', 'Thử Nghiệm'],
      ['Cấp trên nhận báo cáo', 'Tỉnh uỷ Thử'],
      ['Nhiệm kỳ', '2025-2027'],
      ['Từ ngày', '7/7/2025'],
      ['Đến ngày', '31/7/2025'],
    ] as const)
      await hands.write(hands.box(name), text);
    await hands.press(hands.button('Chọn nơi lưu và tạo tệp'));
    await hands.sees('Chưa có chi bộ nào');
  }

  async takeMembersIn(): Promise<void> {
    const hands = this.#hands;
    const path = join(this.#folder, 'DS_DANGVIEN.xlsx');
    await writeFile(path, memberList());
    await hands.go('Nhập từ Excel');
    await chooseToOpen(this.#app.electron, path);
    await hands.press(hands.button('Chọn tệp Excel'));
    await hands.tick(hands.page.getByRole('checkbox', { name: /^Tính lại số đảng viên/ }));
    await hands.pressMain(hands.page.getByRole('button', { name: /^Nhập 150 người/ }));
    await expect(hands.page.getByRole('heading', { level: 1, name: 'Danh sách đảng viên' })).toBeVisible();
  }

  async rememberLastTerm(): Promise<void> {
    const hands = this.#hands;
    await hands.go('Cấp uỷ nhiệm kỳ trước');
    await hands.paste(hands.box('Dán danh sách của mọi chi bộ'), lastCommittees);
    await hands.press(hands.button('Thêm 45 người vào 15 chi bộ'));
    await hands.sees('Đã thêm 45 người vào cấp uỷ nhiệm kỳ trước của 15 chi bộ.');
  }

  async plan(): Promise<void> {
    const hands = this.#hands;
    await hands.go('Lịch và phân công', 'Lịch đại hội');
    await hands.paste(hands.box(`Ngày dự kiến, ${cellName(0)}`), cells.map(plannedDay).join('\n'));
    await hands.sees('Đã ghi 15 ô.');
  }

  async hold(cell: number): Promise<void> {
    const hands = this.#hands;
    if (cell === 0) {
      await hands.go('Kết quả từng chi bộ', 'Đại hội');
      await hands.press(hands.page.getByRole('main').getByRole('link', { name: cellName(0), exact: true }));
    } else await hands.nextCell();
    await expect(hands.page.getByRole('heading', { level: 1, name: cellName(cell) })).toBeVisible();
    await hands.write(hands.box('Ngày đại hội'), plannedDay(cell));
    await hands.write(hands.box('Triệu tập'), '10');
    await hands.takeOffered(hands.page.getByRole('main'), 3);
    for (const [name, text] of [
      ['Có mặt', '10'],
      ['Vắng có lý do', '0'],
      ['Vắng không lý do', '0'],
      ['Cấp uỷ', '3'],
      ['Bí thư', '1'],
      ['Phó bí thư', '1'],
    ] as const)
      await hands.write(hands.box(name), text);
    await hands.step(/^2\. Bầu cử/);
    await hands.press(hands.button('Nhập phiếu bầu'));
    await this.#ballot(cell, 'Bầu chi uỷ', [10, 9, 8, 3]);
    await this.#ballot(cell, 'Bầu bí thư', [10]);
    await this.#ballot(cell, 'Bầu phó bí thư', [9], 1);
    await saved(hands.page);
  }

  /** The papers, the names and the votes of one ballot; `first` is the first who stands. */
  async #ballot(cell: number, title: string, votes: readonly number[], first = 0): Promise<void> {
    const hands = this.#hands;
    const block = hands.page.getByRole('region', { name: title, exact: true });
    await hands.takeOffered(block, 4);
    for (const [label, text] of [
      ['Phát ra', '10'],
      ['Thu về', '10'],
      ['Hợp lệ', '10'],
      ['Không hợp lệ', '0'],
    ] as const)
      await hands.write(block.getByRole('textbox', { name: label, exact: true }), text);
    const add = hands.page.getByRole('combobox', { name: `Thêm vào danh sách ${title.toLowerCase()}` });
    for (const person of votes.keys()) await hands.add(add, personName(cell, first + person));
    await hands.leaveList(add);
    for (const [person, count] of votes.entries()) {
      const name = personName(cell, first + person);
      await hands.write(hands.box(`Số phiếu: ${name}, ${title.toLowerCase()}`), String(count));
    }
  }

  async completeProfiles(): Promise<void> {
    const hands = this.#hands;
    await hands.go('Cấp uỷ các chi bộ');
    await hands.press(hands.button(`Lấy dữ liệu của ${String(ELECTED)} người từ danh sách đảng viên`));
    await hands.sees(`Đã lấy dữ liệu của ${String(ELECTED)} người từ danh sách đảng viên.`);
    await hands.press(hands.page.getByRole('main').getByRole('button', { name: /^Nhận mọi đề xuất/ }));
    const answer = hands.page.getByRole('dialog').getByRole('button', { name: /^Nhận mọi đề xuất/ });
    await expect(answer).toBeFocused();
    await hands.press(answer);
    await expect(answer).toBeHidden();
  }

  async receivePapers(): Promise<void> {
    const hands = this.#hands;
    await hands.go('Hồ sơ và sau đại hội');
    const columns = hands.page.getByRole('button', { name: /^Nhận đủ \(\d+\): cả cột/u });
    await expect(columns.first()).toBeVisible();
    const fields = hands.page
      .getByRole('row')
      .filter({ hasText: cellName(0) })
      .getByRole('textbox');
    const papers = await columns.count();
    for (let column = 0; column < papers; column += 1) {
      await hands.fillColumn(fields.nth(column), columns.first());
      await expect(columns).toHaveCount(papers - column - 1);
    }
    await hands.sees('15/15 chi bộ đã nộp đủ hồ sơ.');
  }

  async ratify(): Promise<void> {
    const hands = this.#hands;
    await hands.turn('Chuẩn y, phân công, quy chế', 'Giấy tờ phải nộp');
    await hands.paste(hands.box(`Số tờ trình, ${cellName(0)}`), decisions);
    await hands.sees('Đã ghi 60 ô.');
  }

  async send(): Promise<void> {
    const hands = this.#hands;
    const { electron } = this.#app;
    await hands.go('Xuất biểu Excel');
    await chooseToSaveAs(electron, join(this.#folder, 'Biểu.xlsx'));
    await hands.pressMain(hands.button('Xuất biểu Excel'));
    await expect(hands.button('Mở tệp')).toBeVisible();
    await hands.go('Báo cáo tổng kết');
    await chooseToSaveAs(electron, join(this.#folder, 'Báo cáo.docx'));
    await hands.pressMain(hands.button('Xuất báo cáo (.docx)'));
    await hands.sees('Đã xuất văn bản');
    await hands.go('Gói gửi cấp trên');
    await chooseToSaveAs(electron, join(this.#folder, 'Gói.dhcbgoi'));
    await hands.pressMain(hands.button('Lập gói'));
    await hands.sees(/^Đã lập gói /);
  }
}

async function wholeSeason(hands: Hands, app: RunningApp, folder: string): Promise<Season> {
  const path = join(folder, 'Đợt.dhcb');
  const walk = new Walk(hands, app, folder);
  const began = performance.now();
  const step = async (name: string, work: () => Promise<void>) => {
    const before = hands.counts();
    const start = performance.now();
    await test.step(name, work);
    note(name, hands, before, start);
  };
  await step('lập đợt', () => walk.begin(path));
  await step('nhập 150 đảng viên, 15 chi bộ', () => walk.takeMembersIn());
  await step('cấp uỷ nhiệm kỳ trước', () => walk.rememberLastTerm());
  await step('lịch đại hội', () => walk.plan());
  await step('15 đại hội, 45 cuộc bầu', async () => {
    for (const cell of cells) await walk.hold(cell);
  });
  await step('trích ngang, tái cử hay mới', () => walk.completeProfiles());
  await step('nhận hồ sơ', () => walk.receivePapers());
  await step('chuẩn y', () => walk.ratify());
  await step('biểu, báo cáo, gói', () => walk.send());
  note('cả đợt', hands, { keys: 0, clicks: 0, letters: 0 }, began);
  await app.close();
  const stored = await readDataFile(path);
  if (!stored.ok) throw new Error(stored.error.code);
  return stored.value.season;
}

/** Notes what was done since `before` and `start`. */
function note(name: string, hands: Hands, before: ReturnType<Hands['counts']>, start: number): void {
  const { keys, clicks, letters } = hands.counts();
  counted({
    name: `season of ${String(CELLS)} cells, ${hands.kind}, ${name}`,
    keys: keys - before.keys,
    clicks: clicks - before.clicks,
    letters: letters - before.letters,
    seconds: (performance.now() - start) / MS_PER_SECOND,
  });
}

function expectWhole(season: Season): void {
  const { groups } = statistics(season);
  expect(groups.committee.total).toEqual({ count: ELECTED, known: ELECTED, of: ELECTED });
  expect(season.cells.flatMap(({ congress }) => congress.committee)).toHaveLength(ELECTED);
  expect(check(season).filter(({ severity }) => severity === 'error')).toEqual([]);
}

test.describe.configure({ mode: 'parallel' });

for (const Kind of [ByKeys, ByMouse])
  test(`a season of fifteen cells from the first start to the package, ${Kind.kind}`, async ({ oneApp }) => {
    test.setTimeout(LIMIT_MS);
    const folder = await mkdtemp(join(tmpdir(), 'dhcb-fifteen-'));
    const app = await oneApp.begin();
    const hands = new Kind(app);
    expectWhole(await wholeSeason(hands, app, folder));
    await rm(folder, { recursive: true, force: true });
  });
