import { fromMisread } from './misread-text';

/**
 * The two encodings in which offices typed before Unicode, and Unicode whose bytes a program took for letters. Their
 * texts hold letters of Western Europe; the first two look Vietnamese in a font made for them (.VnTime, VNI-Times).
 */
export const legacyEncodings = ['tcvn3', 'vni', 'misread'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** TCVN 5712:1993, third form (“ABC”): the code of a character, then its letter. It has no capitals with tones. */
const TCVN3_CODES = `
  A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ
  B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ
  CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị
  DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ
  EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ`;

/** VNI for Windows: as it is written, a “=”, and the letter that is meant. Most take a second character for their marks. */
const VNI_CODES = `
  aù=á aø=à aû=ả aõ=ã aï=ạ aâ=â aá=ấ aà=ầ aå=ẩ aã=ẫ aä=ậ aê=ă aé=ắ aè=ằ aú=ẳ aü=ẵ aë=ặ
  eù=é eø=è eû=ẻ eõ=ẽ eï=ẹ eâ=ê eá=ế eà=ề eå=ể eã=ễ eä=ệ í=í ì=ì æ=ỉ ó=ĩ ò=ị
  où=ó oø=ò oû=ỏ oõ=õ oï=ọ oâ=ô oá=ố oà=ồ oå=ổ oã=ỗ oä=ộ ô=ơ ôù=ớ ôø=ờ ôû=ở ôõ=ỡ ôï=ợ
  uù=ú uø=ù uû=ủ uõ=ũ uï=ụ ö=ư öù=ứ öø=ừ öû=ử öõ=ữ öï=ự yù=ý yø=ỳ yû=ỷ yõ=ỹ î=ỵ ñ=đ`;

const tcvn3 = new Map(
  TCVN3_CODES.trim()
    .split(/\s+/u)
    .map((pair) => [String.fromCharCode(Number.parseInt(pair.slice(0, 2), 16)), pair.slice(2)]),
);
const vni = vniTable();

function vniTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const pair of VNI_CODES.trim().split(/\s+/u)) {
    const [written = '', meant = ''] = pair.split('=');
    table.set(written, meant);
    table.set(written.toUpperCase(), meant.toUpperCase());
    // a capital may carry a mark of either case
    if (written.length > 1)
      table.set(written.charAt(0).toUpperCase() + written.slice(1), meant.toUpperCase());
  }
  return table;
}

const readers: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
  misread: fromMisread,
};

/** The text in Unicode. What is no letter of the encoding stays as it is. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return readers[encoding](text).normalize('NFC');
}

function fromTcvn3(text: string): string {
  const words = text.split(/(\s+)/u);
  // “HÀ” alone cannot be told from “Hà”; beside “NGUYỄN” it can
  const isAllCapitals = words.some(isCapitals) && !/[a-z]/u.test(text);
  return words
    .map((word) => {
      const converted = Array.from(word, (sign) => tcvn3.get(sign) ?? sign).join('');
      return isAllCapitals || isCapitals(word) ? converted.toUpperCase() : converted;
    })
    .join('');
}

/** A word whose plain letters are capitals: the encoding has no others for those with tones. */
function isCapitals(word: string): boolean {
  return (word.match(/[A-Z\u00A1-\u00A7]/gu) ?? []).length > 1 && !/[a-z]/u.test(word);
}

function fromVni(text: string): string {
  let converted = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = vni.get(text.slice(at, at + 2));
    const sign = text.charAt(at);
    converted += pair ?? vni.get(sign) ?? sign;
    // at the end of the text a pair is one character
    if (pair !== undefined && at + 1 < text.length) at += 1;
  }
  return converted;
}
