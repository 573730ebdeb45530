/** Namespaces of SpreadsheetML and of packages; each has a second name in the strict form (ISO/IEC 29500). */

export const mainNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Of the attribute `r:id`, and the beginning of every type of relationship. */
export const relationshipNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export function isMain(uri: string): boolean {
  return mainNamespaces.includes(uri);
}
