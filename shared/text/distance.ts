/** Letters to be changed, put in or left out to make one text of the other (Levenshtein); more than `most` is not counted further. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const [one, other] = unlikeParts(a, b);
  const longer = Math.max(one.length, other.length);
  if (one === '' || other === '' || longer === 1) return longer;
  // they begin and end otherwise, which takes two changes
  if (most < 2) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    if (Math.min(...line) > most) return most + 1;
    before = line;
  }
  return before.at(-1) ?? 0;
}

/** Two texts without what they begin and end alike with: a slip leaves a letter or two. */
function unlikeParts(a: string, b: string): readonly [string, string] {
  let [from, endOfA, endOfB] = [0, a.length, b.length];
  while (from < Math.min(endOfA, endOfB) && a[from] === b[from]) from += 1;
  while (endOfA > from && endOfB > from && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA -= 1;
    endOfB -= 1;
  }
  return [a.slice(from, endOfA), b.slice(from, endOfB)];
}
