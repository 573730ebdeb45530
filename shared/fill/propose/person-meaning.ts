import { headedKeys, profileFields } from '../../domain/profile-fields';
import { fold } from '../../text/fold';
import { isMark, markOf } from './marks';
import type { Meaning } from './meaning';
import type { Proposing } from './proposal';
import { subjectOf } from './tables';

/** Headings of a list of people that no field of the profile has, folded; the first that fits is taken. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:tt|stt|so tt|so thu tu)$/u, 'ordinal'],
  [/^ho (?:va )?ten\b|^ho, ten$/u, 'fullName'],
  [/^(?:tuoi dang|so nam tuoi dang|nam tuoi dang)$/u, 'partyAge'],
  [/^(?:tuoi|tuoi doi|do tuoi)$/u, 'age'],
  [/^(?:ngay(?: thang nam)? sinh|ngay, thang, nam sinh|nam sinh|sinh ngay) (?:- )?nam$/u, 'bornMale'],
  [/^(?:ngay(?: thang nam)? sinh|ngay, thang, nam sinh|nam sinh|sinh ngay) (?:- )?nu$/u, 'bornFemale'],
  [/^(?:nam sinh|sinh nam)$/u, 'bornYear'],
  [
    /^(?:chuc vu|chuc danh)(?: dang| cap uy| chi uy)?(?: trong)?(?: o)? ?(?:nhiem ky truoc|khoa truoc|nhiem ky cu|cu)$/u,
    'previousPosition',
  ],
  [
    /^(?:chuc vu|chuc danh)(?: trong| o)?(?: dang| cap uy| chi uy| chi bo| trung cu| duoc bau| nhiem ky nay)?$/u,
    'position',
  ],
  [/^(?:so phieu|phieu bau|so phieu bau|so phieu trung cu|so phieu dat)$/u, 'votes'],
  [/^(?:ty le|ti le|tl|%|ty le %|ti le %)(?: phieu| phieu bau| so phieu)?$/u, 'voteShare'],
  [/^(?:gioi tinh )?nam$/u, 'mark.male'],
  [/^(?:gioi tinh )?nu$/u, 'mark.female'],
  [/^tai cu$/u, 'mark.reelected'],
  [/^(?:tham gia )?moi$/u, 'mark.new'],
  [/^(?:tham gia )?(?:moi )?(?:lan dau)(?: tham gia)?$/u, 'mark.firstTime'],
  [/^(?:chuc vu |chuc danh )?(?:bi thu|bt)$/u, 'mark.secretary'],
  [/^(?:chuc vu |chuc danh )?(?:pho bi thu|pho bt|pbt)$/u, 'mark.deputySecretary'],
  [/^(?:chuc vu |chuc danh )?(?:chi uy vien|cap uy vien|uy vien|cuv|uv)$/u, 'mark.member'],
  [/^(?:co dao|theo dao|co ton giao|theo ton giao)$/u, 'mark.religious'],
];

/** Fields whose headings a list of a superior's has in the same words, and which indicator that is. */
const SAME_ID: Readonly<Record<string, string>> = { fullName: 'fullName' };

const MARK = /\s*[(–-]?\s*(?:(?:danh|ghi)(?: dau)? |dau )?["“']?x["”']?\s*\)?$/u;

/** What a column of a list of people asks for; the headings from the top down. */
export function personMeaning(path: readonly string[], proposing: Proposing): Meaning | undefined {
  const keys = path.map(fold);
  if (!keys.some((key) => MARK.test(key))) return plainMeaning(path, proposing);
  // “Tôn giáo (x)” asks for a mark, and not for a text
  const meaning = plainMeaning(
    keys.map((key) => key.replace(MARK, '')).filter((key) => key !== ''),
    proposing,
  );
  const id = meaning && (isMark(meaning.id) ? meaning.id : markOf(meaning.id));
  return id === undefined ? undefined : { id, certainty: 'certain' };
}

function plainMeaning(path: readonly string[], { catalogue }: Proposing): Meaning | undefined {
  const [own = ''] = path.slice(-1);
  const keys = path.map(headingKey);
  const joined = keys.join(' ');
  const last = keys.at(-1) ?? '';
  if (subjectOf(own) === 'cells') return known('cell', 'certain');
  // a year is written where the heading asks for one
  const years = /^nam sinh (nam|nu)$/u.exec(joined)?.[1];
  if (years !== undefined) return known(years === 'nam' ? 'bornYearMale' : 'bornYearFemale', 'certain');
  const rule =
    rules.find(([pattern]) => pattern.test(joined)) ??
    (isGroup(keys[0]) ? rules.find(([pattern]) => pattern.test(last)) : undefined);
  if (rule) return known(rule[1], 'certain');
  const fields = headedKeys.filter(
    (key) =>
      profileFields[key].heading?.test(joined) === true ||
      (path.length > 1 && profileFields[key].heading?.test(last) === true),
  );
  const [only, ...more] = fields;
  // of whoever belongs to none it may ask for nothing
  const certainty = /thieu so/u.test(last) ? 'likely' : 'certain';
  // “Đảng viên | Chính thức | Dự bị” asks which of them somebody is, and not since when
  const isSince = path.length === 1 || /\b(?:ngay|thang|nam|vao|ket nap|cong nhan|thoi gian)\b/u.test(joined);
  if (only === 'officialOn' && !isSince) return undefined;
  return only !== undefined && more.length === 0 ? known(SAME_ID[only] ?? only, certainty) : undefined;

  function known(id: string, certainty: Meaning['certainty']): Meaning | undefined {
    const whole = `person.${id}`;
    return catalogue.findOfPerson(whole) ? { id: whole, certainty } : undefined;
  }
}

/** Headings over several columns that say nothing of their own. */
function isGroup(key = ''): boolean {
  return /^(?:gioi tinh|cap uy|chuc vu|chuc danh|trinh do|thong tin|ly lich|nhan than|ket qua(?: bau cu)?|tham gia cap uy|trong do|ket qua bau|co cau)$/u.test(
    key,
  );
}

function headingKey(text: string): string {
  return fold(text)
    .replace(/[.:]+/gu, ' ')
    .replace(/\s*\/\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
