import { formatCount } from '../text/share';
import { withWords } from './formula';
import type { CellContent, SheetCell, SheetModel } from './sheet-model';
import { isOrdinal } from './styles';

/** Every text of a sheet sent through one function: what goes out is spelt as the office spells. */
export function withTexts(model: SheetModel, change: (text: string) => string): SheetModel {
  const { mark } = model.page;
  return {
    ...model,
    page: mark === undefined ? model.page : { ...model.page, mark: change(mark) },
    rows: model.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: changedText(cell.content, change) })),
    })),
  };
}

/** What stands in a cell with its texts sent through a function, the words of its formula too. */
export function changedText(content: CellContent, change: (text: string) => string): CellContent {
  if (content.kind === 'text') return { ...content, text: change(content.text) };
  if (content.kind === 'lines') {
    return { ...content, lines: content.lines.map((line) => ({ ...line, text: change(line.text) })) };
  }
  if (!('formula' in content)) return content;
  const formula = withWords(content.formula, change);
  return content.kind === 'textFormula'
    ? { ...content, formula, result: change(content.result) }
    : { ...content, formula };
}

/** What a cell of a sheet shows; running numbers take no leading zero. */
export function shownCell({ style, content }: SheetCell, leadingZeros: boolean): string | undefined {
  return shownText(content, leadingZeros && !isOrdinal(style));
}

/** What a cell shows, as screens and reports write it; undefined where it shows nothing. */
export function shownText(content: CellContent, padded: boolean): string | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
    case 'date':
      return content.text;
    case 'textFormula':
      return content.result;
    case 'lines':
      return content.lines.map(({ text }) => text).join('\n');
    case 'integer':
      return shownCount(content.value, padded);
    case 'countFormula':
      return shownCount(content.result, padded);
    case 'share':
      return content.text === null ? undefined : `${content.text}%`;
    case 'mean':
    case 'difference':
      return content.text ?? undefined;
  }
}

/** `1.234`, and with a leading zero `07`; none before 0 itself. */
export function shownCount(value: number, padded: boolean): string {
  return padded && value > 0 && value < 10 ? `0${value}` : formatCount(value);
}
