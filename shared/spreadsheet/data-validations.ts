import { parseRange, type Range } from './address';
import { isTrue } from './workbook';
import { readXmlText, type XmlTag } from './xml';

/** What Excel checks when somebody types into cells (“Data Validation”), as the sheet says it. */
export interface DataValidation {
  readonly ranges: readonly Range[];
  /** `list`, `whole`, `decimal`, `date`, `textLength`, `custom`, … */
  readonly type: string;
  /** `between`, `notBetween`, `equal`, `greaterThanOrEqual`, … */
  readonly operator: string;
  /** Formulas without their equals sign. */
  readonly first: string;
  readonly second: string;
  /** False where Excel only warns. */
  readonly refuses: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads the checks of a sheet, also those that Excel 2010 puts into its extension because their list is on another
 * sheet. A sheet that is not well formed has none: whoever needs it read says so.
 */
export function readDataValidations(text: string): readonly DataValidation[] {
  if (!/dataValidation\b/u.test(text)) return [];
  const reading = new ValidationReading();
  const wellFormed = readXmlText(text, {
    open: (tag) => reading.open(tag),
    text: (piece) => reading.addText(piece),
    close: (tag) => reading.close(tag),
  });
  return wellFormed ? reading.found : [];
}

class ValidationReading {
  readonly found: DataValidation[] = [];
  #current: Mutable<DataValidation> | undefined;
  #formula: 'first' | 'second' | undefined;
  #isRange = false;
  #ranges = '';

  open(tag: XmlTag): void {
    if (tag.local === 'dataValidation') {
      this.#ranges = tag.attribute('sqref') ?? '';
      this.#current = {
        ranges: [],
        type: tag.attribute('type') ?? 'none',
        operator: tag.attribute('operator') ?? 'between',
        first: '',
        second: '',
        refuses:
          (tag.attribute('errorStyle') ?? 'stop') === 'stop' && isTrue(tag.attribute('showErrorMessage')),
      };
    } else if (tag.local === 'formula1') this.#formula = 'first';
    else if (tag.local === 'formula2') this.#formula = 'second';
    else if (tag.local === 'sqref') this.#isRange = true;
  }

  addText(piece: string): void {
    if (!this.#current) return;
    if (this.#isRange) this.#ranges += piece;
    else if (this.#formula) this.#current[this.#formula] += piece.trim();
  }

  close(tag: XmlTag): void {
    if (tag.local === 'sqref') this.#isRange = false;
    else if (tag.local === 'formula1' || tag.local === 'formula2') this.#formula = undefined;
    else if (tag.local === 'dataValidation' && this.#current) {
      const ranges = this.#ranges
        .trim()
        .split(/\s+/u)
        .flatMap((each) => parseRange(each) ?? []);
      this.found.push({ ...this.#current, ranges });
      this.#current = undefined;
    }
  }
}
