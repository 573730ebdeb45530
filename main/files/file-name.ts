/** Characters that Windows allows in no file name, and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
/** Long names make long paths, which Windows refuses. */
const LIMIT = 100;

/** A text of the user's as a file name without ending: letters stay as they are, signs that no name may hold become “-”. */
export function safeFileName(text: string): string {
  const name = text
    .replace(FORBIDDEN, '-')
    .replace(/\s+/gu, ' ')
    .slice(0, LIMIT)
    .replace(/[. ]+$/u, '')
    .trim();
  return name === '' ? 'dhcb' : name;
}
