/**
 * Text as it enters, whether typed, pasted or imported: what nobody sees in it goes, and a letter that only
 * looks like one of the Vietnamese alphabet becomes that letter. It is found again however it was typed.
 */

/** Signs without width: soft hyphens, joiners, marks of direction and of the beginning of a file, variation selectors. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
/** Every kind of blank but a tab and a line break. */
const BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Breaks of lines and pages, as different programs write them. */
const LINE_BREAK = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
/** What can stand in no document: control signs, halves of characters, signs that are none. */
const UNWRITABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Letters and digits of full width, as East Asian keyboards give them, and the bold and slanted ones of pages of the web. */
const OTHER_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/gu;

/** Letters of Icelandic and Ewe that keyboards give for Đ; they are in no Vietnamese word. */
const STROKED: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', ı: 'i' };

/** Letters of Cyrillic and Greek, and the Latin ones that they look like. */
const ALIKE = new Map<string, string>(
  (
    [
      ['АВЕЅІЈКМНОРСТУХҮԌԚԜѴ', 'ABESIJKMHOPCTYXYGQWV'],
      ['асеѕіјкорухһԁԛԝѵɡ', 'acesijkopyxhdqwvg'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
      ['αορυνικ', 'aopuvik'],
    ] as const
  ).flatMap(([like, latin]) => Array.from(like, (sign, at) => [sign, latin[at] ?? sign] as const)),
);
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}ɡ]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** The signs of a class of a pattern: plain ones without the blank, and the letters of Vietnamese, each as one sign. */
export const TIDY_SIGNS = String.raw`!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9`;

/** What stays as it is. */
const CLEAN = new RegExp(`^[\\n ${TIDY_SIGNS}]*$`, 'u');

/** The same text with NFC letters, plain blanks, line breaks as `\n`, and nothing that cannot be seen or written. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  const seen = text
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(UNWRITABLE, '')
    .replace(BLANK, ' ')
    .replace(OTHER_WIDTH, (sign) => sign.normalize('NFKC'))
    .replace(/[ÐðƉɖı]/gu, (sign) => STROKED[sign] ?? sign);
  return withLatinLetters(seen).normalize('NFC');
}

/** As `cleanText`, in one line: one blank between words, none around them. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** A word that mixes alphabets, or stands in another one among Latin words and can be read as Latin. */
function withLatinLetters(text: string): string {
  if (!FOREIGN.test(text) || !LATIN.test(text)) return text;
  return text.replace(WORD, (word) => {
    const read = Array.from(word.normalize('NFD'), (sign) => ALIKE.get(sign) ?? sign).join('');
    return FOREIGN.test(read) ? word : read;
  });
}
