import { type HeadedKey, headedKeys, profileFields } from '../../domain/profile-fields';
import { fold } from '../../text/fold';
import { headingWords } from '../heading-words';

/** Columns that hold a field in parts, or by where the value stands. */
const apart = {
  fullName: ['familyName', 'middleName', 'givenName', 'cell', 'ward'],
  gender: ['genderMale', 'genderFemale'],
  born: ['bornMale', 'bornFemale'],
  officialOn: ['joinedAndOfficial', 'status', 'markProbationary', 'exempt', 'gone'],
  position: ['secretary', 'deputy', 'committeeMember'],
  standing: ['reelectedMark', 'newMark', 'firstTimeMark'],
} as const;
type ApartKey = keyof typeof apart;

export type PersonColumn = HeadedKey | (typeof apart)[ApartKey][number];

/** Columns named by a post: those who hold it stand in them, or a mark at somebody's row. */
export const postColumns = ['secretary', 'deputy', 'committeeMember'] as const;
export type PostColumn = (typeof postColumns)[number];

/** True where a column holds names of people. */
export function holdsNames(uses: ReadonlySet<string>): boolean {
  return uses.has('fullName') || uses.has('givenName') || postColumns.some((post) => uses.has(post));
}

function isApart(key: string): key is ApartKey {
  return key in apart;
}

/** What a column of a list of people can hold, in the order in which the preview shows it. */
export const personColumns: readonly PersonColumn[] = headedKeys.flatMap((key): readonly PersonColumn[] =>
  isApart(key) ? [key, ...apart[key]] : [key],
);

/** `ignored` columns are known, and hold nothing that the program keeps. */
export type PersonHeading = PersonColumn | 'ignored';

/** Filled only for those who left: moved away, died, expelled. Who came from elsewhere is here. */
const GONE =
  /\b(?:chuyen (?:di|sinh hoat|shd?|noi khac|ra)\b(?!.*\bden\b)|da chuyen|noi chuyen den|tu tran|qua doi|hy sinh|xoa ten|khai tru|ra khoi dang|xin ra|(?:ly do|ngay|thang) giam|ngay (?:thang nam )?di\b|di (?:khoi|dau)\b|den dau|truy tang|(?:thoi|cat|(?<!\b(?:chi|dang) )bo) sinh hoat)\b|^(?:ngay |nam |thang |da )*(?:mat|chet|giam)$/u;

/**
 * Folded and without punctuation; the first that fits holds, and what an earlier line takes, a later one need not
 * exclude. The fields bring their own words (`profileFields`); those of the last line stand behind all others.
 */
const meanings: readonly (readonly [PersonHeading, RegExp])[] = [
  ['ignored', /^(?:s? ?t ?t|so tt|so thu tu|tt chung|so phieu|ty le|so voi n|ket qua|ky ten|email)\b/u],
  ['ignored', /chi bo (?:noi )?(?:cu tru|o)|\bcu tru.*chi bo|^(?:ngay|noi) cap\b|^tuoi\b/u],
  // what the cell thinks of somebody
  [
    'ignored',
    /^(?:chi bo|don vi|to chuc dang)\b.*\b(?:xep loai|danh gia|phan loai|de nghi|nhan xet|de xuat|bieu quyet|tin nhiem|thong nhat)\b/u,
  ],
  // of the Youth Union, the army, the trade union
  ['ignored', /\b(?:ket nap|vao|nhap|tham gia)\b.*\b(?:doan(?! the)|doi tntp|ngu|cong doan|hoi)\b/u],
  ['ignored', /^chuc (?:vu|danh)\b.*\b(?:nhiem ky|khoa) (?:truoc|cu)\b/u],
  ['ignored', /^chua (?:duoc )?(?:ket nap|vao dang)\b/u],
  ['ignored', /^(?:(?:ngay|thang|nam) )+(?:ky |ra |ban hanh )?(?:qd|quyet dinh)\b/u],
  ['ignored', /^(?:noi|chi bo|nguoi|so|qd|quyet dinh|co quan)\b.*\b(?:ket nap|vao dang|cong nhan)\b/u],
  ['gone', GONE],
  ['secretary', postHeading('bi thu|bt')],
  ['deputy', postHeading('pho bi thu|p bi thu|pbt|pho bt')],
  ['committeeMember', postHeading('(?:cap|chi) uy vien|chi uy|cap uy|cuv|uy vien|uv')],
  ...own('fullName', 'nationalId', 'cardNumber'),
  ['reelectedMark', /^(?:la )?tai cu$/u],
  ['newMark', /^(?:(?:cap uy )?(?:cu )?moi|moi tham gia|tham gia moi)$/u],
  ['firstTimeMark', /^(?:moi )?(?:tham gia )?(?:cap uy )?lan dau(?: tham gia)?(?: cap uy)?$/u],
  ['familyName', /^(?:ho va(?: (?:ten |chu )?(?:dem|lot))?|ho (?:ten |chu )?(?:dem|lot)|ho)$/u],
  ['middleName', /^(?:chu lot|ten lot|ten dem|chu dem|dem|lot|ten dem lot)$/u],
  ['givenName', /^(?:ten|ten goi)$/u],
  ['markProbationary', /^(?:la )?(?:dang vien |dv ?)?(?:du bi|db)(?: x)?$/u],
  ...own('officialOn', 'joinedOn'),
  [
    'status',
    /^(?:trang thai|tinh trang|tu cach|loai dang vien|dang vien|dv|doi tuong|bien dong)\b|chinh thuc du bi|^dien(?: dang vien| dv)?$/u,
  ],
  ['ignored', /\b(?:du (?:dieu kien|dk|tuoi)|dien|de nghi|xet|xin)\b.*\bmien\b/u],
  ['exempt', /^mien\b|\bmien (?:sh|cong tac|sinh hoat)\b/u],
  [
    'ward',
    /^(?:thuoc |ten )?(?:phuong|xa|phuong xa|xa phuong|dia ban|don vi|dang bo(?: phuong| xa)?) (?:cu|truoc (?:khi )?sap nhap)$/u,
  ],
  // where they were before
  [
    'ignored',
    /^(?:ten )?(?:chi bo|don vi|noi sinh hoat)\b (?:.* )?(?:cu|truoc day|truoc (?:khi )?(?:sap nhap|sap xep|hop nhat|chia tach|chuyen)|noi di)$/u,
  ],
  [
    'cell',
    /^(?:dang |noi |thuoc )*(?:sh|sinh hoat|thuoc)\b.*\bchi bo$|^(?:ten )?(?:chi bo|to chuc dang|don vi(?! cong tac)|dang bo chi bo)\b|^(?:noi )?sinh hoat\b|^cb$|^ma (?:chi bo|cb|don vi|to chuc dang)$|^party (?:cell|branch)$/u,
  ],
  ...own('born', 'gender', 'occupation', 'position', 'generalEducation', 'politicalTheory'),
  ...own(...headedKeys),
];

/** “Bí thư”, “Họ tên bí thư chi bộ”; with anything more, as a term, it may be that of another committee. */
function postHeading(words: string): RegExp {
  return new RegExp(
    `^(?:(?:ho va ten|ho ten|ten|dong chi|d c|cac|nhung) )*(?:${words})(?: (?:chi bo|chi uy|cap uy|khac))?$`,
    'u',
  );
}

/** The words of these fields. */
function own(...keys: readonly HeadedKey[]): readonly (readonly [PersonHeading, RegExp])[] {
  return keys.flatMap((key) => {
    const { heading } = profileFields[key];
    return heading === undefined ? [] : [[key, heading] as const];
  });
}

const NAME_UNDER = /^(?:(?:ho va ten|ho ten)(?: (?:dong chi|dang vien))?|ten|dong chi)$/u;

/** Over “Nam” and “Nữ”: who is one of them has a mark there, or the age. */
const OF_GENDER = /^(?:gioi tinh|gioi|phai|(?:do )?tuoi(?: doi)?)$/u;

/** Columns about somebody whom the row names beside the member. */
const OF_SOMEBODY_ELSE =
  /^(?:(?:ho va ten|ho ten|ten|(?:ngay |thang |nam )+sinh|tuoi|que quan|nghe nghiep|so the(?: dang)?) )?(?:cua )?(?:cha|me|vo|chong|con|chu ho|(?:nguoi|dang vien) (?:than|gioi thieu|huong dan|lien he|phu trach|giup do|bao lanh))(?: (?:hoac )?(?:me|chong))?(?: \d)?$/u;

/** “Ngày vào Đảng / chính thức”: two days in one column; “Ngày vào Đảng chính thức” is one. */
const BOTH_DAYS =
  /(?:vao dang|ket nap|du bi)[^\p{L}]*(?:[/,;&+–-]|\bva\b|ngay\b).*\bchinh thuc|\bchinh thuc[^\p{L}]*(?:[/,;&+–-]|\bva\b|ngay\b).*(?:vao dang|ket nap|du bi)/u;

/** Two headings, one over the other, that mean together what neither says alone. */
const pairs: readonly (readonly [PersonHeading, RegExp, RegExp])[] = [
  ['bornMale', /\bsinh\b(?! hoat)/u, /^nam$/u],
  ['bornFemale', /\bsinh\b(?! hoat)/u, /^nu$/u],
  ['genderMale', OF_GENDER, /^nam$/u],
  ['genderFemale', OF_GENDER, /^nu$/u],
  ['firstTimeMark', /\btai cu\b/u, /^(?:trong do )?(?:tham gia )?lan dau\b/u],
  ...postColumns.flatMap((post) => {
    const over = meanings.find(([use]) => use === post)?.[1];
    return over ? [[post, over, NAME_UNDER] as const] : [];
  }),
  ['joinedOn', /vao dang|ket nap|^(?:ngay )?dang$/u, /du bi|vao dang|ket nap|\b(?:dv)?db$/u],
  ['officialOn', /vao dang|ket nap|^(?:ngay )?dang$/u, /chinh thuc|\b(?:dv)?ct$/u],
];

/**
 * What the headings over a column say, from the topmost down; undefined when it is nothing that is known.
 * The lowest speaks; where it says nothing, all of them together do.
 */
export function personHeading(path: readonly string[]): PersonHeading | undefined {
  const words = path.map(headingWords).filter((each) => each !== '');
  const lowest = words.at(-1);
  if (lowest === undefined) return undefined;
  if (words.some((each) => OF_SOMEBODY_ELSE.test(each))) return 'ignored';
  const above = words.slice(0, -1).join(' ');
  // “Năm” under a date is its year, not a man
  const isYear = /^năm\b/u.test((path.at(-1) ?? '').normalize('NFC').trim().toLowerCase());
  const pair = isYear ? undefined : pairs.find(([, over, under]) => over.test(above) && under.test(lowest));
  if (pair) return pair[0];
  if (BOTH_DAYS.test(fold(path.at(-1) ?? ''))) return 'joinedAndOfficial';
  return markOfGender(path) ?? meaningOf(lowest) ?? meaningOf(words.join(' '));
}

/** “Chi bộ nơi chuyển đi” and “Chi bộ nơi chuyển đến”, side by side: who moved within the ward. */
const MOVED_FROM = /^chi bo\b.*\b(?:chuyen di|di)$/u;
const MOVED_TO = /^chi bo\b.*\b(?:chuyen den|den)$/u;

/** The columns of the cell that members left and of the one that they came to, where a list names both. */
export function movedWithin(
  paths: readonly (readonly string[])[],
): { readonly from: number; readonly to: number } | undefined {
  const words = paths.map((path) => headingWords(path.at(-1) ?? ''));
  const [from, to] = [MOVED_FROM, MOVED_TO].map((pattern) => words.findIndex((each) => pattern.test(each)));
  return from === undefined || to === undefined || from < 0 || to < 0 ? undefined : { from, to };
}

const DATE_PARTS = [/^ngay(?: sinh)?$/u, /^thang(?: sinh)?$/u, /^nam(?: sinh)?$/u] as const;

/** The part of a date that a heading names: 0 the day, 1 the month, 2 the year. */
export function datePart(path: readonly string[]): number | undefined {
  const part = DATE_PARTS.findIndex((pattern) => pattern.test(headingWords(path.at(-1) ?? '')));
  return part < 0 ? undefined : part;
}

/** “Nam” is not “Năm”: only the letters with their marks tell. */
function markOfGender(path: readonly string[]): PersonHeading | undefined {
  const lowest = path.at(-1)?.normalize('NFC').trim().toLowerCase();
  if (path.length > 1) return undefined;
  if (lowest === 'nam') return 'genderMale';
  return lowest === 'nữ' ? 'genderFemale' : undefined;
}

function meaningOf(words: string): PersonHeading | undefined {
  return meanings.find(([, pattern]) => pattern.test(words))?.[0];
}
