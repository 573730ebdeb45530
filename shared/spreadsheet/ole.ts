import type { ErrorCode } from '../errors';

/**
 * OLE compound files ([MS-CFB]): the container of the old .xls, and of an .xlsx that was saved with a
 * password ([MS-OFFCRYPTO] 2.3). Which of the two it is stands in the names of its directory.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries are of this size, and stand at multiples of it. */
const ENTRY = 128;
const NAME_LENGTH_AT = 64;
const ENCRYPTED = 'EncryptedPackage';

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Why a compound file cannot be read: a password, or the format of 1997. */
export function compoundFileProblem(bytes: Uint8Array): ErrorCode {
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    if (isNamed(bytes.subarray(at, at + ENTRY), ENCRYPTED)) return 'xlsx-password';
  }
  return 'xlsx-old-xls';
}

/** Names are UTF-16; their length in bytes counts the zero at the end. */
function isNamed(entry: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  if (entry[NAME_LENGTH_AT] !== length) return false;
  return Array.from(name).every((letter, index) => {
    return entry[index * 2] === letter.charCodeAt(0) && entry[index * 2 + 1] === 0;
  });
}
