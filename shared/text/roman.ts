const numerals = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A positive whole number in Roman numerals: groups of a table are numbered so. */
export function romanNumeral(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of numerals) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

/** The number that a text in Roman numerals means, as `romanNumeral` writes it; undefined for any other text. */
export function readRoman(text: string): number | undefined {
  let rest = text.trim().toUpperCase();
  let value = 0;
  for (const [worth, letters] of numerals) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && value > 0 && romanNumeral(value) === text.trim().toUpperCase() ? value : undefined;
}
