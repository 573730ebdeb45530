import type { FigureUnit } from './figure';

/** Words around a number by which it is the whole of what follows, and what it counts; all folded. */

/** What a number counts, and whether it is a whole. */
export interface CountedAs {
  readonly unit: FigureUnit | undefined;
  readonly isPlaces: boolean;
  readonly isBase: boolean;
  readonly isCommittee: boolean;
}

/** Reads it from the words of its clause before the number, and from those behind it. */
export function countedAs(clause: string, behind: string): CountedAs {
  const isUnknown = UNKNOWN.test(clause);
  const unit = isUnknown ? 'other' : unitOf(behind);
  const isPlaces = PLACES.test(behind) || (unit !== 'people' && PLACES_IN_FRONT.test(clause));
  const isBase = !isPlaces && !isUnknown && isWhole(clause, behind);
  return {
    unit: unit ?? (isPlaces ? 'places' : undefined),
    isPlaces,
    isBase,
    isCommittee: isBase && !OTHER_PEOPLE.test(behind),
  };
}

/** “chưa có số liệu của 5 đồng chí” is of nobody else the whole. */
const UNKNOWN = /chua (?:co so lieu|ro)[^,;:()]*$/u;

function isWhole(clause: string, behind: string): boolean {
  if (BASE_BEHIND.test(behind) || BASE_IN_FRONT.test(clause)) return true;
  if (SUBJECT.test(clause) && PARTED.test(behind) && !PART_OF_SUBJECT.test(clause)) return true;
  if (OF_A_TERM.test(clause) && unitOf(behind) === 'people') return true;
  if (OF_A_BODY.test(clause) && PART_NEXT.test(behind) && !PART_IN_FRONT.test(clause)) return true;
  if (COMMITTEE_BEHIND.test(behind) && !PART_IN_FRONT.test(clause.split(',').at(-1) ?? '')) return true;
  const isPart = PART_BEHIND.test(behind) && !OF_ALL.test(clause);
  const toPost = ELECTED_TO_POST.test(`${clause.replace(/\d/gu, '')}${behind}`.replace(/\s+/gu, ' '));
  return BASE_BEFORE.test(withoutPlaces(clause)) && !isPart && !SHORT.test(clause) && !toPost;
}

function withoutPlaces(text: string): string {
  return text.replace(/\d[\d./]*\s*(?=chi bo|chi,|dang bo|to chuc|thon)/gu, '');
}

/** What the word behind a number says that it counts. */
export function unitOf(behind: string): FigureUnit | undefined {
  return UNITS.find(([, pattern]) => pattern.test(behind))?.[0];
}

/** Whether cells, villages and the like stand behind a number. */
export function isOfPlaces(behind: string): boolean {
  return PLACES.test(behind);
}

/** “nhiệm kỳ 2025-2027 có 54 cấp uỷ viên, nữ 16 đồng chí” */
const COMMITTEE_BEHIND = /^\s*(?:dong chi )?cap uy vien\s*(?:[,;:(.]|$)/u;
const PART_IN_FRONT =
  /(?<!\p{L})(?:nu|nam|tre|moi|tai cu|lan dau|tuoi|dan toc|ton giao|dai hoc|cap(?! uy)|trinh do|con|giam|tang|thieu|them|du|so voi)(?!\p{L})/u;
/** “Số đảng viên được triệu tập là 668 đồng chí, trong đó” */
const SUBJECT = /^\s*(?:tong )?so [^,;:()\d]{1,60} la $/u;
const PARTED = /^\s*(?:dong chi|d\/c|nguoi|dai bieu), trong (?:so )?do(?!\p{L})/u;
const PART_OF_SUBJECT = /(?<!\p{L})(?:nu|tre|moi|tai cu|lan dau|tuoi|dan toc|ton giao|trinh do)(?!\p{L})/u;
/** “Số chi bộ có chi uỷ 218” */
const PLACES_IN_FRONT =
  /(?:^ ?|[,:(] ?)(?:tong )?so (?:chi,? ?(?:dang )?bo|to chuc dang|dang bo)(?!\p{L})(?:[^,:()\d]|(?<=bi thu),(?= pho))*:? ?$/u;
/** “trúng cử có 47 đồng chí tái cử” tells a part. */
const PART_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi)?\s*(?:la )?(?:nu|nam|tai cu|moi|lan dau|tham gia lan dau|duoi|tren|tu \d|dan toc|trinh do|co trinh do)(?!\p{L})/u;
const BASE_BEFORE =
  /(?:(?<!\p{L})(?:trong|tren|tong) (?:tong )?so(?! do)|bau duoc|bau ra|bau|trung cu|cua)(?: cac| nhung)?(?: (?!va )\p{L}+){0,8}:? (?:la |co |gom )?$/u;
const OF_ALL = /(?<!\p{L})(?:trong|tren) (?:tong )?so(?! do)[^,;:]*(?<! co )$/u;
/** “bầu thiếu 02 đồng chí” */
const SHORT = /(?<!\p{L})(?:thieu|khuyet)\s*$/u;
/** “Bầu 15 bí thư, 14 phó bí thư” are parts of a committee. */
const ELECTED_TO_POST = /(?<!\p{L})bau(?: duoc| ra)? (?:dong chi )?(?:pho )?bi thu(?!\p{L})/u;
const OTHER_PEOPLE = /^\s*(?:dong chi |d\/c )?(?:dang vien|doan vien|dai bieu|(?:pho )?bi thu)(?!\p{L})/u;
/** “Nhiệm kỳ 2025-2027: 84 đồng chí, nữ 25 đồng chí” */
const OF_A_TERM = /^\s*(?:khoa|nhiem ky) [^,;:()]{1,25}(?::| co| la)\s*$/u;
/** “Ban Thường vụ 9 đồng chí, nữ 3 đồng chí” */
const OF_A_BODY =
  /^ ?(?:[-+*•] )?(?:co cau )?(?:ban chap hanh|ban thuong vu|uy ban kiem tra|(?:cap|chi|dang) uy(?! vien)|doan dai bieu)(?: [^,;:()\d]{0,40})?(?: co| gom|:)? $/u;
const PART_NEXT =
  /^ ?(?:dong chi|d\/c|nguoi|uy vien) ?[,;:(] ?(?:trong do|gom|nu|tre|tai cu|moi|duoi)(?!\p{L})/u;
/** “Trong 15 bí thư có 3 đồng chí nữ”, “bầu 97 đại biểu, cùng 21 đại biểu đương nhiên, thành 118 đại biểu” */
const BASE_IN_FRONT = /(?:^|,)\s*(?:trong|thanh|(?:dua|nang) tong so len)\s*$/u;
const BASE_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dai bieu|uy vien|cap uy vien)?\s*(?:(?:\p{L}+ ){0,3}deu(?!\p{L})|duoc bau|trung cu|duoc chuan y|duoc chi dinh|tham gia cap uy|vao cap uy|vao ban chap hanh)/u;
const PLACE = 'chi,? ?(?:dang )?bo|dang bo|to chuc|thon|khu pho|to dan pho|xa|phuong|co so|don vi';
/** “16/103 thôn, khu” */
const PLACES = new RegExp(String.raw`^\s*(?:\/\d+\s*)?(?:phieu|khu|${PLACE})`, 'u');
const UNITS: readonly (readonly [FigureUnit, RegExp])[] = [
  ['ballots', /^\s*phieu/u],
  ['places', new RegExp(`^ *(?:${PLACE})`, 'u')],
  [
    'people',
    /^\s*(?:dong chi|d\/c|dc|nguoi|dai bieu|dang vien|dv|doan vien|cuv|(?:cap |chi )?uy vien|(?:pho )?bi thu|nu|nam)(?!\p{L})/u,
  ],
  [
    'other',
    /^\s*(?:lop|y kien|luot|bo|quyet dinh|chi tieu|to|cuoc|buoi|van ban|nghi quyet|cong trinh|ho|doan|dot|mo hinh|dai hoi)(?!\p{L})/u,
  ],
];
