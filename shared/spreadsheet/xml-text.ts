/** Text as the XML of a sheet writes it. */

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // as it is, it would be read as a line feed
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold at all, half letters too; the format writes it as `_x0007_`. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Text that reads like such an escape must be escaped itself (ECMA-376 part 1, 22.9.2.19). */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text that whoever writes the XML takes as it is: what reads like an escape of the format is no escape. */
export function escapeUnderscores(text: string): string {
  return text.replace(LIKE_ESCAPE, '_x005F_');
}

/** A text that a cell shows, so that it comes back letter for letter. */
export function escapeText(text: string): string {
  return escapeXml(
    escapeUnderscores(text).replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

/** Text of the program's own between tags or in an attribute: formulas, names, formats. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/gu, (character) => marks[character] ?? character);
}

/** Text of a document, without the characters that XML cannot hold. */
export function escapeWritable(text: string): string {
  return escapeXml(text.replace(UNWRITABLE, ''));
}

/** What `escapeText` and Excel write as `_x0007_`, read back. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
