import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** For tests: a workbook read from its XML, without the library that wrote it. */

export interface ReadCell {
  readonly formula: string | undefined;
  /** A number, or the text of a text cell or a text result; undefined where nothing stands. */
  readonly value: number | string | undefined;
  readonly numberFormat: string;
}

export interface ReadSheet {
  readonly name: string;
  /** By address, `C12`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly xml: string;
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** The parts of the package as text, by path. */
  readonly parts: ReadonlyMap<string, string>;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(xml: string): string {
  const plain = xml.replace(/&(#x?[0-9a-fA-F]+|\w+);/gu, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
  // the format's own way to write characters that XML cannot hold
  return plain.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The parts between a tag and its end, without the tags. */
function inner(xml: string, tag: string): string[] {
  const pattern = new RegExp(`<${tag}(?:\\s[^>]*)?(?:/>|>(.*?)</${tag}>)`, 'gsu');
  return Array.from(xml.matchAll(pattern), (match) => match[1] ?? '');
}

function textOf(xml: string): string {
  return inner(xml, 't').map(decode).join('');
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
}

function numberFormats(stylesXml: string): string[] {
  const codes = new Map(
    Array.from(stylesXml.matchAll(/<numFmt\s([^>]*)\/>/gu), ([, attributes = '']) => [
      attribute(attributes, 'numFmtId'),
      decode(attribute(attributes, 'formatCode') ?? ''),
    ]),
  );
  const [formats = ''] = inner(stylesXml, 'cellXfs');
  return Array.from(formats.matchAll(/<xf\s([^>]*?)\/?>/gu), ([, attributes = '']) => {
    const id = attribute(attributes, 'numFmtId') ?? '0';
    return codes.get(id) ?? (id === '49' ? '@' : 'General');
  });
}

function readCells(
  xml: string,
  strings: readonly string[],
  formats: readonly string[],
): Map<string, ReadCell> {
  const found = xml.matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu);
  return new Map(
    Array.from(found, ([, attributes = '', content = '']): [string, ReadCell] => {
      const type = attribute(attributes, 't');
      const [raw] = inner(content, 'v');
      const [formula] = inner(content, 'f');
      const numberFormat = formats[Number(attribute(attributes, 's') ?? 0)] ?? 'General';
      const cell = {
        formula: formula === undefined ? undefined : decode(formula),
        value: valueOf(type, raw, content, strings),
        numberFormat,
      };
      return [attribute(attributes, 'r') ?? '', cell];
    }),
  );
}

function valueOf(
  type: string | undefined,
  raw: string | undefined,
  content: string,
  strings: readonly string[],
): number | string | undefined {
  if (type === 'inlineStr') return textOf(content);
  if (raw === undefined) return undefined;
  if (type === 's') return strings[Number(raw)];
  return type === 'str' || type === 'e' ? decode(raw) : Number(raw);
}

export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const strings = inner(parts.get('xl/sharedStrings.xml') ?? '', 'si').map(textOf);
  const formats = numberFormats(parts.get('xl/styles.xml') ?? '');
  const names = Array.from(
    (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\s([^>]*)\/>/gu),
    ([, each = '']) => decode(attribute(each, 'name') ?? ''),
  );
  const sheets = names.map((name, index) => {
    const xml = parts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '';
    return { name, xml, cells: readCells(xml, strings, formats) };
  });
  return { sheets, parts };
}

export function sheetOf(workbook: ReadWorkbook, name: string): ReadSheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The same workbook without the results of its formulas: whoever opens it has to calculate. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const stripped = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith('xl/worksheets/')) return [path, part];
    return [path, strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/gu, '</f>'))];
  });
  return zipSync(Object.fromEntries(stripped));
}
