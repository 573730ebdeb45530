/** “2020 - 2025”, with any dash. */
const TERM = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/gu;

/** The terms that a text names, in one spelling: `2020-2025`. */
export function termsIn(text: string): readonly string[] {
  return [...text.matchAll(TERM)].map(([, from = '', to = '']) => `${from}-${to}`);
}
