import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { atOnce } from '../stepwise';
import { SMALL_PART } from './limits';
import { damaged, partPieces, type SpreadsheetPackage, unknownEncoding } from './package';
import { decoderFor } from './xml-encoding';

/**
 * The XML of a part, read from beginning to end as it is unpacked.
 *
 * A document type is refused: no part of a workbook has one (ECMA-376 part 2, 6.2.5), and its entities
 * are how a small file grows to fill the memory. So are a nesting deeper and attributes more than any part needs.
 */
export interface XmlReader {
  readonly open?: (tag: XmlTag) => void;
  /** Text between tags, in pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (tag: XmlTag) => void;
  /** Asked between pieces: true ends the reading early, without an error. */
  readonly done?: () => boolean;
}

export interface XmlTag {
  /** Name without prefix. */
  readonly local: string;
  /** Namespace. */
  readonly uri: string;
  /** The value of an attribute by its name as written; those of other namespaces carry their prefix. */
  readonly attribute: (name: string) => string | undefined;
  /** The value of an attribute of another namespace, whatever its prefix. */
  readonly foreign: (local: string, uris: readonly string[]) => string | undefined;
  /** Where reading stands in the text, just behind this tag. */
  readonly end: number;
}

const DEEPEST = 256;
/** Of one element: the root of a part names its namespaces, and no other has more than twenty. */
const MOST_ATTRIBUTES = 1000;
/** Bytes that are read in one go: a few milliseconds. */
const PIECE = 16 * 1024;

type Decoder = InstanceType<typeof TextDecoder>;

class Refused extends Error {}

/**
 * Reads a part of the package that is neither a sheet nor the shared texts. Errors: `xlsx-damaged` or
 * `xlsx-encoding` with the part; `xlsx-too-large` for one that is larger than any such part.
 */
export function readPart(
  source: SpreadsheetPackage,
  name: string,
  reader: XmlReader,
): Result<void, AppError> {
  if ((source.find(name)?.size ?? 0) > SMALL_PART) return fail(appError('xlsx-too-large'));
  return atOnce(readPartInSteps(source, name, reader));
}

/** As `readPart`, a piece at a time whenever the caller goes on; tells how many bytes were read. */
export function* readPartInSteps(
  source: SpreadsheetPackage,
  name: string,
  reader: XmlReader,
): Generator<number, Result<void, AppError>> {
  const sink = new XmlSink(reader);
  const pieces = partPieces(source, name);
  let decoder: Decoder | undefined;
  let read = 0;
  try {
    for (let step = pieces.next(); ; step = pieces.next()) {
      if (step.done) {
        if (step.value.ok) finish(sink, decoder);
        return step.value;
      }
      decoder ??= decoderFor(step.value);
      if (!decoder) return fail(unknownEncoding(name));
      for (let at = 0; at < step.value.length; at += PIECE) {
        const piece = step.value.subarray(at, at + PIECE);
        sink.write(decode(decoder, piece));
        if (reader.done?.() === true) return ok(undefined);
        read += piece.length;
        yield read;
      }
    }
  } catch (error) {
    if (error instanceof Refused) return fail(damaged(name));
    throw error;
  }
}

function finish(sink: XmlSink, decoder: Decoder | undefined): void {
  if (decoder) sink.write(decode(decoder));
  sink.end();
}

/** Reads a text that is in the memory already; false when it is not well formed, or refused. */
export function readXmlText(text: string, reader: XmlReader): boolean {
  const sink = new XmlSink(reader);
  try {
    for (let at = 0; at < text.length; at += PIECE) {
      sink.write(text.slice(at, at + PIECE));
      if (reader.done?.() === true) return true;
    }
    sink.end();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** The next piece as text; without one, what is left at the end. */
function decode(decoder: Decoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return refuse('encoding');
  }
}

class XmlSink {
  readonly #parser = new SaxesParser({ xmlns: true });
  #depth = 0;
  #attributes = 0;

  constructor(reader: XmlReader) {
    const parser = this.#parser;
    parser.on('error', (error) => refuse(error.message));
    parser.on('doctype', () => refuse('doctype'));
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > MOST_ATTRIBUTES) refuse('attributes');
    });
    parser.on('opentag', (tag) => {
      this.#attributes = 0;
      this.#depth += 1;
      if (this.#depth > DEEPEST) refuse('depth');
      reader.open?.(xmlTag(tag, parser.position));
    });
    parser.on('closetag', (tag) => {
      this.#depth -= 1;
      reader.close?.(xmlTag(tag, parser.position));
    });
    const { text } = reader;
    if (text) {
      parser.on('text', text);
      parser.on('cdata', text);
    }
  }

  write(text: string): void {
    if (text !== '') this.#parser.write(text);
  }

  end(): void {
    this.#parser.close();
  }
}

function refuse(why: string): never {
  throw new Refused(why);
}

interface ParsedTag {
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
}

function xmlTag({ local, uri, attributes }: ParsedTag, end: number): XmlTag {
  return {
    local,
    uri,
    attribute: (name) => (Object.hasOwn(attributes, name) ? attributes[name]?.value : undefined),
    foreign: (name, uris) =>
      Object.values(attributes).find((each) => each.local === name && uris.includes(each.uri))?.value,
    end,
  };
}
