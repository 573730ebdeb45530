/** Words around a number that say what it is beside another: of the term before, wanted, a change, a share; all folded. */

export const PREVIOUS =
  /(?:(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)|\(dau (?:khoa|nhiem ky|nhiem ki|ky|nam))(?: la| co| chi co| chi| dat| chiem|:)?(?: ty le| ti le)?\s*$/u;
export const OF_ITS_OWN =
  /(?<!\p{L})(?:cap uy(?: vien)?|chi uy|ban chap hanh|tong so|so luong) (?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la| co|:)?\s*$/u;
/** “nhiệm kỳ trước 25 đồng chí (21,2%)”, “so với nhiệm kỳ 2020 - 2022 (17,07%)”. */
export const PREVIOUS_IN_BRACKETS =
  /(?:(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)|so voi (?:dau )?(?:khoa|nhiem ky|nhiem ki))[^.;,%()]*\((?:la |dat |chiem |tong so |co )*\s*$|so voi (?:dau )?(?:khoa|nhiem ky|nhiem ki)[ \d–-]*(?:la|co) $/u;
/** “vượt 9,39% so với chỉ tiêu” is no share. */
export const BEYOND = /(?<!\p{L})(?:vuot|cao hon|thap hon|hon)\s*$/u;
/** “vượt chỉ tiêu trẻ 12,6%” */
export const BEYOND_TARGET =
  /(?<!\p{L})vuot (?:so voi )?(?:chi tieu|muc tieu|ke hoach|nghi quyet|yeu cau)[^.,;:()\d%]{0,30}(?:\(?\d{1,3}(?:[.,]\d+)?\s*%\)?(?: la| them| toi)? )?$/u;
export const BESIDE = /^\s*(?:so voi|chi tieu|muc tieu|ke hoach|nghi quyet|yeu cau)/u;
/** “Phải đạt 15% trở lên” is what is wanted. */
export const WANTED =
  /(?<!\p{L})(?:phai|chi tieu|muc tieu|yeu cau|quy dinh|khong (?:qua|vuot)(?: qua)?|toi da)(?: (?:la|phai|dat|co|tu|it nhat|toi thieu|khong duoi|duoc giao)){0,3}:?\s*(?:\((?:la |tren |tu |it nhat )?)?$/u;
/** “vượt 06 đảng viên so với chỉ tiêu (35 đảng viên)” */
export const TARGET_IN_BRACKETS =
  /so voi (?:chi tieu|ke hoach|muc tieu|nghi quyet|so luong)[^.;,%()\d]*\((?:la |co )*\s*$/u;
export const ABOVE = /(?<!\p{L})(vuot|thieu)\s*$/u;
/** “chiếm 28,6% số bí thư (21”, “được giới thiệu là 96”, “66,7% trong 15 khu phố”: the whole of a share, behind it. */
const WHOLE_BEHIND =
  /^\s*(?:tren |trong )?(?:tong )?(?:so voi )?so (?!voi)[^.,;:()]{1,50}(?:\(|(?<!\p{L})la )\s*$|^ (?:tren|trong|cua) $/u;
/** “đạt 97,8% số được triệu tập 182 đồng chí” */
const PEOPLE_BEHIND = /^ (?:tren |trong )?(?:tong )?so (?!voi)[^.,;:()\d]{1,50}(?<! (?:co|va|voi|la)) $/u;
/** “20% số bí thư” */
export const OF_POST = /^ (?:tong )?so ((?:pho )?bi thu|chi uy vien)\s*(?:[.,;:()]|$)/u;
/** “45 bí thư” */
const POST = /^\s*(?:dong chi |d\/c )?((?:pho )?bi thu|chi uy vien)(?!\p{L})/u;
/** “vượt 12% so với chỉ tiêu (150” is of that number */
export const TARGET_NAMED = /^ so voi [^.;,%()\d]*\((?:la |co )*\d/u;
/** “tăng 4 đồng chí so với nhiệm kỳ trước (từ 15 lên 19)”: from a growth to the bracket of its numbers. */
export const GROWTH_BEHIND = /^[^.;,:()\d]{0,50}\((?:tu )?$/u;
/** “đạt 108,9% chỉ tiêu (45”, “96% so với số lượng được duyệt 75” */
const TARGET_BEHIND =
  /^ (?:so voi )?(?:chi tieu|ke hoach|nghi quyet)[^.,;:()]*\($|^ so voi [^.,;:()]*(?:duyet|chi tieu|ke hoach|duoc giao|phan bo|de an)[^.,;:()]* $/u;
/** A whole that was decided before, and is itself of nobody. */
export const APPROVED = /duyet|chi tieu|ke hoach|nghi quyet|duoc giao|phan bo|de an/u;
export const ABOVE_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dang vien)?\s*so voi (?:chi tieu|ke hoach|muc tieu|nghi quyet)/u;
export const PREVIOUS_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dai bieu)?\s*(?:cua |o )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)/u;
export const PEOPLE = /^\s*(?:dong chi|d\/c|nguoi|dai bieu|dang vien|dv)(?!\p{L})/u;
export const CHANGE = /(?<!\p{L})(tang|giam)(?: them| len| xuong| hon| duoc)?(?: khoang| gan| tren)?\s*$/u;
/** “tăng so với khoá trước (22,5%) là 6,8%”: by how much stands behind what was. */
export const LATE_CHANGE = /(?<!\p{L})(tang|giam) so voi [^.;,()%\d]{1,40}\([^()]{1,30}\) (?:la )?$/u;
/** “cao hơn nhiệm kỳ trước 03 đồng chí”, “cao hơn nhiệm kỳ trước 6,8%” */
export const MORE_THAN_BEFORE =
  /(?<!\p{L})(cao|nhieu|thap|it) hon (?:so voi )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la)?\s*$/u;
/** “cao hơn 2,9 điểm % so với nhiệm kỳ 2022 - 2025” */
export const HIGHER = /(?<!\p{L})(cao|thap) hon $/u;
export const THAN_BEFORE = /^ so voi (?:dau )?(?:khoa|nhiem ky|nhiem ki)(?!\p{L})/u;
/** “so với đầu kỳ (617)”, “so với cuối năm trước (617 đồng chí)” */
export const THAN_START =
  /so voi (?:dau|cuoi) (?:ky|nam|khoa|nhiem ky)(?: (?:truoc|cu|\d{4}))?\s*\((?:la |co )?$/u;
/** From a share to its number: “72,1% (”, “44,6% với ”, “37,6%, tương đương ”. */
export const TO_ITS_NUMBER =
  /^(?: (?:co|dat|la) [^.,;:()\d]*)?\s*\(\s*$|^ voi $|^,? (?:tuong (?:duong|ung)|ung|tuc)(?: voi| la)? $/u;
export const RISES = /tang|cao|nhieu/u;
export const FROM = /(?<!\p{L})(?:tang|giam|nang) tu\s*$/u;
/** “(từ 127 xuống còn 119)”, “(127 xuống 119)” */
export const JUST_FROM = /(?<!\p{L})tu\s*$|\(\s*$/u;
export const TO = /^[^.,;()\d%]{0,30}(?<!\p{L})(?:(?:len|xuong)(?:\s+con)?|con)\s*\d/u;
const OF_A_SHARE = /[,;][^,;]*(?<!\p{L})t[yi] le/u;
/** “(từ 31,4% lên 40,4%), tỷ lệ trẻ tăng 9,7%” is of another group. */
const OF_ANOTHER_SHARE = /\)[,;][^,;]*(?<!\p{L})t[yi] le (?!tang|giam|nay|tren)\p{L}/u;
export const VOTES = /so phieu|t[yi] le phieu|phieu bau|phieu tin nhiem|(?<!\p{L})tin nhiem/u;
/** “cao nhất đạt 100%, thấp nhất 71,4%”: of one person each. */
export const OF_ONE = /(?<!\p{L})(?:cao|thap|nhieu|it) nhat(?: (?:la|dat|duoc|co|chi|ty le|ti le)){0,3}\s*$/u;
/** “cao nhất, lần lượt là 41,18% và 40%” */
export const ONE_BY_ONE = /(?:cao|thap|nhieu|it) nhat[^.;]{0,60}lan luot[^.;]*$/u;
/** “99,3% (300/302 phiếu)” says of what it is. */
export const OWN_WHOLE = /^\s*\(\s*\d+\s*\/\s*\d+/u;
/** “từ 90% đến dưới 100% có 09 đồng chí” */
export const CLASS = /(?:^|[;,:.(] ?|(?<!\p{L})(?:co|dat) )(?:tu|duoi|tren|den duoi|den)\s*$/u;
/** “đạt từ 80% đến dưới 90%” says between what shares somebody lies, whatever they are of. */
export const BETWEEN = /% den (?:duoi )?$/u;
export const BETWEEN_BEHIND = /^\s*den (?:duoi )?\d/u;
/** “bình quân 91,2%/năm” */
export const A_YEAR = /^\s*\/\s*nam(?!\p{L})/u;
/** “phấn đấu … trên 90% đảng viên hoàn thành tốt nhiệm vụ” */
export const STRIVEN_FOR = /(?<!\p{L})phan dau(?!\p{L})/u;
/** “từ 2 đến 3 đảng viên, trên 90% đảng viên …”: what is about that share stands behind it. */
export const OWN_PEOPLE = /^\s*(?:so )?(?:dong chi|dang vien|cap uy vien|chi bo|dai bieu|ho)(?!\p{L})/u;
/** “đạt tỷ lệ nữ từ 15% trở lên” tells a class of cells. */
export const OR_MORE = /^\s*tro (?:len|xuong)(?!\p{L})/u;
/** “tỷ lệ nữ dưới 15%” tells a class as well. */
export const LESS_THAN = /(?<!\p{L})duoi $/u;
/** “cao hơn bình quân chung 4,8%” */
export const THAN = /(?<!\p{L})(?:cao|thap|nhieu|it) hon [^.;,()\d%]{1,40}$/u;
/** “với số phiếu từ 80% trở lên, chiếm 94,4%” is of those who got so many. */
export const OF_PEOPLE = /, chiem(?: ty le| ti le)? $/u;
export const VOTES_BEHIND = /^\s*(?:tong )?(?:so )?phieu/u;
/** “36/38 chi bộ thông qua với 100% tán thành” is of those who voted there. */
export const ASSENT = /^ tan thanh(?!\p{L})/u;
/** “tăng từ 20% lên 25,5%” */
export const RAISED = /(?<!\p{L})(?:len|xuong|con)\s*$/u;
export const OVER = /(?<!\p{L})(?:tren|hon|vuot)\s*$/u;
export const UNDER = /(?<!\p{L})(?:gan|ngot|suyt)\s*$/u;
export const AROUND = /(?<!\p{L})(?:khoang|xap xi|chung|uoc)\s*$/u;
/** Words that may stand between a number and its share. */
export const FILLING =
  /(?<!\p{L})(?:dong chi|d\/c|dc|nguoi|dai bieu|uy vien|thuc (?:hien|te)(?: duoc| dat)?|chiem|dat|bang|tuong duong|tuong ung|ung voi|la|ty le|ti le|voi|khoang|gan|tren|hon|chi|con)(?!\p{L})|[\s,.:()=–-]/gu;

/** Two levels that are said as one: “cao cấp, cử nhân”. */
export const PAIRS =
  /(cao cap|cao dang|dai hoc|thac si|tien si|giao su),(?= (?:cu nhan|dai hoc|tren dai hoc|tien si|pho giao su|cao hoc)(?!\p{L}))/gu;
/** “trong đó”, “trong số đó” */
export const OF_THESE = /trong (?:so )?do(?!\p{L})/u;
export const PREVIOUS_LABEL = 'nhiệm kỳ trước';

/** What stands before a number that was, and rose or fell to the next. */
export function isFrom(before: string, behind: string): boolean {
  return FROM.test(before) || (JUST_FROM.test(before) && TO.test(behind));
}

/** Whether nothing but such words stands there. */
export function isFilling(text: string | undefined): boolean {
  return text?.replace(FILLING, '') === '';
}

/** Whether a number behind a share is its whole; “66,7% tổng số phó bí thư (45 bí thư, 39 phó bí thư)” is not of the other post. */
export function isWholeBehind(between: string, behind: string, ofPost: string | undefined): boolean {
  const post = POST.exec(behind)?.[1];
  if (post !== undefined && ofPost !== undefined && post !== ofPost) return false;
  const isOfPeople = PEOPLE.test(behind) && PEOPLE_BEHIND.test(between);
  return isOfPeople || WHOLE_BEHIND.test(between) || TARGET_BEHIND.test(between);
}

/** Whether between a figure and a change another share is named, whose change it is. */
export function isOfAnotherShare(between: string, hasShare: boolean): boolean {
  return OF_ANOTHER_SHARE.test(between) || (!hasShare && OF_A_SHARE.test(between));
}
