import type { Cell, CommitteeMember } from '../../../domain/season';
import type { Asked } from './asked';
import { pick, type Random, shuffled } from './spread-season';

/** For tests: questions with two or more columns of which one is marked, and who is marked where. */

interface Question<Subject> {
  readonly heads: readonly string[];
  /** What each column of it may be called, and for whom it is marked. */
  readonly columns: readonly {
    readonly words: readonly string[];
    readonly holds: (of: Subject) => boolean;
  }[];
}

type Ask<Subject> = (of: Subject) => boolean;

const PAIRS = [
  [['Có'], ['Không']],
  [['Có (x)'], ['Không (x)']],
  [['Đúng'], ['Không đúng']],
  [['Có'], ['Chưa']],
] as const;

/** Each way to say yes and no; `isOpen` where neither is true. */
function yesNo<Subject>(heads: readonly string[], holds: Ask<Subject>, isOpen: Ask<Subject> = () => false) {
  return PAIRS.map(
    ([yes, no]): Question<Subject> => ({
      heads,
      columns: [
        { words: yes, holds },
        { words: no, holds: (of) => !holds(of) && !isOpen(of) },
      ],
    }),
  );
}

const holder =
  (post: CommitteeMember['position'], is: Ask<CommitteeMember> = () => true): Ask<Cell> =>
  ({ congress }) =>
    congress.committee.some((member) => member.position === post && is(member));
const lacks =
  (post: CommitteeMember['position']): Ask<Cell> =>
  (cell) =>
    !holder(post)(cell);
const female: Ask<CommitteeMember> = ({ gender }) => gender === 'female';
const reelected: Ask<CommitteeMember> = ({ standing }) => standing === 'reelected';

const ofCells: readonly Question<Cell>[] = [
  {
    heads: ['Bí thư (đánh dấu x)', 'BÍ THƯ (x)'],
    columns: [
      { words: ['Nam'], holds: holder('secretary', (member) => !female(member)) },
      { words: ['Nữ'], holds: holder('secretary', female) },
    ],
  },
  ...yesNo(['Bí thư tái cử', 'Bí thư chi bộ tái cử'], holder('secretary', reelected), lacks('secretary')),
  ...yesNo(['Bí thư là nữ'], holder('secretary', female), lacks('secretary')),
  ...yesNo(['Phó bí thư là nữ'], holder('deputySecretary', female), lacks('deputySecretary')),
  ...yesNo(
    ['Bí thư kiêm trưởng khu phố'],
    holder('secretary', ({ concurrentHead }) => concurrentHead === true),
    lacks('secretary'),
  ),
  ...yesNo<Cell>(['Đã tổ chức đại hội', 'Đã đại hội'], ({ congress }) => congress.heldOn !== undefined),
];

const ofPeople: readonly Question<CommitteeMember>[] = [
  {
    heads: ['Giới tính', 'Giới tính (đánh dấu x)'],
    columns: [
      { words: ['Nam'], holds: (member) => !female(member) },
      { words: ['Nữ'], holds: female },
    ],
  },
  {
    heads: ['Cấp uỷ', 'Tham gia cấp uỷ'],
    columns: [
      { words: ['Tái cử'], holds: reelected },
      { words: ['Mới'], holds: (member) => !reelected(member) },
      { words: ['Lần đầu'], holds: ({ standing }) => standing === 'firstTime' },
    ],
  },
  {
    heads: ['Chức vụ', 'Chức danh'],
    columns: [
      { words: ['Bí thư', 'BT'], holds: ({ position }) => position === 'secretary' },
      { words: ['Phó bí thư', 'PBT'], holds: ({ position }) => position === 'deputySecretary' },
      { words: ['Chi uỷ viên', 'CUV', 'UV'], holds: ({ position }) => position === 'member' },
    ],
  },
  ...yesNo(['Nữ', 'Giới tính nữ'], female),
  ...yesNo(['Tái cử'], reelected),
  ...yesNo<CommitteeMember>(['Tham gia lần đầu', 'Lần đầu'], ({ standing }) => standing === 'firstTime'),
  ...yesNo<CommitteeMember>(['Tôn giáo', 'Có đạo', 'Tôn giáo (x)'], ({ religion }) => religion !== 'Không'),
  ...yesNo<CommitteeMember>(['Dân tộc thiểu số'], ({ ethnicity }) => ethnicity !== 'Kinh'),
];

/** Groups that nothing of the season answers: their columns must stay empty. */
const strange: readonly Question<CommitteeMember>[] = [
  ['Đảng viên', 'Chính thức', 'Dự bị'],
  ['Trình độ chuyên môn', 'Trung cấp', 'Đại học'],
  ['Dân tộc', 'Kinh', 'Khác'],
  ['Có nghị quyết chuyên đề', 'Có', 'Không'],
  ['Chi uỷ', 'Có', 'Không có'],
  ['Cấp uỷ viên nữ', 'Có', 'Không'],
].map(([head = '', ...words]) => ({
  heads: [head],
  columns: words.map((word) => ({ words: [word], holds: () => false })),
}));

interface MarkedColumn<Subject> {
  readonly path: readonly string[];
  readonly holds: (of: Subject) => boolean;
}

function drawn<Subject>(random: Random, questions: readonly Question<Subject>[], most: number) {
  const heads = new Set<string | undefined>();
  return shuffled(random, questions)
    .slice(0, Math.ceil(random() * most))
    .flatMap(({ heads: ways, columns }) => {
      const head = pick(random, ways);
      // one question stands in a form once
      if (heads.has(ways[0])) return [];
      heads.add(ways[0]);
      return columns.map(
        ({ words, ...column }): MarkedColumn<Subject> => ({ ...column, path: [head, pick(random, words)] }),
      );
    });
}

/** Columns of some questions about each cell, for a form of random headings. */
export function pairsOfCells(random: Random) {
  return drawn(random, ofCells, 3).map(({ path, holds }) => {
    const adds = (cell: Cell) => Number(holds(cell));
    const one: Asked = { kind: 'text', paths: [path], of: (cell) => (holds(cell) ? 'x' : ''), adds };
    return { path, one };
  });
}

/** Columns of some questions about each person, and of some that nobody can answer. */
export function pairsOfPeople(random: Random): readonly MarkedColumn<CommitteeMember>[] {
  return [...drawn(random, ofPeople, 5), ...drawn(random, strange, 2)];
}
