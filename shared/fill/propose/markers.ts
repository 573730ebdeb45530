/** How deep a number in the column beside says that a line is. */
export function ordinalMarker(text: string): string {
  if (/^[IVX]+[.)]?$/u.test(text)) return 'I';
  if (/^\d+[.)]\d+/u.test(text)) return '1.1';
  if (/^\d+[.)]?$/u.test(text)) return '1';
  if (/^[A-HĐ][.)]?$/u.test(text)) return 'A';
  if (/^[a-hđ][.)]?$/u.test(text)) return 'a';
  return text === '' ? '' : text.charAt(0);
}
