import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { CellContent, SheetCell, SheetModel } from '../shared/export/sheet-model';
import { CHANGED_COLOUR, isOrdinal, styleRule, TYPEFACE } from '../shared/export/styles';
import { numberFormat } from '../shared/export/workbook-format';
import { PIXELS_PER_DIGIT } from '../shared/export/xlsx/sheet-xml';
import { type PythonLibrary, python } from './python';

/** The sheet models for bench/python/write_models.py: the same cells, styles, merges and widths as plain data. */

const PIXELS_PER_POINT = 96 / 72;
const UPWARDS = 90;
const ALARM_COLOUR = 'C00000';
const PROGRAM = 'bench/python/write_models.py';

/** What one writing of the models needed; the time is that of the writing alone. */
export type Needed = z.infer<typeof needed>;
const needed = z.object({ ms: z.number(), MB: z.number() });

export function writeWithPython(library: PythonLibrary, dump: string, target: string): Needed {
  return needed.parse(JSON.parse(python(resolve(PROGRAM), library, dump, target)));
}

export function dumpModels(models: readonly SheetModel[], path: string): void {
  const styles = new Styles();
  const sheets = models.map((model) => sheetDump(model, styles));
  writeFileSync(path, JSON.stringify({ styles: styles.rules, sheets }));
}

function sheetDump(model: SheetModel, styles: Styles) {
  const { code, columns, rows, merges } = model;
  return {
    code,
    columns: columns.map(({ widthPt }) => [(widthPt * PIXELS_PER_POINT) / PIXELS_PER_DIGIT, false]),
    heights: rows.map(({ heightPt }) => heightPt),
    merges: merges.map(({ from, to }) => [from.row, from.column, to.row, to.column]),
    cells: rows.flatMap(({ cells }, index) =>
      cells.map((cell) => {
        const format = numberFormat(cell.content, model.leadingZeros && !isOrdinal(cell.style));
        return [index + 1, cell.column, styles.indexOf(cell, format), ...contentDump(cell.content)];
      }),
    ),
  };
}

/** Kind, value and the result of a formula. Lines of a signing block differ by their style alone. */
function contentDump(content: CellContent): readonly [string, string | number | null, string | number] {
  switch (content.kind) {
    case 'blank':
      return ['blank', null, ''];
    case 'text':
      return ['text', content.text, ''];
    case 'lines':
      return ['text', content.lines.map(({ text }) => text).join('\n'), ''];
    case 'integer':
      return ['number', content.value, ''];
    case 'date':
      return ['number', content.serial, ''];
    case 'countFormula':
    case 'textFormula':
    case 'share':
    case 'mean':
    case 'difference':
      return ['formula', content.formula, content.result ?? ''];
  }
}

/** Each look once, as the workbook holds it. */
class Styles {
  readonly rules: unknown[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(cell: SheetCell, format: string): number {
    const { style } = cell;
    const changed = cell.changed === true;
    const key = `${style} ${String(changed)} ${format}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const { size, bold = false, italic = false, align, valign, indent = 0, ...rule } = styleRule(style);
    this.rules.push({
      ...{ format, typeface: TYPEFACE, size, bold, italic, align, valign, indent, framed: rule.framed },
      rotation: rule.vertical === true ? UPWARDS : 0,
      colour: rule.alarming === true ? ALARM_COLOUR : null,
      fill: changed ? CHANGED_COLOUR : null,
    });
    const index = this.rules.length - 1;
    this.#indexes.set(key, index);
    return index;
  }
}
