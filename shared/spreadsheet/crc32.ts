/** The checksum that a zip keeps of every entry (ISO 3309). */

const POLYNOMIAL = 0xedb88320;
const BYTE = 256;
const BITS = 8;

const table = Uint32Array.from({ length: BYTE }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < BITS; bit += 1) value = value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Goes on from the checksum of the bytes before; 0 at the beginning. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at += 1) {
    value = (table[(value ^ (bytes[at] ?? 0)) & (BYTE - 1)] ?? 0) ^ (value >>> BITS);
  }
  return ~value >>> 0;
}
