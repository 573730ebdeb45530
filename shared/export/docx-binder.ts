import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { joined } from '../spreadsheet/joined';

/**
 * Binds documents made by `buildDocx` into one, in their order: so a ward's papers are
 * made cell by cell, and what is done is kept packed. Made in one piece, the ballot
 * papers of a large ward would need more memory than there is.
 *
 * All come from the same writer: styles, settings and theme are those of the first, and
 * headers, the only parts that pages refer to, stand once however many pages have them.
 */
export class DocxBinder {
  readonly #packed: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#packed.push(chunk);
  });
  readonly #body = new ZipDeflate(BODY, { level: DEFLATE_LEVEL });
  /** Text of a header → the id by which sections name it. */
  readonly #headers = new Map<string, string>();
  #first: Parts | undefined;
  /** What is not written yet of the document that came last. */
  #last: Ending = { tail: '', setUp: '', end: '' };

  constructor() {
    this.#zip.add(this.#body);
  }

  add(document: Uint8Array): void {
    const parts = unpacked(document);
    const { start, content, ...ending } = this.#anatomyOf(parts);
    // the set-up of pages that others follow stands in their last paragraph
    this.#write(this.#first ? this.#last.setUp + this.#last.tail : start);
    this.#write(content);
    this.#first ??= parts;
    this.#last = ending;
  }

  /** The bound document. Only after `add`, and once. */
  finish(): Uint8Array {
    if (!this.#first) throw new Error('nothing was bound');
    const { tail, setUp, end } = this.#last;
    this.#body.push(strToU8(tail + setUp + end), true);
    for (const [name, text] of this.#otherParts(this.#first)) {
      const part = new ZipDeflate(name, { level: DEFLATE_LEVEL });
      this.#zip.add(part);
      part.push(strToU8(text), true);
    }
    this.#zip.end();
    return joined(this.#packed);
  }

  #write(text: string): void {
    this.#body.push(strToU8(text));
  }

  /** The body of a document, naming headers by the ids that they have here. */
  #anatomyOf(parts: Parts): Ending & { readonly start: string; readonly content: string } {
    const text = textOf(parts, BODY);
    const ids = new Map(
      Array.from(textOf(parts, RELATIONSHIPS).matchAll(HEADER_RELATIONSHIP), ([, id = '', target = '']) => [
        id,
        this.#headerId(textOf(parts, `word/${target}`)),
      ]),
    );
    const [from, to] = [text.indexOf(OPENING) + OPENING.length, text.lastIndexOf(CLOSING)];
    const setUpAt = text.lastIndexOf('<w:sectPr', to);
    const tailAt = text.lastIndexOf('</w:pPr>', setUpAt);
    const named = (part: string) =>
      part.replace(HEADER_REFERENCE, (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`);
    return {
      start: text.slice(0, from),
      content: named(text.slice(from, tailAt)),
      tail: text.slice(tailAt, setUpAt),
      setUp: named(text.slice(setUpAt, to)),
      end: text.slice(to),
    };
  }

  #headerId(text: string): string {
    const id = this.#headers.get(text) ?? `rIdHeader${String(this.#headers.size + 1)}`;
    this.#headers.set(text, id);
    return id;
  }

  /** Everything but the body, of the first document, with the headers of all. */
  #otherParts(parts: Parts): readonly (readonly [name: string, text: string])[] {
    const kept = [...parts.keys()].filter((name) => name !== BODY && !HEADER_PART.test(name));
    const headers = [...this.#headers].map(([text, id], index) => {
      const file = `header${String(index + 1)}.xml`;
      return { id, file, text };
    });
    const relations = headers.map(
      ({ id, file }) => `<Relationship Id="${id}" Type="${HEADER_TYPE}" Target="${file}"/>`,
    );
    const overrides = headers.map(
      ({ file }) => `<Override ContentType="${HEADER_CONTENT}" PartName="/word/${file}"/>`,
    );
    const changed = new Map([
      [RELATIONSHIPS, instead(textOf(parts, RELATIONSHIPS), HEADER_RELATIONSHIP, relations)],
      [CONTENT_TYPES, instead(textOf(parts, CONTENT_TYPES), HEADER_OVERRIDE, overrides)],
    ]);
    return [
      ...kept.map((name) => [name, changed.get(name) ?? textOf(parts, name)] as const),
      ...headers.map(({ file, text }) => [`word/${file}`, text] as const),
    ];
  }
}

type Parts = ReadonlyMap<string, string>;

/** The end of a document: from within its last paragraph, the set-up of its last pages, what closes it. */
interface Ending {
  readonly tail: string;
  readonly setUp: string;
  readonly end: string;
}

const BODY = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const HEADER_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const HEADER_CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const HEADER_PART = /^word\/(?:_rels\/)?header\d+\.xml/u;
const HEADER_RELATIONSHIP = /<Relationship Id="([^"]+)" Type="[^"]+\/header" Target="([^"]+)"\/>/gu;
const HEADER_OVERRIDE = /<Override ContentType="[^"]+header\+xml" PartName="[^"]+"\/>/gu;
const HEADER_REFERENCE = /(<w:headerReference w:type="[^"]+" r:id=")([^"]+)"/gu;
const OPENING = '<w:body>';
const CLOSING = '</w:body>';
const DEFLATE_LEVEL = 6;

function unpacked(document: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(document)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function textOf(parts: Parts, name: string): string {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`a document without ${name}`);
  return text;
}

/** An XML list with new elements instead of those that match. */
function instead(text: string, old: RegExp, elements: readonly string[]): string {
  const rest = text.replace(old, '');
  const end = rest.lastIndexOf('</');
  return rest.slice(0, end) + elements.join('') + rest.slice(end);
}
