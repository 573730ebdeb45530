import type { Cell, CommitteeMember, Season } from '../../../domain/season';

/**
 * What headings ask for, said a second time: the words that forms have for a figure, and the figure counted straight from
 * the season, by none of the program's own statistics.
 */
export interface Asked {
  /** Headings from the top down; the last is the column's own. */
  readonly paths: readonly (readonly string[])[];
  readonly of: (cell: Cell) => number | string | undefined;
  readonly kind: 'count' | 'share' | 'text' | 'date';
  /** Of whom a share is. */
  readonly base?: (cell: Cell) => number;
  /** What a mark adds to the sum of its column, where that is a figure of the season. */
  readonly adds?: (cell: Cell) => number;
  /** The words of the dropdown in its places; the answer is one of them. */
  readonly words?: string;
}

const people = ({ congress }: Cell) => congress.committee;
const count = (is: (member: CommitteeMember) => boolean) => (cell: Cell) => people(cell).filter(is).length;
const share = (is: (member: CommitteeMember) => boolean) => (cell: Cell) =>
  people(cell).filter(is).length / people(cell).length;
const holder = (post: string, of: (member: CommitteeMember) => string | undefined) => (cell: Cell) => {
  const [one] = people(cell).filter(({ position }) => position === post);
  return one && of(one);
};
const year = ({ congress }: Cell) => Number(congress.heldOn?.slice(0, 4));
const age = (member: CommitteeMember, cell: Cell) => year(cell) - Number(member.born?.slice(0, 4));
const under40 = (cell: Cell) => people(cell).filter((member) => age(member, cell) < 40).length;
const minority = ({ ethnicity }: CommitteeMember) => ethnicity !== 'Kinh';
const religious = ({ religion }: CommitteeMember) => religion !== 'Không';
const isNew = ({ standing }: CommitteeMember) => standing !== 'reelected';
const universityUp = ({ professionalLevel }: CommitteeMember) =>
  professionalLevel === 'university' || professionalLevel === 'postgraduate';

const committee = ['Kết quả bầu cấp uỷ', 'Cấp uỷ', 'CẤP UỶ CHI BỘ', 'Kết quả bầu cử cấp uỷ', 'Ban chi uỷ'];
const members = ['Số đảng viên', 'Đảng viên', 'Số ĐV', 'Tổng số đảng viên'];
/** The same own headings under each of some groups. */
const under = (groups: readonly string[], own: readonly string[]) =>
  groups.flatMap((group) => own.map((each) => [group, each]));
const alone = (...own: readonly string[]) => own.map((each) => [each]);

const KINDS: Readonly<Partial<Record<Cell['kind'], string>>> = {
  neighbourhood: 'Khu phố/thôn',
  school: 'Trường học',
  office: 'Cơ quan',
  health: 'Y tế',
  police: 'Công an',
  military: 'Quân sự',
};

export const askedOfCells: readonly Asked[] = [
  {
    kind: 'text',
    of: ({ kind }) => KINDS[kind],
    paths: alone('Loại hình chi bộ', 'Loại hình'),
    words: Object.values(KINDS).join(','),
  },
  {
    kind: 'count',
    of: ({ members: { total } }) => total,
    paths: [
      ...under(['Số đảng viên', 'Đảng viên'], ['Tổng số', 'TS', 'Tổng cộng']),
      ...alone('Tổng số đảng viên', 'Tổng số ĐV', 'Số đảng viên', 'TS ĐV', 'Số ĐV'),
    ],
  },
  {
    kind: 'count',
    of: ({ members: { official } }) => official,
    paths: [
      ...under(members, ['Chính thức', 'Trong đó chính thức']),
      ...alone('ĐV chính thức', 'Đảng viên chính thức'),
    ],
  },
  {
    kind: 'count',
    of: ({ members: { probationary } }) => probationary,
    paths: [...under(members, ['Dự bị', 'Trong đó: dự bị']), ...alone('ĐV dự bị', 'Đảng viên dự bị')],
  },
  {
    kind: 'count',
    of: ({ congress }) => congress.summonedOfficial,
    paths: [
      ...under(members, ['Được triệu tập', 'Triệu tập', 'Số được triệu tập']),
      ...alone('Số đảng viên được triệu tập', 'Triệu tập'),
    ],
  },
  {
    kind: 'count',
    of: ({ congress }) => congress.presentOfficial,
    paths: [
      ...under(members, ['Dự đại hội', 'Có mặt', 'Tham dự']),
      ...alone('Số đảng viên dự đại hội', 'Có mặt', 'ĐV dự ĐH'),
    ],
  },
  {
    kind: 'count',
    of: ({ congress }) => congress.absentExcused,
    paths: [...under(['Vắng', 'Vắng mặt'], ['Có lý do', 'Có phép'])],
  },
  {
    kind: 'count',
    of: ({ congress }) => congress.absentUnexcused,
    paths: [...under(['Vắng', 'Vắng mặt'], ['Không lý do', 'Không có lý do'])],
  },
  {
    kind: 'share',
    of: ({ congress: { presentOfficial = 0, summonedOfficial = 1 } }) => presentOfficial / summonedOfficial,
    base: ({ congress: { summonedOfficial = 1 } }) => summonedOfficial,
    paths: alone('Tỷ lệ % ĐV dự đại hội', 'Tỷ lệ đảng viên dự đại hội (%)', '% đảng viên dự đại hội'),
  },
  {
    kind: 'count',
    of: (cell) => people(cell).length,
    paths: [
      ...under(committee, ['Số trúng cử', 'Trúng cử', 'Tổng số', 'SL trúng cử']),
      ...alone('Số cấp uỷ viên trúng cử', 'Tổng số cấp uỷ viên', 'Tổng số CUV'),
    ],
  },
  {
    kind: 'count',
    of: ({
      congress: {
        approvedSeats: { committee: seats = 0, secretary = 0, deputySecretary = 0 },
      },
    }) => (seats > 0 ? seats : secretary + deputySecretary),
    paths: under(committee, ['Số lượng được duyệt', 'Được duyệt', 'SL duyệt']),
  },
  {
    kind: 'count',
    of: count(({ gender }) => gender === 'female'),
    paths: [
      ...under(committee, ['Nữ', 'Trong đó nữ', 'Tr.đó: nữ']),
      ...alone('Cấp uỷ viên nữ', 'Số cấp uỷ viên là nữ'),
    ],
  },
  {
    kind: 'share',
    of: share(({ gender }) => gender === 'female'),
    base: (cell) => people(cell).length,
    paths: [...under(committee, ['Tỷ lệ nữ (%)', '% nữ']), ...alone('Tỷ lệ cấp uỷ viên nữ (%)')],
  },
  {
    kind: 'count',
    of: under40,
    paths: [
      ...under(committee, ['Dưới 40 tuổi', '< 40 tuổi', 'Dưới 40']),
      ...alone('Cấp uỷ viên dưới 40 tuổi'),
    ],
  },
  {
    kind: 'count',
    of: (cell) => people(cell).filter((member) => age(member, cell) >= 31 && age(member, cell) <= 45).length,
    paths: under(committee, ['Từ 31 đến 45 tuổi', '31-45 tuổi']),
  },
  {
    kind: 'count',
    of: (cell) => people(cell).filter((member) => age(member, cell) > 50).length,
    paths: under(committee, ['Trên 50 tuổi', 'Từ 51 tuổi trở lên']),
  },
  { kind: 'count', of: count(minority), paths: under(committee, ['Dân tộc thiểu số', 'DTTS', 'Người DTTS']) },
  {
    kind: 'count',
    of: count(({ ethnicity }) => ethnicity === 'Hrê'),
    paths: under(committee, ['Dân tộc Hrê']),
  },
  { kind: 'count', of: count(religious), paths: under(committee, ['Tôn giáo', 'Có đạo', 'TG']) },
  {
    kind: 'count',
    of: count(({ standing }) => standing === 'reelected'),
    paths: [...under(committee, ['Tái cử', 'Số tái cử']), ...alone('Tái cử')],
  },
  { kind: 'count', of: count(isNew), paths: [...under(committee, ['Mới']), ...alone('Cấp uỷ mới')] },
  {
    kind: 'count',
    of: count(({ standing }) => standing === 'firstTime'),
    paths: [...under(committee, ['Tham gia lần đầu', 'Lần đầu']), ...alone('Tham gia cấp uỷ lần đầu')],
  },
  {
    kind: 'count',
    of: count(universityUp),
    paths: [...under(['Trình độ chuyên môn', 'Chuyên môn', 'CM'], ['Đại học trở lên', 'ĐH trở lên'])],
  },
  {
    kind: 'count',
    of: count(({ professionalLevel }) => professionalLevel === 'intermediate'),
    paths: under(['Trình độ chuyên môn', 'Chuyên môn', 'CM'], ['Trung cấp', 'TC']),
  },
  {
    kind: 'count',
    of: count(({ politicalTheory }) => politicalTheory === 'advanced' || politicalTheory === 'bachelor'),
    paths: under(['Lý luận chính trị', 'LLCT', 'Trình độ LLCT'], ['Cao cấp, cử nhân', 'Cao cấp trở lên']),
  },
  {
    kind: 'count',
    of: count(({ politicalTheory }) => politicalTheory !== 'elementary'),
    paths: under(['Lý luận chính trị', 'LLCT'], ['Trung cấp trở lên', 'TC trở lên']),
  },
  {
    kind: 'text',
    of: holder('secretary', ({ fullName }) => fullName),
    paths: [
      ...alone('Họ tên bí thư', 'Họ và tên bí thư', 'Họ và tên đ/c Bí thư'),
      ...under(['Bí thư', 'BÍ THƯ'], ['Họ và tên', 'Họ tên']),
    ],
  },
  {
    kind: 'count',
    of: holder('secretary', ({ born }) => born?.slice(0, 4)),
    paths: under(['Bí thư', 'BÍ THƯ'], ['Năm sinh', 'NS']),
  },
  {
    kind: 'text',
    of: holder('secretary', ({ phone }) => phone),
    paths: [...under(['Bí thư'], ['Điện thoại', 'SĐT', 'Số ĐT']), ...alone('Số điện thoại bí thư')],
  },
  {
    kind: 'text',
    of: holder('deputySecretary', ({ fullName }) => fullName),
    paths: [
      ...alone('Họ tên PBT', 'Họ tên phó bí thư'),
      ...under(['Phó bí thư', 'PBT', 'Phó bí thư (nếu có)'], ['Họ và tên']),
    ],
  },
  {
    kind: 'date',
    of: ({ congress }) => congress.heldOn,
    paths: alone('Ngày tổ chức đại hội', 'Ngày đại hội', 'Thời gian tổ chức đại hội'),
  },
];

/** Headings that nothing of the season answers, or that could be of several things: these columns must stay empty. */
export const decoys: readonly (readonly string[])[] = [
  ...alone(
    'Số nghị quyết đã ban hành',
    'Kinh phí (đồng)',
    'Số tổ đảng',
    'Kế hoạch',
    'Xếp loại năm trước',
    'Số đảng viên kết nạp mới',
    'Số lượt ý kiến góp ý',
  ),
  ...under(members, ['Nữ', 'Dân tộc thiểu số', 'Dưới 40 tuổi', 'Miễn nhiệm', 'Đại học trở lên']),
  ...under(committee, ['Nữ dưới 40 tuổi', 'Nữ là DTTS', 'Thường trực', 'Bị kỷ luật']),
  ...under(['Trình độ'], ['Trung cấp', 'Sơ cấp']),
];

/** Lines of “Chỉ tiêu”. */
export interface AskedLine {
  readonly words: readonly string[];
  readonly of: (season: Season) => number | undefined;
  readonly isShare?: true;
  /** Of whom the share in the column beside is; absent where there is none. */
  readonly base?: (season: Season) => number;
}

const everybody = (season: Season) =>
  season.cells.flatMap((cell) => people(cell).map((member) => ({ member, cell })));
const all = (is: (member: CommitteeMember, cell: Cell) => boolean) => (season: Season) =>
  everybody(season).filter(({ member, cell }) => is(member, cell)).length;
const seats = all(() => true);
const sum = (of: (cell: Cell) => number | undefined) => (season: Season) =>
  season.cells.reduce((total, cell) => total + (of(cell) ?? 0), 0);
const cellsThat = (is: (cell: Cell) => boolean) => (season: Season) => season.cells.filter(is).length;
const cellsOf = (season: Season) => season.cells.length;
const secretaries = all(({ position }) => position === 'secretary');

export const askedOfSeason: readonly AskedLine[] = [
  { words: ['Tổng số chi bộ trực thuộc', 'Tổng số chi bộ', 'Số chi bộ'], of: cellsOf },
  { words: ['Số chi bộ đã tổ chức đại hội', 'Chi bộ đã hoàn thành đại hội'], of: cellsOf, base: cellsOf },
  { words: ['Số chi bộ chưa tổ chức đại hội', 'Số chi bộ chưa đại hội'], of: () => 0, base: cellsOf },
  {
    words: ['Số chi bộ có chi uỷ', 'Số chi bộ có cấp uỷ'],
    of: cellsThat(({ congress }) => (congress.approvedSeats.committee ?? 0) > 0),
    base: cellsOf,
  },
  {
    words: ['Số chi bộ trường học', 'Chi bộ trường học'],
    of: cellsThat(({ kind }) => kind === 'school'),
    base: cellsOf,
  },
  { words: ['Tổng số đảng viên', 'Tổng số ĐV toàn đảng bộ'], of: sum(({ members: m }) => m.total) },
  { words: ['Đảng viên dự bị', 'Số ĐV dự bị'], of: sum(({ members: m }) => m.probationary) },
  {
    words: ['Số đảng viên được triệu tập', 'Đảng viên được triệu tập dự đại hội'],
    of: sum(({ congress }) => congress.summonedOfficial),
  },
  {
    words: ['Số đảng viên dự đại hội', 'ĐV có mặt dự đại hội'],
    of: sum(({ congress }) => congress.presentOfficial),
    base: sum(({ congress }) => congress.summonedOfficial),
  },
  {
    words: ['Tổng số cấp uỷ viên trúng cử', 'Tổng số cấp uỷ viên', 'Tổng số cấp uỷ viên được bầu'],
    of: seats,
  },
  {
    words: ['Số cấp uỷ viên nữ', 'Cấp uỷ viên là nữ'],
    of: all(({ gender }) => gender === 'female'),
    base: seats,
  },
  {
    words: ['Cấp uỷ viên dưới 40 tuổi', 'Số cấp uỷ viên dưới 40 tuổi'],
    of: all((member, cell) => age(member, cell) < 40),
    base: seats,
  },
  {
    words: ['Cấp uỷ viên tái cử', 'Số cấp uỷ viên tái cử'],
    of: all(({ standing }) => standing === 'reelected'),
    base: seats,
  },
  {
    words: ['Cấp uỷ viên tham gia lần đầu', 'Lần đầu tham gia cấp uỷ'],
    of: all(({ standing }) => standing === 'firstTime'),
    base: seats,
  },
  { words: ['Cấp uỷ viên là người dân tộc thiểu số', 'Cấp uỷ viên DTTS'], of: all(minority), base: seats },
  {
    words: ['Cấp uỷ viên trình độ chuyên môn đại học trở lên', 'Cấp uỷ viên, trình độ CM: ĐH trở lên'],
    of: all(universityUp),
    base: seats,
  },
  { words: ['Bí thư chi bộ', 'Số bí thư chi bộ'], of: secretaries },
  {
    words: ['Bí thư là nữ', 'Bí thư chi bộ là nữ'],
    of: all(({ position, gender }) => position === 'secretary' && gender === 'female'),
    base: secretaries,
  },
  {
    words: ['Bí thư tái cử', 'Bí thư chi bộ tái cử'],
    of: all(({ position, standing }) => position === 'secretary' && standing === 'reelected'),
    base: secretaries,
  },
  {
    words: ['Bí thư kiêm trưởng khu phố', 'Bí thư chi bộ kiêm trưởng thôn'],
    of: all(({ position, concurrentHead }) => position === 'secretary' && concurrentHead === true),
    base: secretaries,
  },
  {
    words: ['Tuổi bình quân của cấp uỷ', 'Tuổi bình quân cấp uỷ viên'],
    of: (season) =>
      everybody(season).reduce((total, { member, cell }) => total + age(member, cell), 0) / seats(season),
  },
  {
    words: ['Tỷ lệ đảng viên dự đại hội'],
    isShare: true,
    of: (season) =>
      sum(({ congress }) => congress.presentOfficial)(season) /
      sum(({ congress }) => congress.summonedOfficial)(season),
  },
];

export const lineDecoys: readonly string[] = [
  'Số chi bộ có cấp uỷ viên nữ',
  'Số đảng viên nữ',
  'Số nghị quyết ban hành',
  'Số chi bộ được tặng giấy khen',
  'Cấp uỷ viên nữ dưới 40 tuổi',
  'Số đảng viên kết nạp trong nhiệm kỳ',
];
