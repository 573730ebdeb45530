import { isTrue } from './workbook';
import type { XmlTag } from './xml';

const RULES = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';

/** A rule that strikes out, as it stands on its sheet. */
export interface StrikeRule {
  readonly areas: string;
  readonly kind: string;
  readonly operator: string;
  readonly text: string | undefined;
  readonly formulas: string[];
}

/**
 * Rules that Excel writes behind the sheet because they look at other sheets ([MS-XLSX] 2.4.1 ff., `x14:cfRule`): each with
 * its format in it, and the areas behind all rules that are of them.
 */
export class LaterRules {
  readonly #found: StrikeRule[];
  #open: Omit<StrikeRule, 'areas'>[] = [];
  #rule: Omit<StrikeRule, 'areas'> | undefined;
  #strikes = false;
  #areas = '';
  #in: 'formula' | 'areas' | undefined;

  /** `found` takes the rules that strike out. */
  constructor(found: StrikeRule[]) {
    this.#found = found;
  }

  open(tag: XmlTag): void {
    const { uri, local } = tag;
    if (uri === RULES && local === 'conditionalFormatting') [this.#open, this.#areas] = [[], ''];
    else if (uri === RULES && local === 'cfRule') this.#begin(tag);
    else if (uri === FORMULAS && local === 'sqref') this.#in = 'areas';
    else if (this.#rule && uri === FORMULAS && local === 'f') {
      this.#in = 'formula';
      this.#rule.formulas.push('');
    } else if (this.#rule && local === 'strike') this.#strikes = isTrue(tag.attribute('val') ?? 'true');
  }

  text(piece: string): void {
    if (this.#in === 'areas') this.#areas += piece;
    const formulas = this.#rule?.formulas;
    if (this.#in === 'formula' && formulas) formulas[formulas.length - 1] = (formulas.at(-1) ?? '') + piece;
  }

  close({ uri, local }: XmlTag): void {
    if (uri === FORMULAS) this.#in = undefined;
    if (uri !== RULES) return;
    if (local === 'cfRule' && this.#rule && this.#strikes) this.#open.push(this.#rule);
    if (local === 'cfRule') this.#rule = undefined;
    if (local !== 'conditionalFormatting') return;
    this.#found.push(...this.#open.map((rule) => ({ ...rule, areas: this.#areas.trim() })));
    this.#open = [];
  }

  #begin(tag: XmlTag): void {
    this.#strikes = false;
    this.#rule = {
      kind: tag.attribute('type') ?? '',
      operator: tag.attribute('operator') ?? '',
      text: tag.attribute('text'),
      formulas: [],
    };
  }
}
