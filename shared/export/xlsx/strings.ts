import { escapeText } from '../../spreadsheet/xml-text';
import { MAIN_NAMESPACE, XML_HEAD } from '../package-xml';
import type { EmphasisedLine } from '../sheet-model';
import { TYPEFACE } from '../styles';

/** The texts of a workbook, each stored once; a cell names its text by number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  readonly #items: string[] = [];
  #uses = 0;

  /** The number of a text. */
  text(text: string): number {
    return this.#number(text, () => `<t xml:space="preserve">${escapeText(text)}</t>`);
  }

  /** The number of several lines, each with its own emphasis, in one size. */
  lines(lines: readonly EmphasisedLine[], size: number): number {
    const runs = lines.map(({ text, emphasis }, index) => {
      const shown = index === lines.length - 1 ? text : `${text}\n`;
      const mark = { plain: '', bold: '<b/>', italic: '<i/>' }[emphasis];
      const look = `<rPr>${mark}<sz val="${size}"/><rFont val="${TYPEFACE}"/><family val="1"/></rPr>`;
      return `<r>${look}<t xml:space="preserve">${escapeText(shown)}</t></r>`;
    });
    const item = runs.join('');
    return this.#number(`\u0000${item}`, () => item);
  }

  #number(key: string, item: () => string): number {
    this.#uses += 1;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#items.push(item()) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  xml(): string {
    const items = this.#items.map((item) => `<si>${item}</si>`).join('');
    return `${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}" count="${this.#uses}" uniqueCount="${this.#items.length}">${items}</sst>`;
  }
}
