/** The folder of the program as an archive: for Windows a zip to run from a USB stick, for Linux a tar.gz. */

import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What the archive unpacks to. */
const ROOT = 'dhcb';
/** Where this folder stands beside the program, settings and files are kept in it (main/portable.ts). */
export const DATA_FOLDER = 'du-lieu';
const DATA_NOTE = `Chương trình giữ ghi nhớ và mặc định lưu tệp dữ liệu trong thư mục này, đi cùng thẻ nhớ USB.
Khi cập nhật: giải nén bản mới đè lên bản cũ; thư mục này được giữ nguyên.
`;
/** Windows keeps them inside a program's own resources; they hardly get smaller. */
const PACKED_ALREADY = /\.(?:png|woff2|zip)$/u;
const LEVEL = 9;

/** @param {string} folder of the program @param {string} file the zip to be written */
export async function zipForUsb(folder, file) {
  const out = createWriteStream(file);
  const zip = new Zip((error, data, isLast) => {
    if (error) out.destroy(error);
    else out.write(data);
    if (isLast) out.end();
  });
  const drain = async () => {
    if (out.writableNeedDrain) await once(out, 'drain');
  };
  for (const name of filesIn(folder)) {
    addToZip(zip, `${ROOT}/${name}`, readFileSync(join(folder, name)));
    await drain();
  }
  addToZip(zip, `${ROOT}/${DATA_FOLDER}/DOC-TRUOC.txt`, Buffer.from(DATA_NOTE.replaceAll('\n', '\r\n')));
  zip.end();
  await finished(out);
}

function addToZip(zip, name, bytes) {
  const entry = PACKED_ALREADY.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
  zip.add(entry);
  entry.push(bytes, true);
}

/** @param {string} folder of the program @param {string} file the archive to be written */
export async function tarOf(folder, file) {
  const { create } = await import('tar');
  await create(
    { cwd: folder, file, gzip: { level: LEVEL }, portable: true, prefix: ROOT },
    readdirSync(folder).sort(),
  );
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
