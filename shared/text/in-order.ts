/** Orders dates (`YYYY-MM-DD`) and codes, letter by letter. `localeCompare` reads a language's tables first, at the start too. */
export function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
