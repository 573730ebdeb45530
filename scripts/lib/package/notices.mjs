/** The licences of all libraries inside the program, in their own words, one text after the other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { librariesInside } from './locked.mjs';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/iu;
const LINE = '-'.repeat(80);
const HEAD = `Chương trình Đại hội chi bộ dùng các thư viện dưới đây; mỗi thư viện theo giấy phép của nó.
Electron và Chromium: xem LICENSE.electron.txt và LICENSES.chromium.html.

The libraries inside this program, each under its own licence.
`;

export function licenceNotices() {
  const seen = new Map();
  for (const library of librariesInside()) {
    const text = licenceText(library);
    seen.set(text, [...(seen.get(text) ?? []), `${library.name} ${library.version}`]);
  }
  const parts = [...seen].map(([text, names]) => `${LINE}\n${names.join('\n')}\n${LINE}\n\n${text}\n`);
  return [HEAD, ...parts].join('\n');
}

/** A library without a text of its own is named with its licence's short name. */
function licenceText({ place, licence }) {
  const files = existsSync(place) ? readdirSync(place).filter((name) => LICENCE_FILE.test(name)) : [];
  const texts = files.sort().map((name) => readFileSync(join(place, name), 'utf8').trim());
  return texts.length > 0
    ? texts.join('\n\n')
    : `Giấy phép / licence: ${licence || 'xem mã nguồn của thư viện'}`;
}
