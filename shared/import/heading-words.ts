import { fold } from '../text/fold';

/** Before a heading that is numbered: “1. Họ và tên”, “(2) Ngày sinh”. */
const NUMBER = /^\s*(?:câu\s+)?[([]?\d{1,2}\s*[.):\]–-]+\s*(?=\p{L})/iu;
/** The question of a form for what the words in the middle name: “Đồng chí đang sinh hoạt tại chi bộ nào?”. */
const ASKED =
  /^(?:(?:xin |de nghi )?(?:cho biet )?(?:dong chi|anh chi|ban|dang vien) (?=(?:dang|hien|thuoc|sinh hoat)\b))?(.*?)(?: (?:nao|la gi))?(?: cua (?:dong chi|anh chi|ban))?$/u;

/** The same in English, before or behind a Vietnamese heading: “No. / STT”, “Giới tính (Sex)”. */
const ENGLISH =
  '(?:no|order|(?:full )?name|(?:date|year|place) of (?:birth|admission|joining)|birth ?(?:day|date)|dob|sex|gender|ethnic(?:ity| group)?|religion|home ?town|party (?:cell|branch|card)|education|occupation|position|remarks?|notes?|address|phone(?: number)?)';
const IN_ENGLISH = new RegExp(
  `^${ENGLISH}\\.?\\s*[/|–-]\\s*(?=\\p{L})|(?<=\\p{L}\\p{M}*)\\.?\\s*[(/|–-]\\s*${ENGLISH}[.)]*$`,
  'iu',
);

/** The words of a heading, folded, with single spaces between them whatever stood there; also of a database's “NgayVaoDang”. */
export function headingWords(heading: string): string {
  const bare = heading.replace(NUMBER, '').replace(IN_ENGLISH, '');
  const words = /\s/u.test(bare.trim()) ? bare : bare.replace(/(?<=\p{Ll}\p{M}*)(?=\p{Lu})/gu, ' ');
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ASKED, '$1');
}
