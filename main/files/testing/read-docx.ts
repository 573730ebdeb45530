import { strFromU8, unzipSync } from 'fflate';

/** For tests: what a document (.docx) says, read from its XML without the library that wrote it. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export interface ReadDocx {
  /** The text of each paragraph, in their order. */
  readonly paragraphs: readonly string[];
  readonly xml: string;
  readonly parts: ReadonlyMap<string, string>;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const),
  );
  const xml = parts.get('word/document.xml');
  if (xml === undefined) throw new Error('no word/document.xml');
  // a paragraph of a nested table stands inside no other paragraph
  const paragraphs = Array.from(xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>|<w:p\/>/gsu), ([, content = '']) =>
    textOf(content),
  );
  return { paragraphs, xml, parts };
}

/** Everything that a document says, a paragraph a line; a blank at which no line may end counts as any other. */
export function docxText(bytes: Uint8Array): string {
  return readDocx(bytes).paragraphs.join('\n').replaceAll('\u00a0', ' ');
}

function textOf(content: string): string {
  return Array.from(
    content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|noBreakHyphen)\/>/gu),
    ([, text, sign]) => (text === undefined ? (sign === 'br' ? '\n' : '-') : decoded(text)),
  ).join('');
}

function decoded(text: string): string {
  return text.replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}
