import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { listLimits } from './limits';
import { isMain } from './names';
import type { Workbook } from './workbook';
import { readPartInSteps, type XmlTag } from './xml';
import { unescapeText } from './xml-text';

/** Letters of all texts together: a list of 20,000 people has about two million. */
const TEXT_LIMIT = 40_000_000;

/** The texts that cells share, by index: plain and rich ones alike. Errors: `xlsx-damaged`, `sheet-too-large`. */
export function readSharedStrings(workbook: Workbook): Result<readonly string[], AppError> {
  const steps = readSharedStringsInSteps(workbook);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** As `readSharedStrings`, a piece at a time whenever the caller goes on; tells how many bytes were read. */
export function* readSharedStringsInSteps({
  package: source,
  sharedStringsPart,
}: Workbook): Generator<number, Result<readonly string[], AppError>> {
  if (sharedStringsPart === undefined || source.find(sharedStringsPart) === undefined) return ok([]);
  const strings: string[] = [];
  const text = new RichText();
  let letters = 0;
  const isTooLarge = () => letters > TEXT_LIMIT || strings.length > listLimits.texts;
  const read = yield* readPartInSteps(source, sharedStringsPart, {
    open: (tag) => text.open(tag),
    text: (piece) => text.add(piece),
    close: (tag) => {
      text.close(tag);
      if (tag.local !== 'si' || !isMain(tag.uri)) return;
      const whole = text.take();
      letters += whole.length;
      strings.push(whole);
    },
    done: isTooLarge,
  });
  if (!read.ok) return read;
  return isTooLarge() ? fail(appError('sheet-too-large')) : ok(strings);
}

/** Gathers a text that may stand in several runs of their own format; how it is spoken is left out. */
export class RichText {
  #inText = false;
  #spoken = 0;
  #text = '';

  open({ local }: XmlTag): void {
    if (local === 'rPh') this.#spoken += 1;
    this.#inText = local === 't' && this.#spoken === 0;
  }

  add(piece: string): void {
    if (this.#inText) this.#text += piece;
  }

  close({ local }: XmlTag): void {
    if (local === 'rPh') this.#spoken -= 1;
    this.#inText = false;
  }

  /** What was gathered, and begins anew. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescapeText(text);
  }
}
