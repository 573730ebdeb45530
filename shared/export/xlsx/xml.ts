/** Text and attributes as XML takes them. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/u;
/** What XML cannot hold, and a line end that readers would change: the format has its own way to write them. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are written otherwise
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What begins like that way of writing is written so itself. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

function hexadecimal(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text between tags or in an attribute. */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign) : text;
}

/** A text that a cell shows, so that it comes back letter for letter. */
export function cellText(text: string): string {
  return escapeXml(text.replace(LIKE_AN_ESCAPE, '_x005F_').replace(UNWRITABLE, hexadecimal));
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
