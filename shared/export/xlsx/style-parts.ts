import { escapeXml } from '../../spreadsheet/xml-text';
import { MAIN_NAMESPACE, XML_HEAD } from '../package-xml';
import { BODY_SIZE, CHANGED_COLOUR, FAINT_COLOUR, type StyleRule, TYPEFACE } from '../styles';

/** How cells look, as the part `xl/styles.xml` has it: each look is written once and named by number. */

const ALARM_COLOUR = 'FFC00000';
const UPWARDS = 90;
/** Numbers below are the format's own. */
const FIRST_OWN_FORMAT = 164;
const ownFormats: Readonly<Record<string, number>> = { General: 0, '@': 49 };

const thin = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
const FRAME = `<border>${['left', 'right', 'top', 'bottom'].map(thin).join('')}<diagonal/></border>`;
const NO_FRAME = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${CHANGED_COLOUR}"/></patternFill></fill>`,
] as const;
const CHANGED_FILL = 2;

/** A list of items in which each different one stands once. */
class Register {
  readonly items: string[];
  readonly #numbers: Map<string, number>;

  constructor(first: readonly string[]) {
    this.items = [...first];
    this.#numbers = new Map(first.map((item, index) => [item, index]));
  }

  number(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    const number = this.items.push(item) - 1;
    this.#numbers.set(item, number);
    return number;
  }

  xml(tag: string): string {
    return `<${tag} count="${this.items.length}">${this.items.join('')}</${tag}>`;
  }
}

function fontXml({ size, bold, italic, alarming, faint }: StyleRule): string {
  const colour = alarming === true ? ALARM_COLOUR : faint === true ? `FF${FAINT_COLOUR}` : undefined;
  return [
    '<font>',
    bold === true ? '<b/>' : '',
    italic === true ? '<i/>' : '',
    `<sz val="${size}"/>`,
    colour === undefined ? '' : `<color rgb="${colour}"/>`,
    `<name val="${TYPEFACE}"/><family val="1"/></font>`,
  ].join('');
}

function alignmentXml({ align, valign, indent, vertical }: StyleRule): string {
  const middle = valign === 'middle' ? 'center' : valign;
  const turned = vertical === true ? ` textRotation="${UPWARDS}"` : '';
  const indented = indent === undefined ? '' : ` indent="${indent}"`;
  return `<alignment horizontal="${align}" vertical="${middle}"${turned} wrapText="1"${indented}/>`;
}

export class StyleParts {
  /** The first is the workbook's own: what the office fills in by hand looks like the rest, and widths count its digits. */
  readonly #fonts = new Register([
    fontXml({ size: BODY_SIZE, align: 'left', valign: 'bottom', framed: false }),
  ]);
  readonly #formats = new Register([]);
  readonly #looks = new Register(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  readonly #differing = new Register([]);

  /** The number of a look. */
  look(rule: StyleRule, numberFormat: string, changed: boolean): number {
    const font = this.#fonts.number(fontXml(rule));
    const fill = changed ? CHANGED_FILL : 0;
    return this.#looks.number(
      `<xf numFmtId="${this.#formatId(numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${rule.framed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(rule)}</xf>`,
    );
  }

  /** The number of a look that changes the number format alone, for conditional formats. */
  numberFormatLook(numberFormat: string): number {
    const id = this.#formatId(numberFormat);
    return this.#differing.number(
      `<dxf><numFmt numFmtId="${id}" formatCode="${escapeXml(numberFormat)}"/></dxf>`,
    );
  }

  #formatId(code: string): number {
    return ownFormats[code] ?? FIRST_OWN_FORMAT + this.#formats.number(code);
  }

  xml(): string {
    const formats = this.#formats.items
      .map(
        (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
      )
      .join('');
    return [
      `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">`,
      formats === '' ? '' : `<numFmts count="${this.#formats.items.length}">${formats}</numFmts>`,
      this.#fonts.xml('fonts'),
      `<fills count="${FILLS.length}">${FILLS.join('')}</fills>`,
      `<borders count="2">${NO_FRAME}${FRAME}</borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#looks.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.#differing.xml('dxfs'),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>',
      '</styleSheet>',
    ].join('');
  }
}
