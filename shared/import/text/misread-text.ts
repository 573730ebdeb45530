/**
 * A text in UTF-8 that a program read as if each of its bytes were a letter of Windows (1252): “Nguyá»…n” for “Nguyễn”.
 * It is read back byte by byte. Where a byte was lost on the way the letter becomes U+FFFD, which no name has.
 */

/** The signs of bytes 80 to 9F in that code page; those without any stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST_HIGH = 0x80;
const FIRST_LETTER = 0xa0;
const LAST_FOLLOWING = 0xbf;

const following = [
  ...Array.from(HIGH),
  ...Array.from({ length: LAST_FOLLOWING - FIRST_LETTER + 1 }, (_, at) =>
    String.fromCharCode(FIRST_LETTER + at),
  ),
];
const byteOf = new Map(following.map((sign, at) => [sign, FIRST_HIGH + at]));
const FOLLOWING = `[${following.join('').replace(/[\]\\^-]/gu, '\\$&')}]`;
/** A first byte, with all that follow it or with some of them lost; only those that begin a letter of Vietnamese or a sign. */
const LETTER = new RegExp(
  `[\\u00C2-\\u00C6]${FOLLOWING}?|\\u00CC${FOLLOWING}|[\\u00E1\\u00E2]${FOLLOWING}{0,2}`,
  'gu',
);
const SHORTEST_LONG = 0xe0;

const utf8 = new TextDecoder('utf-8');

/** The text as it was written; what is no letter in UTF-8 stays as it is. */
export function fromMisread(text: string): string {
  return text.replace(LETTER, (signs) => {
    const [first = '', ...rest] = signs;
    const lead = first.charCodeAt(0);
    const length = lead >= SHORTEST_LONG ? 2 : 1;
    // the only letter of Vietnamese whose second byte has no sign: “Đ”
    if (first === 'Ä' && rest.length === 0) return 'Đ';
    if (rest.length < length) return rest.length === 0 && lead >= SHORTEST_LONG ? signs : '\uFFFD';
    return utf8.decode(Uint8Array.from([lead, ...rest.map((sign) => byteOf.get(sign) ?? 0)]));
  });
}
