import { escapeWritable } from '../../spreadsheet/xml-text';
import { TYPEFACE } from '../document-look';
import type { DocumentModel } from '../document-model';
import { OFFICE, PACKAGE, WORD_NAMESPACE, XML_HEAD } from '../package-xml';
import { sizeXml } from './blocks-xml';

/** The parts of a document's package beside its body. */

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DEFAULT_PT = 14;

/** The head of the body's part. */
export const DOCUMENT_HEAD = `${XML_HEAD}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${OFFICE}/relationships"><w:body>`;
export const DOCUMENT_END = '</w:body></w:document>';

/** A header, and the id by which sections name it. */
export interface HeaderPart {
  readonly id: string;
  readonly xml: string;
}

function headerXml(content: string): string {
  return `${XML_HEAD}<w:hdr xmlns:w="${WORD_NAMESPACE}">${content}</w:hdr>`;
}

export const emptyHeader = headerXml('<w:p/>');

/** The number of the page, centred. */
export function numberHeader(sizePt: number): string {
  const run = (content: string) => `<w:r><w:rPr>${sizeXml(sizePt)}</w:rPr>${content}</w:r>`;
  const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const page = run('<w:instrText xml:space="preserve">PAGE</w:instrText>');
  const number = `${field('begin')}${page}${field('separate')}${field('end')}`;
  return headerXml(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${number}</w:p>`);
}

function stylesXml(): string {
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((each) => `w:${each}="${TYPEFACE}"`).join(' ');
  const margins = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`);
  return [
    `${XML_HEAD}<w:styles xmlns:w="${WORD_NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts ${fonts}/>${sizeXml(DEFAULT_PT)}<w:lang w:val="vi-VN"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr></w:style>`,
    '</w:styles>',
  ].join('');
}

/** Laid out as Word 2013 and later do; `mirrored`: left and right margin change over on even pages. */
function settingsXml(mirrored: boolean): string {
  const word = 'http://schemas.microsoft.com/office/word';
  return [
    `${XML_HEAD}<w:settings xmlns:w="${WORD_NAMESPACE}">${mirrored ? '<w:mirrorMargins/>' : ''}`,
    '<w:defaultTabStop w:val="720"/>',
    `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="${word}" w:val="15"/></w:compat></w:settings>`,
  ].join('');
}

function coreXml({ title, author }: Pick<DocumentModel, 'title' | 'author'>): string {
  const [name, by] = [escapeWritable(title), escapeWritable(author)];
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${name}</dc:title><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy>`,
    '</cp:coreProperties>',
  ].join('');
}

/** The other parts by their names, each with its type where a program asks for one. */
export function otherParts(
  about: Pick<DocumentModel, 'title' | 'author'>,
  headers: readonly HeaderPart[],
  mirrored: boolean,
): readonly (readonly [name: string, xml: string])[] {
  const files = headers.map(({ id, xml }, index) => ({ id, xml, file: `header${index + 1}.xml` }));
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations = (each: readonly string[]) =>
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('word/document.xml', `${TYPE}.document.main+xml`),
    part('word/styles.xml', `${TYPE}.styles+xml`),
    part('word/settings.xml', `${TYPE}.settings+xml`),
    ...files.map(({ file }) => part(`word/${file}`, `${TYPE}.header+xml`)),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  const ofPackage = [
    relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
    relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ];
  const ofDocument = [
    relation('rId1', `${OFFICE}/relationships/styles`, 'styles.xml'),
    relation('rId2', `${OFFICE}/relationships/settings`, 'settings.xml'),
    ...files.map(({ id, file }) => relation(id, `${OFFICE}/relationships/header`, file)),
  ];
  return [
    ['[Content_Types].xml', `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`],
    ['_rels/.rels', relations(ofPackage)],
    ['docProps/core.xml', coreXml(about)],
    ['word/_rels/document.xml.rels', relations(ofDocument)],
    ['word/settings.xml', settingsXml(mirrored)],
    ['word/styles.xml', stylesXml()],
    ...files.map(({ file, xml }) => [`word/${file}`, xml] as const),
  ];
}
