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
