import { fold } from '../../text/fold';

/** What a column of a list of people can hold, in the order in which the preview shows it. */
export const personColumns = [
  'fullName',
  'familyName',
  'middleName',
  'givenName',
  'cell',
  'position',
  'gender',
  'genderMale',
  'genderFemale',
  'born',
  'bornMale',
  'bornFemale',
  'joinedOn',
  'officialOn',
  'status',
  'exempt',
  'cardNumber',
  'nationalId',
  'hometown',
  'residence',
  'ethnicity',
  'religion',
  'generalEducation',
  'professionalLevel',
  'politicalTheory',
  'occupation',
  'standing',
  'note',
] as const;
export type PersonColumn = (typeof personColumns)[number];

/** `ignored` columns are known, and hold nothing that the program keeps. */
export type PersonHeading = PersonColumn | 'ignored';

/** Folded and without punctuation; the first that fits holds. What an earlier line takes, a later one need not exclude. */
const meanings: readonly (readonly [PersonHeading, RegExp])[] = [
  [
    'ignored',
    /^(?:s? ?t ?t|so tt|so thu tu|tt chung|so phieu|ty le|so voi n|ket qua|ky ten|dien thoai|so dien thoai|email)\b/u,
  ],
  ['ignored', /chi bo (?:noi )?(?:cu tru|o)|\bcu tru.*chi bo|^(?:ngay|noi) cap\b|^tuoi\b/u],
  ['nationalId', /\b(?:cccd|cmnd|cmt|cmtnd)\b|can cuoc|dinh danh|^so cc$/u],
  ['cardNumber', /\bso the\b|\bthe dang\b|^so tdv?$|^ma dang vien$/u],
  [
    'fullName',
    /^(?:ho va ten|ho ten|ten dang vien|ten day du)(?! (?:dem|lot|cha|me|bo|vo|chong|con|nguoi than)\b)/u,
  ],
  ['familyName', /^(?:ho va (?:ten |chu )?(?:dem|lot)|ho (?:ten |chu )?(?:dem|lot)|ho)$/u],
  ['middleName', /^(?:chu lot|ten lot|ten dem|chu dem|dem|lot|ten dem lot)$/u],
  ['givenName', /^(?:ten|ten goi)$/u],
  [
    'officialOn',
    /^(?:ngay|nam|thang).*\bchinh thuc\b|\b(?:vao dang|ket nap) chinh thuc$|^chinh thuc$|cong nhan dang vien/u,
  ],
  ['joinedOn', /ket nap|vao dang\b|^ngay vd$/u],
  ['status', /^(?:trang thai|tinh trang|tu cach|loai dang vien|dang vien|dv)\b|chinh thuc du bi/u],
  ['exempt', /^mien\b|\bmien (?:sh|cong tac|sinh hoat)\b/u],
  ['cell', /^(?:ten )?(?:chi bo|to chuc dang|don vi(?! cong tac)|dang bo chi bo)\b|^(?:noi )?sinh hoat\b/u],
  ['born', /\bsinh\b(?! hoat)|^nt ?ns$|^dob$/u],
  ['gender', /^(?:gioi tinh|gioi|phai|nam nu)$/u],
  [
    'occupation',
    /nghe nghiep|^(?:don vi|noi|co quan) cong tac|^cong viec|^chuc vu.*\b(?:hien nay|cong tac|chinh quyen|don vi)\b/u,
  ],
  ['position', /^(?:chuc vu|chuc danh)\b/u],
  ['hometown', /^(?:que|nguyen quan)\b/u],
  ['residence', /^(?:noi o|cho o|dia chi|noi cu tru|cu tru|thuong tru|noi thuong tru|tru quan|ho khau)\b/u],
  ['ethnicity', /^dan toc$/u],
  ['religion', /^ton giao$/u],
  ['generalEducation', /pho thong|\b(?:gdpt|van hoa|hoc van|tdvh)\b/u],
  ['politicalTheory', /ly luan|^(?:trinh do )?(?:llct|chinh tri)$/u],
  ['professionalLevel', /chuyen mon|nghiep vu|^(?:trinh do )?(?:cmnv|cm)$/u],
  ['standing', /^tai cu\b|^(?:cap uy )?(?:cu )?moi(?: lan dau)?$|\btham gia (?:cap uy|lan dau)/u],
  ['note', /^ghi chu\b/u],
];

/** Two headings, one over the other, that mean together what neither says alone. */
const pairs: readonly (readonly [PersonHeading, RegExp, RegExp])[] = [
  ['bornMale', /\bsinh\b(?! hoat)/u, /^nam$/u],
  ['bornFemale', /\bsinh\b(?! hoat)/u, /^nu$/u],
  ['genderMale', /^(?:gioi tinh|gioi|phai)$/u, /^nam$/u],
  ['genderFemale', /^(?:gioi tinh|gioi|phai)$/u, /^nu$/u],
  ['joinedOn', /vao dang|ket nap/u, /du bi|vao dang|ket nap/u],
  ['officialOn', /vao dang|ket nap/u, /chinh thuc/u],
];

/**
 * What the headings over a column say, from the topmost down; undefined when it is nothing that is known.
 * The lowest speaks; where it says nothing, all of them together do.
 */
export function personHeading(path: readonly string[]): PersonHeading | undefined {
  const words = path.map(plainWords).filter((each) => each !== '');
  const lowest = words.at(-1);
  if (lowest === undefined) return undefined;
  const above = words.slice(0, -1).join(' ');
  // “Năm” under a date is its year, not a man
  const isYear = /^năm\b/u.test((path.at(-1) ?? '').normalize('NFC').trim().toLowerCase());
  const pair = isYear ? undefined : pairs.find(([, over, under]) => over.test(above) && under.test(lowest));
  return pair?.[0] ?? markOfGender(path) ?? meaningOf(lowest) ?? meaningOf(words.join(' '));
}

const DATE_PARTS = [/^ngay(?: sinh)?$/u, /^thang(?: sinh)?$/u, /^nam(?: sinh)?$/u] as const;

/** The part of a date that a heading names: 0 the day, 1 the month, 2 the year. */
export function datePart(path: readonly string[]): number | undefined {
  const part = DATE_PARTS.findIndex((pattern) => pattern.test(plainWords(path.at(-1) ?? '')));
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

function plainWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
