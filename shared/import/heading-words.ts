import { fold } from '../text/fold';

/** The words of a heading, folded, with single spaces between them whatever stood there; also of a database's “NgayVaoDang”. */
export function headingWords(heading: string): string {
  const words = /\s/u.test(heading.trim()) ? heading : heading.replace(/(?<=\p{Ll}\p{M}*)(?=\p{Lu})/gu, ' ');
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
