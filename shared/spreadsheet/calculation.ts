import { isMain } from './names';
import { attributesOf } from './tag-text';
import { readXmlText } from './xml';

/**
 * The text of a workbook part in which formulas are calculated when they change. Where a workbook asks for
 * calculation by hand, Excel and LibreOffice show a formula without a result as 0, and `fullCalcOnLoad` does not
 * help. Everything but the one attribute stays as it is.
 */
export function withCalculation(text: string): string {
  const tags: { readonly start: number; readonly end: number }[] = [];
  readXmlText(text, {
    open: ({ local, uri, end }) => {
      if (local === 'calcPr' && isMain(uri)) tags.push({ start: text.lastIndexOf('<', end - 1), end });
    },
  });
  const [tag] = tags;
  if (!tag) return text;
  const mode = attributesOf(text.slice(tag.start, tag.end)).find(({ name }) => name === 'calcMode');
  if (!mode) return text;
  const [start, end] = [tag.start + mode.start, tag.start + mode.end];
  return text.slice(0, start) + text.slice(start, end).replace(/(["']).*\1/u, '$1auto$1') + text.slice(end);
}
