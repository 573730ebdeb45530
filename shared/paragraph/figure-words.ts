/** Words around a number that say what it is beside another: of the term before, wanted, a change, a share; all folded. */

export const PREVIOUS =
  /(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la| co| chi co| chi| dat| chiem|:)?(?: ty le| ti le)?\s*$/u;
/** “nhiệm kỳ trước 25 đồng chí (21,2%)”, “so với nhiệm kỳ 2020 - 2022 (17,07%)”. */
export const PREVIOUS_IN_BRACKETS =
  /(?:(?<!cac )(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)|so voi (?:dau )?(?:khoa|nhiem ky|nhiem ki))[^.;,%()]*\((?:la |dat |chiem |tong so |co )*\s*$/u;
/** “vượt 9,39% so với chỉ tiêu” is no share. */
export const BEYOND = /(?<!\p{L})(?:vuot|cao hon|thap hon|hon)\s*$/u;
export const BESIDE = /^\s*(?:so voi|chi tieu|muc tieu|ke hoach|nghi quyet|yeu cau)/u;
/** “Phải đạt 15% trở lên” is what is wanted. */
export const WANTED =
  /(?<!\p{L})(?:phai|chi tieu|muc tieu|yeu cau|quy dinh|khong (?:qua|vuot)(?: qua)?|toi da)(?: (?:la|phai|dat|co|tu|it nhat|toi thieu|khong duoi|duoc giao)){0,3}:?\s*$/u;
/** “vượt 06 đảng viên so với chỉ tiêu (35 đảng viên)” */
export const TARGET_IN_BRACKETS =
  /so voi (?:chi tieu|ke hoach|muc tieu|nghi quyet|so luong)[^.;,%()\d]*\((?:la |co )*\s*$/u;
export const ABOVE = /(?<!\p{L})(vuot|thieu)\s*$/u;
export const ABOVE_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dang vien)?\s*so voi (?:chi tieu|ke hoach|muc tieu|nghi quyet)/u;
export const PREVIOUS_BEHIND =
  /^\s*(?:dong chi|d\/c|nguoi|dai bieu)?\s*(?:cua |o )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)/u;
export const PEOPLE = /^\s*(?:dong chi|d\/c|nguoi|dai bieu|dang vien)(?!\p{L})/u;
export const CHANGE = /(?<!\p{L})(tang|giam)(?: them| len| xuong| hon| duoc)?(?: khoang| gan| tren)?\s*$/u;
/** “cao hơn nhiệm kỳ trước 03 đồng chí” */
export const MORE_THAN_BEFORE =
  /(?<!\p{L})(cao|nhieu|thap|it) hon (?:so voi )?(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?: la)?\s*$/u;
export const FROM = /(?<!\p{L})(?:tang|giam|nang) tu\s*$/u;
/** “(từ 127 xuống còn 119)” */
export const JUST_FROM = /(?<!\p{L})tu\s*$/u;
export const TO = /^[^.,;()\d%]{0,30}(?<!\p{L})(?:len|xuong)(?:\s+con)?\s*\d/u;
export const OF_A_SHARE = /[,;][^,;]*(?<!\p{L})t[yi] le/u;
export const VOTES = /so phieu|phieu bau|phieu tin nhiem|(?<!\p{L})tin nhiem/u;
/** “cao nhất đạt 100%, thấp nhất 71,4%”: of one person each. */
export const OF_ONE = /(?<!\p{L})(?:cao|thap|nhieu|it) nhat(?: (?:la|dat|duoc|co|chi|ty le|ti le)){0,3}\s*$/u;
/** “99,3% (300/302 phiếu)” says of what it is. */
export const OWN_WHOLE = /^\s*\(\s*\d+\s*\/\s*\d+/u;
/** “từ 90% đến dưới 100% có 09 đồng chí” */
export const CLASS =
  /(?:^|[;,:.(] ?|(?<!\p{L})(?:co|dat) )(?:tu|duoi|tren|den duoi|den)\s*$|% den (?:duoi )?$/u;
/** “đạt tỷ lệ nữ từ 15% trở lên” tells a class of cells. */
export const OR_MORE = /^\s*tro (?:len|xuong)(?!\p{L})/u;
/** “cao hơn bình quân chung 4,8%” */
export const THAN = /(?<!\p{L})(?:cao|thap|nhieu|it) hon [^.;,()\d%]{1,40}$/u;
export const VOTES_BEHIND = /^\s*(?:tong )?(?:so )?phieu/u;
/** “tăng từ 20% lên 25,5%” */
export const RAISED = /(?<!\p{L})(?:len|xuong|con)\s*$/u;
export const OVER = /(?<!\p{L})(?:tren|hon|vuot)\s*$/u;
export const UNDER = /(?<!\p{L})(?:gan|ngot|suyt)\s*$/u;
export const AROUND = /(?<!\p{L})(?:khoang|xap xi|chung|uoc)\s*$/u;
/** Words that may stand between a number and its share. */
export const FILLING =
  /(?<!\p{L})(?:dong chi|d\/c|dc|nguoi|dai bieu|uy vien|chiem|dat|bang|tuong duong|tuong ung|ung voi|la|ty le|ti le|voi|khoang|gan|tren|hon|chi|con)(?!\p{L})|[\s,:()=–-]/gu;

/** Two levels that are said as one: “cao cấp, cử nhân”. */
export const PAIRS =
  /(cao cap|cao dang|dai hoc|thac si|tien si|giao su),(?= (?:cu nhan|dai hoc|tren dai hoc|tien si|pho giao su|cao hoc)(?!\p{L}))/gu;
export const PREVIOUS_LABEL = 'nhiệm kỳ trước';
