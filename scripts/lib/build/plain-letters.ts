import { parseSync } from 'vite';

/** Where the letters of a text count as they are written, escapes included: in templates with a tag, as `String.raw`. */
function taggedParts(code: string): readonly (readonly [start: number, end: number])[] {
  const parts: [number, number][] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) look(each);
    else if (typeof node === 'object' && node !== null) {
      const { type, quasi } = node as { readonly type?: unknown; readonly quasi?: Template };
      if (type === 'TaggedTemplateExpression' && quasi) {
        for (const { start, end } of quasi.quasis) parts.push([start, end]);
      }
      for (const value of Object.values(node)) look(value);
    }
  };
  const { program, errors } = parseSync('module.js', code);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  look(program);
  return parts;
}

interface Template {
  readonly quasis: readonly { readonly start: number; readonly end: number }[];
}

const FOREIGN = /(\\*)([^\0-\x7f]+)/gu;

function escaped(letters: string): string {
  return Array.from({ length: letters.length }, (_, at) => {
    const code = letters.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${code}`;
  }).join('');
}

/**
 * A module with every letter beyond ASCII as an escape, which means the same: Chromium decodes such a file faster and
 * keeps it in one byte a letter. Throws where a backslash stands before such a letter.
 */
export function plainLetters(code: string): string {
  const tagged = taggedParts(code);
  return code.replaceAll(FOREIGN, (_, backslashes: string, letters: string, at: number) => {
    if (backslashes.length % 2 === 1) throw new Error(`a backslash before “${letters}”`);
    const isTagged = tagged.some(([start, end]) => start <= at && at < end);
    return backslashes + (isTagged ? `\${"${escaped(letters)}"}` : escaped(letters));
  });
}
