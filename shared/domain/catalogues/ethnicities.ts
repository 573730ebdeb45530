import { type CatalogueEntry, type CatalogueReading, catalogue } from './catalogue';

/** The people of the majority; whoever belongs to another of the 54 is of an ethnic minority. */
export const MAJORITY = 'Kinh';

/**
 * The 54 peoples of Viet Nam (Danh mục các thành phần dân tộc Việt Nam, Quyết định 421-TCTK/PCTK, 2/3/1979), in its order,
 * spelt as the census of 2019 does, with other names in use. Names that the list gives to two peoples (“Thổ” of Tày, “Tày”
 * of Thái) stand at their own only; names of one syllable that could as well be a slip of the fingers are left out.
 */
const entries: readonly CatalogueEntry[] = [
  [MAJORITY, 'Việt', 'K', 'Kin', 'Kinh Việt'],
  ['Tày', 'Thù Lao', 'Pa Dí'],
  ['Thái', 'Thái Đen', 'Thái Trắng', 'Thái Đỏ', 'Tày Thanh', 'Man Thanh', 'Pu Thay'],
  ['Hoa', 'Hán', 'Người Hoa', 'Triều Châu', 'Phúc Kiến', 'Quảng Đông', 'Xạ Phang'],
  ['Khmer', 'Khơ-me', 'Khơ-mer', 'Khmer Krôm', 'Khme', 'Việt gốc Miên'],
  ['Mường', 'Mol', 'Mual'],
  ['Nùng', 'Nùng An', 'Nùng Cháo', 'Nùng Inh', 'Nùng Lòi', 'Phàn Slình', 'Nùng Phàn Slình'],
  ['Mông', 'Hmông', 'Mèo', 'Mông Trắng', 'Mông Hoa', 'Mông Đỏ', 'Mông Đen', 'Mông Xanh', 'Na Miẻo'],
  ['Dao', 'Mán', 'Dao Đỏ', 'Dao Tiền', 'Dao Quần Chẹt', 'Dao Quần Trắng', 'Dao Thanh Y', 'Dao Áo Dài'],
  ['Gia Rai', 'Giơ-rai', 'Jrai', 'Jarai', 'Jơ-rai', 'Ja-rai', 'Chơ-rai'],
  ['Ngái'],
  ['Ê Đê', 'Ra-đê', 'Rha-đê', 'Ê-đê Bih', 'Ê-đê Kpă'],
  ['Ba Na', 'Bahnar', 'Ba-nar', 'Ba-na Kriêm', 'Ba-na Chăm', 'Rơ-ngao'],
  ['Xơ Đăng', 'Xê-đăng', 'Sơ-đăng', 'Sê-đăng', 'Sedang', 'Ca-dong', 'Xơ-teng'],
  ['Sán Chay', 'Cao Lan', 'Sán Chỉ', 'Cao Lan - Sán Chỉ', 'Sán Chí', 'Mán Cao Lan'],
  ['Cơ Ho', 'Kơ-ho', 'Kho', 'Xrê', 'Srê', 'Chil', 'Cil', 'Lạch'],
  ['Chăm', 'Chàm', 'Chiêm Thành', 'Hroi', 'Chăm Hroi', 'Chăm Hơroi'],
  ['Sán Dìu', 'Sán Dẻo', 'Trại Đất', 'Mán Quần Cộc'],
  ['Hrê', 'Hơ-rê', 'Chăm Rê'],
  ['Mnông', 'Mơ-nông', 'Pnông', 'Bu-đâng'],
  ['Ra Glai', 'Rắc-lây', 'Ra-clây', 'Ra-glay'],
  ['Xtiêng', 'Stiêng', 'Xa-điêng', 'Xơ-tiêng'],
  ['Bru - Vân Kiều', 'Bru', 'Vân Kiều', 'Ma-coong', 'Măng Coong', 'Khùa'],
  ['Thổ', 'Đan Lai', 'Ly Hà', 'Đan Lai - Ly Hà', 'Tày Poọng'],
  ['Giáy', 'Giấy', 'Nhắng', 'Dẩng', 'Pầu Thìn', 'Pu Nà'],
  ['Cơ Tu', 'Ca-tu', 'Ka-tu', 'Kơ-tu', 'Cờ-tu'],
  ['Gié - Triêng', 'Giẻ - Triêng', 'Gié', 'Giẻ', 'Triêng', 'Ta-riêng', 'Bnoong', 'Bh’noong'],
  ['Mạ', 'Châu Mạ', 'Chô Mạ'],
  ['Khơ Mú', 'Khơ-mu', 'Khmú', 'Kmú', 'Xá Cẩu'],
  ['Co', 'Cor', 'Kor'],
  ['Tà Ôi', 'Tôi-ôi', 'Pa-cô', 'Pa-kô', 'Pa-hi', 'Pa-hy'],
  ['Chơ Ro', 'Chơ-rô', 'Châu Ro', 'Dơ-ro'],
  ['Kháng', 'Xá Khao', 'Quảng Lâm'],
  ['Xinh Mun', 'Puộc'],
  ['Hà Nhì', 'U Ní', 'Xá U Ní'],
  ['Chu Ru', 'Chơ-ru'],
  ['Lào', 'Lào Bốc', 'Lào Nọi'],
  ['La Chí', 'Cù Tê', 'La Quả'],
  ['La Ha', 'Xá Khắc', 'Phlắc', 'Khlá'],
  ['Phù Lá', 'Bồ Khô Pạ', 'Xá Phó', 'Phù Lá Lão'],
  ['La Hủ', 'Khù Sung', 'Cò Xung', 'Xá Lá Vàng'],
  ['Lự'],
  ['Lô Lô', 'Mùn Di'],
  ['Chứt', 'Rục', 'Mã Liềng', 'A-rem'],
  ['Mảng', 'Mảng Ư', 'Xá Mảng'],
  ['Pà Thẻn', 'Pà Hưng'],
  ['Cờ Lao', 'Cơ Lao', 'Co Lao', 'Ke Lao'],
  ['Cống', 'Xắm Khống', 'Mấng Nhé'],
  ['Bố Y', 'Chủng Chá', 'Trọng Gia', 'Tu Dí'],
  ['Si La', 'Cù Dề Xừ', 'Khá Pẻ'],
  ['Pu Péo', 'Ka Bèo', 'Pen Ti Lô Lô'],
  ['Brâu', 'Brao'],
  ['Ơ Đu', 'Tày Hạt'],
  ['Rơ Măm', 'Rơ-mâm'],
];

/** “dân tộc Tày”, “DT: Tày”, “người Tày”. */
const PREFIXES = /^(?:dân tộc|dan toc|dt\b|người|nguoi)[\s.:-]*/u;

/** The peoples, by any usual spelling. */
export const ethnicities = catalogue(entries, PREFIXES);

/** What an entry of the people says; a dash says nothing. */
export function readEthnicity(text: string | undefined): CatalogueReading {
  return /^[-–—−./]*$/u.test((text ?? '').trim()) ? { kind: 'absent' } : ethnicities.read(text);
}

/** Whether somebody is of an ethnic minority; undefined where it is not entered or not understood. */
export function isMinority({ ethnicity }: { readonly ethnicity?: string | undefined }): boolean | undefined {
  const reading = readEthnicity(ethnicity);
  return reading.kind === 'known' ? reading.word !== MAJORITY : undefined;
}
