/** The letters of a locale: a bare system has none beyond English, and its tools then find no Vietnamese title. */

const UTF8 = /utf-?8/iu;

/** What makes programs started from here read Vietnamese letters; nothing where they do. @returns {NodeJS.ProcessEnv} */
export function localeWithLetters() {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const inForce = LC_ALL || LC_CTYPE || LANG || '';
  return process.platform !== 'linux' || UTF8.test(inForce) ? {} : { LC_ALL: 'C.UTF-8' };
}
