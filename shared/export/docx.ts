import { strToU8, Zip, ZipDeflate } from 'fflate';
import { joined } from '../spreadsheet/joined';
import { numberTopMm } from './document-look';
import {
  type DocumentModel,
  type DocumentSection,
  type Paragraph,
  paperMm,
  textWidthMm,
} from './document-model';
import { BlocksXml, closed, paragraphXml, twips } from './word/blocks-xml';
import { DOCUMENT_END, DOCUMENT_HEAD, emptyHeader, numberHeader, otherParts } from './word/parts';

/** A document model as a file (.docx) for Word 2007 and later and LibreOffice. */
export function buildDocx(model: DocumentModel): Uint8Array {
  const file = new DocxFile(model);
  file.add(model.sections);
  return file.finish();
}

/** Half the time of the usual packing; ballot papers repeat themselves and pack well all the same. */
const PACKING = 3;
const BODY = 'word/document.xml';

/** Pages begun and not yet closed: their set-up stands in their last paragraph, or at the end of the document. */
interface OpenPages {
  readonly section: DocumentSection;
  readonly last: Paragraph;
}

/**
 * Writes a document section by section. What is done is kept packed, so that the ballot papers of a large
 * ward, made cell by cell, need no more memory than those of one cell.
 */
export class DocxFile {
  readonly #about: Pick<DocumentModel, 'title' | 'author'>;
  readonly #packed: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#packed.push(chunk);
  });
  readonly #body = new ZipDeflate(BODY, { level: PACKING });
  readonly #blocks = new BlocksXml();
  /** Text of a header → the id by which sections name it. */
  readonly #headers = new Map<string, string>();
  #mirrored = false;
  #open: OpenPages | undefined;

  constructor(about: Pick<DocumentModel, 'title' | 'author'>) {
    this.#about = about;
    this.#zip.add(this.#body);
    this.#write(DOCUMENT_HEAD);
  }

  add(sections: readonly DocumentSection[]): void {
    for (const section of sections) {
      if (this.#open) this.#write(this.#lastOf(this.#open, this.#setUp(this.#open.section)));
      const blocks = closed(section.blocks);
      this.#write(this.#blocks.blocks(blocks.slice(0, -1), placeOf(section)));
      this.#open = { section, last: blocks[blocks.length - 1] as Paragraph };
      this.#mirrored ||= section.mirrored === true;
    }
  }

  /** The whole document. Once. */
  finish(): Uint8Array {
    const end = this.#open ? this.#lastOf(this.#open) + this.#setUp(this.#open.section) : '<w:p/>';
    this.#body.push(strToU8(end + DOCUMENT_END), true);
    const headers = [...this.#headers].map(([xml, id]) => ({ id, xml }));
    for (const [name, xml] of otherParts(this.#about, headers, this.#mirrored)) {
      const part = new ZipDeflate(name, { level: PACKING });
      this.#zip.add(part);
      part.push(strToU8(xml), true);
    }
    this.#zip.end();
    return joined(this.#packed);
  }

  #write(xml: string): void {
    this.#body.push(strToU8(xml));
  }

  #lastOf({ section, last }: OpenPages, setUp?: string): string {
    return paragraphXml(last, placeOf(section), setUp);
  }

  #setUp(section: DocumentSection): string {
    const { orientation, marginsMm, pageNumbers, sizePt } = section;
    const { width, height } = paperMm(section);
    const { top, right, bottom, left } = marginsMm;
    const edge = twips(numberTopMm(marginsMm));
    const margins = `w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}"`;
    return [
      '<w:sectPr>',
      // without headers of its own a section would show those of the one before
      this.#header('default', pageNumbers ? numberHeader(sizePt) : emptyHeader),
      pageNumbers ? this.#header('first', emptyHeader) : '',
      `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}" w:orient="${orientation}"/>`,
      `<w:pgMar ${margins} w:header="${edge}" w:footer="${edge}" w:gutter="0"/>`,
      `<w:pgNumType w:start="1"/>${pageNumbers ? '<w:titlePg/>' : ''}</w:sectPr>`,
    ].join('');
  }

  #header(type: 'default' | 'first', xml: string): string {
    const id = this.#headers.get(xml) ?? `rIdHeader${this.#headers.size + 1}`;
    this.#headers.set(xml, id);
    return `<w:headerReference w:type="${type}" r:id="${id}"/>`;
  }
}

function placeOf(section: DocumentSection) {
  return { sizePt: section.sizePt, widthMm: textWidthMm(section) };
}
