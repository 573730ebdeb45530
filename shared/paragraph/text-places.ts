/** Where in a folded text something stands. */

/** The end of a sentence; “Có mặt: 379. Tỷ lệ: 94,3%” goes on. */
const END = /[.!?](?=\s(?!\s*t[yi] le:? (?:\d|$))|$)/u;

/** The words behind a number, up to the next sign or number. */
export function wordsBehind(behind: string): string {
  return (/^[^.,;:()%\d]*/u.exec(behind)?.[0] ?? '').trim();
}

/** How many brackets are open at a place; one that a line leaves open is closed by its end. */
export function depthAt(folded: string, at: number): number {
  let depth = 0;
  for (const sign of folded.slice(0, at)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** The text from the last end of a sentence to a place. */
export function sentenceBefore(folded: string, at: number): string {
  return folded.slice(sentenceBegin(folded, at), at);
}

/** Where the sentence begins in which a place stands. */
export function sentenceBegin(folded: string, at: number): number {
  const before = folded.slice(0, at);
  return at - (before.split(END).at(-1) ?? '').length;
}

/** Which sentence a place stands in. */
export function sentenceOf(folded: string, at: number): number {
  return folded.slice(0, at).split(END).length - 1;
}
