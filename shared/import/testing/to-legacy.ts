import { fromLegacy, type LegacyEncoding } from '../text/legacy-encodings';

/** For tests: a Unicode text as it was typed in an old encoding. Capitals that the encoding lacks are small. */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'misread') return misread(text);
  const table = inverse(encoding);
  return Array.from(
    text.normalize('NFC'),
    (letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter,
  ).join('');
}

const western = new TextDecoder('windows-1252');

/** The bytes of a text in UTF-8, each as a letter. */
function misread(text: string): string {
  return western.decode(new TextEncoder().encode(text.normalize('NFC')));
}

const known = new Map<LegacyEncoding, ReadonlyMap<string, string>>();

function inverse(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const made = known.get(encoding) ?? makeInverse(encoding);
  known.set(encoding, made);
  return made;
}

/** Letters of VNI that stand for themselves. */
const SELF = 'íìÍÌ';

/** Every character, and every letter with a character after it, by what it stands for. */
function makeInverse(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const beyond = Array.from({ length: 0xff - 0xa0 }, (_, at) => String.fromCharCode(0xa1 + at));
  const pairs =
    encoding === 'vni'
      ? Array.from('aeoôuöyAEOÔUÖY').flatMap((base) => beyond.map((mark) => base + mark))
      : [];
  const table = new Map<string, string>();
  for (const written of [...beyond, ...pairs]) {
    const meant = fromLegacy(written, encoding);
    if (meant.length === 1 && (meant !== written || SELF.includes(written)) && !table.has(meant))
      table.set(meant, written);
  }
  return table;
}
