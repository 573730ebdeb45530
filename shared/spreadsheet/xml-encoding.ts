/**
 * The encoding of a part: by its mark at the beginning, by how its first characters lie, else by what its
 * declaration says (XML 1.0, appendix F). What no decoder knows is refused, never read as other letters.
 */

type Decoder = InstanceType<typeof TextDecoder>;

/** The declaration stands within so many bytes. */
const DECLARATION = 200;
const LESS_THAN = 0x3c;

/** The decoder for a part that begins so; undefined where its encoding is unknown, or belies the bytes. */
export function decoderFor(beginning: Uint8Array): Decoder | undefined {
  const [first, second, third] = beginning;
  if (first === 0xff && second === 0xfe) return strict('utf-16le');
  if (first === 0xfe && second === 0xff) return strict('utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return strict('utf-8');
  if (first === LESS_THAN && second === 0) return strict('utf-16le');
  if (first === 0 && second === LESS_THAN) return strict('utf-16be');
  return declared(beginning);
}

/** Each byte is one character here: what is declared is written in ASCII. */
function declared(beginning: Uint8Array): Decoder | undefined {
  const head = String.fromCharCode(...beginning.subarray(0, DECLARATION));
  const name = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/u.exec(head)?.[1];
  // a byte is a character, and the declaration says that two are
  if (name === undefined) return strict('utf-8');
  return /^(?:utf-?16|ucs-?[24]|utf-?32|iso-10646)/iu.test(name) ? undefined : strict(name);
}

function strict(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}

/** The text of a part, and the way back: written again unchanged, it gives the same bytes. */
export interface PartText {
  /** With its byte order mark, if it has one. */
  readonly text: string;
  /** Letters that the encoding does not know are written as references to characters. */
  readonly encode: (text: string) => Uint8Array;
}

/** Decodes a part so that it can be written again; undefined for an encoding of which the way back is unknown. */
export function partText(bytes: Uint8Array): PartText | undefined {
  const decoder = decoderFor(bytes.subarray(0, DECLARATION));
  if (!decoder) return undefined;
  const { encoding } = decoder;
  const encode = encoderFor(encoding);
  const text = decodeWhole(encoding, bytes);
  if (text === undefined || !encode) return undefined;
  if (encoding === 'utf-8') return { text, encode };
  return isSame(encode(text), bytes) ? { text, encode } : undefined;
}

function decodeWhole(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function encoderFor(encoding: string): PartText['encode'] | undefined {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return (text) => asUtf16(text, true);
  if (encoding === 'utf-16be') return (text) => asUtf16(text, false);
  const bytes = singleBytes(encoding);
  return bytes && ((text) => asSingleBytes(text, bytes));
}

function asUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

const BYTES = 256;

/** The byte of each letter, where the encoding has one byte for each. */
function singleBytes(encoding: string): ReadonlyMap<string, number> | undefined {
  const letters = Array.from({ length: BYTES }, (_, byte) => decodeWhole(encoding, Uint8Array.of(byte)));
  const known = letters.flatMap((letter, byte) => (letter?.length === 1 ? [[letter, byte] as const] : []));
  // of several bytes, the first ones of a letter stand for nothing alone
  const isSingle = letters.every((letter) => letter === undefined || letter.length === 1);
  const hasUpper = known.some(([, byte]) => byte >= BYTES / 2);
  return isSingle && hasUpper ? new Map(known) : undefined;
}

function asSingleBytes(text: string, bytes: ReadonlyMap<string, number>): Uint8Array {
  const written: number[] = [];
  for (const letter of text) {
    const byte = bytes.get(letter);
    if (byte !== undefined) written.push(byte);
    else for (const sign of `&#${String(letter.codePointAt(0))};`) written.push(sign.charCodeAt(0));
  }
  return Uint8Array.from(written);
}
