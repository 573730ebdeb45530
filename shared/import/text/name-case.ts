/** True where a name stands in capitals, as lists of the Central system have it. */
export function isInCapitals(name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/** “NGUYỄN VĂN A” and “nguyễn văn a” as “Nguyễn Văn A”; also after an apostrophe, a hyphen, a bracket or a stroke, “H’NGA (BA)”. */
export function nameCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s'’‘\-.(/])(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

/** A name to be rewritten: all capitals, or a word that begins with a small letter. */
export function needsNameCase(name: string): boolean {
  return isInCapitals(name) || /(?:^|\s)\p{Ll}/u.test(name);
}
