import { cleanLine } from './clean-text';
import { fold } from './fold';

/** A name as it was entered, taken apart: what it is called, and what stood around it. */
export interface PersonName {
  /** The name alone, cleaned. */
  readonly name: string;
  /** What was in front of it: “Đ/c”, “Ông”. */
  readonly title?: string;
  /** What stood behind it, in brackets or after a dash, or before a colon: “Bí thư”, “PBT”. */
  readonly remark?: string;
}

/** Titles that stand in front of no other word than a name. */
const TITLE =
  /^(?:đồng chí|đ\s?\/\s?c|đ\.\s?c\.?|đc|d\/c|ông|bà|anh|chị|(?:cô|thầy) giáo|cô|chú|(?:bác|y|dược|thạc|tiến) s[ĩỹ]|(?:kỹ|kĩ|luật) sư|bác|cụ|thầy|(?:thiếu|trung|thượng|đại|hạ)\s(?:uý|úy|tá|tướng|s[ĩỹ])|(?:đ|h|t|th|tr)\s?[/.]\s?(?:uý|úy|tá|s[ĩỹ])|binh (?:nhất|nhì))(?:\s*[:.]\s*|\s+)/iu;
/** Degrees and occupations in a few letters, alone or several together: “ThS.BS”, “BS CKI”, “CN.ĐD”. */
const DEGREES =
  /^(?:(?:gs|pgs|ts|th\.?s|bs(?:ck(?:i{1,2}|[12])|nt|đk)?|ck\s?(?:i{1,2}|[12])|ys|ks|kts|ls|ds(?:đh|cđ|th)?|đd(?:đh|cđ|th|v)?|cnđd|nhs|ktv|gv|nsưt|nsnd|ngưt|ngnd|ttưt|ttnd|cn|đh|cđ)(?:\s*[.,:/–-]\s*|\s+))+/iu;
/** “Trung tá”, “Thượng úy CN” behind a name. */
export function isRank(remark: string): boolean {
  return /^(?:thiếu|trung|thượng|đại|hạ)\s(?:uý|úy|tá|tướng|s[ĩỹ])(?:\s(?:cn|qncn|qn))?$/iu.test(
    remark.normalize('NFC'),
  );
}

/** Titles that are no word of any name. */
const SURE_TITLE = /^(?:đồng chí|đ\s?\/\s?c|đ\.\s?c|đc|d\/c)/iu;
/** Family names that stand in front of most names of Việt Nam, as far as they tell a title from a family name. */
const FAMILY_NAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai trịnh đào đoàn lương vương ' +
    'trương lâm hà phùng tạ tô thái châu cao chu quách tăng lưu kiều thạch sơn kim đàm nông hứa triệu la ' +
    'giang vi lò lù quàng cầm hoang tôn tống nghiêm khuất bạch mạc mạch văn thân từ doãn uông âu liêu tiêu quan ' +
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh dao doan luong vuong truong'
  ).split(' '),
);
const BRACKETS = /\s*[([]([^()[\]]{1,60})[)\]]\s*$/u;
const BEHIND_DASH = /\s*(?:\s[-–—]|[-–—]\s|[,;])\s*([^-–—,;]{1,60})$/u;
/** “Nguyễn Văn A/UV”, “Nguyễn Văn A: Bí thư”, but not “Đ/c”; only a post stands so. */
const BEHIND_SLASH = /(?<=\p{L}\p{M}*)(?<!(?:^|\s)[đd])\s*[:/_]\s*(\p{L}[^\d/:_]{0,30})$/iu;
const BEFORE_NAME =
  /^(bt|pbt|p\.?\s?bt|b\.\s?thư|bí thư|phó bí thư|cuv|chi u[ỷy] viên|chi ủy viên)(?:\s+(?:cb|chi bộ))?\.?\s+/iu;
const BEFORE_COLON = /^([^:]{2,40}):\s*/u;

/** Takes a remark for what it says; undefined for one that belongs to the name, as “(Ba)” does. */
export type Understands = (remark: string) => boolean;

/**
 * Cleans a name, and takes titles and remarks off it. A title that may be a family name (“Ông Thế Anh”) stays; a
 * remark goes only where `understands` says that it is none of the name.
 */
export function readName(text: string, understands: Understands = isPost): PersonName {
  const whole = cleanLine(text).replace(/(?<=\p{L}\p{M}*)[\s.,;–—-]+$/u, '');
  const before = BEFORE_COLON.exec(whole) ?? postBefore(whole);
  const post = before?.[1] !== undefined && understands(before[1]) ? before : undefined;
  const rest = post ? whole.slice(post[0].length) : whole;
  const behind = remarkBehind(rest, understands);
  const named = behind?.name ?? rest;
  const title = titleOf(named);
  const name = title === undefined ? named : named.slice(title.length);
  const remark = behind?.remark ?? post?.[1];
  return {
    name,
    ...(title !== undefined && { title: title.replace(/[\s:]+$/u, '') }),
    ...(remark !== undefined && { remark }),
  };
}

function remarkBehind(text: string, understands: Understands) {
  for (const pattern of [BRACKETS, BEHIND_DASH, BEHIND_SLASH]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const remark = (match[1] ?? '').trim();
    if (pattern === BEHIND_SLASH && !isPost(remark)) continue;
    if (understands(remark)) return { name: text.slice(0, match.index), remark };
  }
  return undefined;
}

/** True for a name whose first word is a family name of Việt Nam, as far as they are known. */
export function beginsWithFamilyName(name: string): boolean {
  const [first = ''] = readName(name).name.normalize('NFC').toLowerCase().split(' ');
  return FAMILY_NAMES.has(first);
}

/** The title with what stands behind it; a word that may be a family name is one only before another family name. */
function titleOf(name: string): string | undefined {
  const title = (DEGREES.exec(name) ?? TITLE.exec(name))?.[0];
  if (title === undefined) return undefined;
  const [first = '', ...others] = name.slice(title.length).split(' ');
  if (first === '') return undefined;
  if (SURE_TITLE.test(title) || /[:.,/–-]\s*$/u.test(title)) return title;
  return others.length > 0 && FAMILY_NAMES.has(first.toLowerCase()) ? title : undefined;
}

/** True where a post stands in front of a name: “Bí thư Nguyễn Văn A”. */
export function hasPostBefore(name: string): boolean {
  return postBefore(name) !== null;
}

/** “BT Nguyễn Văn A”: a post in front of a family name. */
function postBefore(text: string): RegExpExecArray | null {
  const found = BEFORE_NAME.exec(text);
  const next = text.slice(found?.[0].length ?? 0).split(' ')[0] ?? '';
  return FAMILY_NAMES.has(next.toLowerCase()) ? found : null;
}

/** Words of the posts of a committee, folded. */
const POST =
  /^(?:(?:q|quyen|nguyen)\.? )?(?:pho bi thu|p\.? ?bi thu|pbt|p\.? ?bt|bi thu|bt|chi uy vien|cuv|uv|uy vien|cap uy vien|cap uy|chi uy)\b/u;

/** True for “Bí thư”, “PBT”, “Chi uỷ viên”, whatever follows. */
export function isPost(remark: string): boolean {
  return POST.test(fold(remark));
}
