/** PNG, ICO and BMP files from raw pixels. */
import { crc32, deflateSync } from 'node:zlib';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS_PER_CHANNEL = 8;
const COLOUR_RGBA = 6;
const ICO_HEADER_BYTES = 6;
const ICO_ENTRY_BYTES = 16;
const ICO_TYPE = 1;
const BITS_PER_PIXEL = 32;
/** The format writes 256 as 0. */
const ICO_FULL_SIZE = 256;
const BMP_HEADER_BYTES = 54;
const BMP_INFO_BYTES = 40;
const BMP_BITS_PER_PIXEL = 24;

/** @param {Buffer} rgba @param {number} size */
export function toPng(rgba, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([BITS_PER_CHANNEL, COLOUR_RGBA], 8);
  const rowBytes = size * 4;
  const rows = Array.from({ length: size }, (_, y) => [
    Buffer.from([0]),
    rgba.subarray(y * rowBytes, (y + 1) * rowBytes),
  ]).flat();
  return Buffer.concat([
    PNG_SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** @param {readonly { size: number, png: Buffer }[]} images */
export function toIco(images) {
  const header = Buffer.alloc(ICO_HEADER_BYTES);
  header.writeUInt16LE(ICO_TYPE, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = ICO_HEADER_BYTES + images.length * ICO_ENTRY_BYTES;
  const entries = images.map(({ size, png }) => {
    const entry = Buffer.alloc(ICO_ENTRY_BYTES);
    entry.set([size % ICO_FULL_SIZE, size % ICO_FULL_SIZE], 0);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(BITS_PER_PIXEL, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images.map(({ png }) => png)]);
}

/** Without transparency, as installers take it. @param {{ rgba: Buffer, width: number, height: number }} image */
export function toBmp({ rgba, width, height }) {
  const rowBytes = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(BMP_HEADER_BYTES + rowBytes * height);
  file.write('BM', 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(BMP_HEADER_BYTES, 10);
  file.writeUInt32LE(BMP_INFO_BYTES, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(BMP_BITS_PER_PIXEL, 28);
  for (let y = 0; y < height; y += 1) {
    // the format's rows go from the lowest up
    const row = BMP_HEADER_BYTES + (height - 1 - y) * rowBytes;
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue] = rgba.subarray((y * width + x) * 4);
      file.set([blue, green, red], row + x * 3);
    }
  }
  return file;
}
