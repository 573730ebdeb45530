import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { atOnce } from '../stepwise';
import { listLimits } from './limits';
import { isMain } from './names';
import { RunKinds } from './struck-text';
import type { Workbook } from './workbook';
import { readPartInSteps, type XmlTag } from './xml';
import { unescapeText } from './xml-text';

/** Letters of all texts together: a list of 20,000 people has about two million. */
const TEXT_LIMIT = 40_000_000;

/** The texts that cells share, by index: plain and rich ones alike. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** By index, where a text has runs of its own: which of them are struck out. */
  readonly runs: ReadonlyMap<number, RunKinds>;
}

/** The texts alone. Errors: `xlsx-damaged`, `sheet-too-large`. */
export function readSharedStrings(workbook: Workbook): Result<readonly string[], AppError> {
  const read = atOnce(readSharedStringsInSteps(workbook));
  return read.ok ? ok(read.value.texts) : read;
}

/** As `readSharedStrings`, a piece at a time whenever the caller goes on; tells how many bytes were read. */
export function* readSharedStringsInSteps({
  package: source,
  sharedStringsPart,
}: Workbook): Generator<number, Result<SharedStrings, AppError>> {
  const runs = new Map<number, RunKinds>();
  const texts: string[] = [];
  if (sharedStringsPart === undefined || source.find(sharedStringsPart) === undefined)
    return ok({ texts, runs });
  const text = new RichText();
  let letters = 0;
  const isTooLarge = () => letters > TEXT_LIMIT || texts.length > listLimits.texts;
  const read = yield* readPartInSteps(source, sharedStringsPart, {
    open: (tag) => text.open(tag),
    text: (piece) => text.add(piece),
    close: (tag) => {
      text.close(tag);
      if (tag.local !== 'si' || !isMain(tag.uri)) return;
      const { text: whole, runs: own } = text.take();
      letters += whole.length;
      if (own.hasOwn) runs.set(texts.length, own);
      texts.push(whole);
    },
    done: isTooLarge,
  });
  if (!read.ok) return read;
  return isTooLarge() ? fail(appError('sheet-too-large')) : ok({ texts, runs });
}

/** A text with what its runs say of how it looks. */
export interface RichValue {
  readonly text: string;
  readonly runs: RunKinds;
}

/** Gathers a text that may stand in several runs of their own format; how it is spoken is left out. */
export class RichText {
  #inText = false;
  #spoken = 0;
  #text = '';
  #runs = new RunKinds();

  open(tag: XmlTag): void {
    const { local } = tag;
    if (local === 'rPh') this.#spoken += 1;
    this.#inText = local === 't' && this.#spoken === 0;
    if (!this.#inText) this.#runs.open(tag);
  }

  add(piece: string): void {
    if (!this.#inText) return;
    this.#text += piece;
    this.#runs.add(piece);
  }

  close({ local }: XmlTag): void {
    if (local === 'rPh') this.#spoken -= 1;
    if (local === 'r') this.#runs.close();
    this.#inText = false;
  }

  /** What was gathered, and begins anew. */
  take(): RichValue {
    const [text, runs] = [this.#text, this.#runs];
    if (text === '' && !runs.hasOwn) return { text, runs };
    this.#text = '';
    this.#runs = new RunKinds();
    return { text: unescapeText(text), runs };
  }
}
