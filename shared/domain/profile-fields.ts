import { z } from 'zod';
import { genders, origins, politicalTheories, positions, professionalLevels, standings } from './choices';
import { filledLine, line, note, partialDate } from './fields';

/**
 * The fields of somebody in a committee (trích ngang), each described once. The schema, the columns of the data
 * file, the roster, headings and texts of lists that come in, the form, B2, what the superior's form can be filled
 * with and the search derive from here; the words are in `shared/i18n/vi/profile.ts`.
 *
 * `kind` is how a field is typed, read and written; a `number` identifies somebody and has digits only.
 *
 * `of` says whose it is. `person`: what makes a person the same wherever the person stands, alike in the whole
 * season. `lasting`: true at one time, and goes along into another committee. `post`: of this seat alone.
 */
const described = {
  fullName: {
    schema: filledLine,
    kind: 'name',
    of: 'person',
    roster: true,
    heading:
      /^(?:(?:cap bac|quan ham|chuc vu|chuc danh|hoc ham|hoc vi|danh xung)(?: va)? )*(?:ho va ten|ho ten|ho (?:chu )?(?:dem|lot) va ten|ten dang vien|ten day du)(?! (?:dem|lot|bo)\b)|^(?:cac )?dong chi$|^full ?name$/u,
  },
  gender: {
    schema: z.enum(genders).optional(),
    kind: 'choice',
    choices: genders,
    of: 'person',
    counted: 'composition',
    roster: true,
    heading:
      /^(?:gioi tinh|gioi|gt|phai|nam nu|n nu|ong ba|nam \d nu \d|nu \d nam \d)(?: (?:nam|nu|hoac|hay|la|ghi|danh dau|danh|so|x|\d))*$|^(?:gender|sex)$/u,
  },
  born: {
    schema: partialDate.optional(),
    kind: 'date',
    of: 'person',
    counted: 'composition',
    roster: true,
    searched: true,
    heading:
      /^(?!noi sinh\b|que\b|nguyen quan\b).*(?<!khai )\bsinh\b(?! hoat)|^nt ?ns$|^dob$|^(?:date of birth|birth ?day)$/u,
  },
  ethnicity: {
    schema: line.optional(),
    kind: 'line',
    of: 'person',
    roster: true,
    counted: 'composition',
    heading: /^dan toc(?: thieu so)?$/u,
  },
  religion: {
    schema: line.optional(),
    kind: 'line',
    of: 'person',
    roster: true,
    counted: 'composition',
    heading: /^ton giao$/u,
  },
  hometown: {
    schema: line.optional(),
    kind: 'line',
    of: 'person',
    roster: true,
    searched: true,
    heading: /^(?:que|nguyen quan)\b/u,
  },
  birthplace: {
    schema: line.optional(),
    kind: 'line',
    of: 'person',
    further: true,
    searched: true,
    heading: /^noi sinh\b/u,
  },
  residence: {
    schema: line.optional(),
    kind: 'line',
    of: 'lasting',
    heading: /^(?:noi o|cho o|dia chi|noi cu tru|cu tru|thuong tru|noi thuong tru|tru quan|ho khau)\b/u,
  },
  joinedOn: {
    schema: partialDate.optional(),
    kind: 'date',
    of: 'person',
    roster: true,
    heading: /ket nap|vao dang\b|^(?:ngay |n ?)vd(?: (?:du bi|db))?$/u,
  },
  officialOn: {
    schema: partialDate.optional(),
    kind: 'date',
    of: 'person',
    roster: true,
    heading:
      /^(?:ngay|nam|thang).*\bchinh thuc\b|\b(?:vao dang|ket nap) chinh thuc$|^(?:dang vien |dv ?)?chinh thuc(?: x)?$|^(?:(?:ngay|nam|thang) )+(?:cong nhan )?(?:dang vien |dv ?)?ct(?: lan \d)?$|^dv ?ct$|^n ?vd (?:chinh thuc|ct)$|cong nhan (?:dang vien|dv|ct\b)/u,
  },
  cardNumber: {
    schema: line.optional(),
    kind: 'number',
    of: 'person',
    roster: true,
    heading: /\bso the\b|\bthe dang\b|^so tdv?$|^ma dang vien$/u,
  },
  nationalId: {
    schema: line.optional(),
    kind: 'number',
    of: 'person',
    roster: true,
    heading: /^(?!(?:ngay|thang|nam) )(?:.*\b(?:cccd|cmnd|cmt|cmtnd)\b|.*(?:can cuoc|dinh danh))|^so cc$/u,
  },
  generalEducation: {
    schema: line.optional(),
    kind: 'line',
    of: 'lasting',
    roster: true,
    counted: 'education',
    heading: /pho thong|\b(?:gdpt|van hoa|hoc van|tdvh|tdhv)\b|^vh$/u,
  },
  professionalLevel: {
    schema: z.enum(professionalLevels).optional(),
    kind: 'choice',
    choices: professionalLevels,
    of: 'lasting',
    roster: true,
    counted: 'education',
    heading:
      /^(?!(?:ten )?(?:to|khoi|nhom|phong|bo mon)\b).*(?:chuyen mon|nghiep vu)|^(?:trinh do |td )?(?:cmnv|cm)$/u,
  },
  politicalTheory: {
    schema: z.enum(politicalTheories).optional(),
    kind: 'choice',
    choices: politicalTheories,
    of: 'lasting',
    roster: true,
    counted: 'education',
    heading: /ly luan|^(?:trinh do |td )?(?:llct|ll|chinh tri)$|^td ct$/u,
  },
  occupation: {
    schema: line.optional(),
    kind: 'line',
    of: 'lasting',
    roster: true,
    searched: true,
    heading:
      /nghe nghiep|^(?:don vi|noi|co quan) cong tac|^cong viec|^(?:ct|cong tac|cv)\b.*\b(?:hien nay|hien tai)\b|^chuc vu.*\b(?:hien nay|hien tai|cong tac|chinh quyen|don vi)\b/u,
  },
  phone: {
    schema: line.optional(),
    kind: 'line',
    of: 'lasting',
    further: true,
    unique: true,
    digits: 10,
    searched: true,
    heading: /^(?:so )?(?:dien thoai|dt|sdt|dtdd)\b|\bdi dong\b/u,
  },
  position: {
    schema: z.enum(positions),
    kind: 'choice',
    choices: positions,
    of: 'post',
    heading: /^(?:(?:du kien|de nghi|gioi thieu) (?:giu |bau |bo tri )*)?(?:chuc vu|chuc danh)\b/u,
  },
  standing: {
    schema: z.enum(standings).optional(),
    kind: 'choice',
    choices: standings,
    of: 'post',
    counted: 'composition',
    heading: /^tai cu\b|^(?:cap uy )?(?:cu )?moi(?: lan dau)?$|\btham gia (?:cap uy|lan dau)/u,
  },
  /** The post in the committee of the term that ends, for those re-elected. */
  previousPosition: { schema: z.enum(positions).optional(), kind: 'choice', choices: positions, of: 'post' },
  origin: {
    schema: z.enum(origins).optional(),
    kind: 'choice',
    choices: origins,
    of: 'post',
    counted: 'origin',
  },
  /** Also head of the khu phố or thôn (nhất thể hoá). */
  concurrentHead: { schema: z.boolean().optional(), kind: 'flag', of: 'post' },
  /** Also head of the quarter's committee of the Fatherland Front (trưởng ban công tác Mặt trận). */
  frontHead: { schema: z.boolean().optional(), kind: 'flag', of: 'post' },
  note: { schema: note.optional(), kind: 'note', of: 'post', heading: /^ghi chu\b/u },
} as const satisfies Readonly<Record<string, FieldDescription>>;

interface FieldDescription {
  readonly schema: z.ZodType;
  readonly kind: 'name' | 'line' | 'number' | 'date' | 'choice' | 'flag' | 'note';
  readonly of: 'person' | 'lasting' | 'post';
  /** Also kept of everybody in the list of the cell's party members. */
  readonly roster?: true;
  /** No sheet has a column for it by itself: B2 gets one where somebody has it. */
  readonly further?: true;
  /** Everybody has their own: what others have is not offered. */
  readonly unique?: true;
  /** A number of so many digits that begins with 0: the zero that a number cell lost is put back. */
  readonly digits?: number;
  /** Figures count by it, in sheets that show this of the people. */
  readonly counted?: 'composition' | 'education' | 'origin';
  /** Ctrl+K finds somebody by it. */
  readonly searched?: true;
  /** What can be chosen, where something is. */
  readonly choices?: readonly string[];
  /** What a heading of a list says of such a column, folded and without punctuation. */
  readonly heading?: RegExp;
}

type Described = typeof described;
/** The key of a field, in the season and in its interchange file. */
export type ProfileKey = keyof Described;

/** The keys of the fields that have a mark of the description. */
type KeysWith<Mark> = { [K in ProfileKey]: Described[K] extends Mark ? K : never }[ProfileKey];
export type LineKey = KeysWith<{ readonly kind: 'line' }>;
export type DateKey = KeysWith<{ readonly kind: 'date' }>;
export type IdentityKey = KeysWith<{ readonly of: 'person' }>;
export type LastingKey = KeysWith<{ readonly of: 'lasting' }>;
export type RosterKey = KeysWith<{ readonly roster: true }>;
export type FurtherKey = KeysWith<{ readonly further: true }>;
/** The fields by which figures count. */
export type CountedKey = KeysWith<{ readonly counted: string }>;
export type HeadedKey = KeysWith<{ readonly heading: RegExp }>;

export const profileFields: Readonly<Record<ProfileKey, FieldDescription>> = described;

export function isProfileKey(key: string): key is ProfileKey {
  return key in described;
}

/** All keys, in the order of the profile. */
export const profileKeys = Object.keys(described) as readonly ProfileKey[];

function keysWhere(holds: (field: FieldDescription) => boolean): readonly ProfileKey[] {
  return profileKeys.filter((key) => holds(profileFields[key]));
}

/** What makes a person the same person wherever the same id stands. */
export const identityKeys = keysWhere(({ of }) => of === 'person') as readonly IdentityKey[];
/** What is true of somebody at one congress: everything else. */
export const congressKeys = keysWhere(({ of }) => of !== 'person') as readonly Exclude<
  ProfileKey,
  IdentityKey
>[];
/** What is true of somebody beyond the post, and so goes along into another committee. */
export const lastingKeys = keysWhere(({ of }) => of === 'lasting') as readonly LastingKey[];
/** What the list of a cell's party members holds too. */
export const rosterKeys = keysWhere(({ roster }) => roster === true) as readonly RosterKey[];
/** What a list that comes in can have a column for. */
export const headedKeys = keysWhere(({ heading }) => heading !== undefined) as readonly HeadedKey[];
export const furtherKeys = keysWhere(({ further }) => further === true) as readonly FurtherKey[];
export const lineKeys = keysWhere(({ kind }) => kind === 'line') as readonly LineKey[];
/** Who somebody is stands first in the form, and what identifies apart; the rest of the profile is between. */
export const profileFormKeys = keysWhere(
  ({ of, kind }) => of !== 'post' && kind !== 'name' && kind !== 'number',
).filter((key) => key !== 'gender' && key !== 'born');
/** By what figures count, all of it or what is shown of the people. */
export function countedKeys(
  ...shown: readonly NonNullable<FieldDescription['counted']>[]
): readonly CountedKey[] {
  const holds = ({ counted }: FieldDescription) =>
    counted !== undefined && (shown.length === 0 || shown.includes(counted));
  return keysWhere(holds) as readonly CountedKey[];
}
export const searchedKeys = keysWhere(({ searched }) => searched === true);

/** The schemas of all fields, as a shape. */
export const profileShape = Object.fromEntries(
  profileKeys.map((key) => [key, profileFields[key].schema]),
) as { readonly [K in ProfileKey]: Described[K]['schema'] };

/** The schemas of the fields that a roster holds too. */
export const rosterShape = Object.fromEntries(rosterKeys.map((key) => [key, profileFields[key].schema])) as {
  readonly [K in RosterKey]: Described[K]['schema'];
};
