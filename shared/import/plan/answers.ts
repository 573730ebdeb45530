import type { ListQuestion } from './plan';
import { alikeAnswers, type ImportSettings, shortHeadingAnswers } from './settings';

/** What an answer to a question about the whole table changes of its settings; undefined for no answer to it. */
export function settingsOfAnswer(
  settings: ImportSettings,
  { id, kind, column, choices }: Pick<ListQuestion, 'id' | 'kind' | 'column' | 'choices'>,
  answer: string,
): Partial<ImportSettings> | undefined {
  if (!choices.includes(answer)) return undefined;
  if (kind === 'columns-guessed') {
    return answer === 'yes' ? { guessed: true } : { guessed: false, columns: {} };
  }
  if (kind === 'encoding') return { convert: answer === 'convert' };
  if (kind === 'cell-from-above') return { cellFromAbove: answer === 'below' ? answer : answer === 'yes' };
  if (kind === 'hidden-rows') return { hiddenRows: answer === 'take' ? 'take' : 'leave' };
  if (kind === 'hidden-columns') return { hiddenColumns: answer === 'take' ? 'take' : 'leave' };
  if (kind === 'several-people') return { severalPeople: answer === 'yes' };
  if (kind === 'broken-rows') return { brokenRows: answer === 'yes' };
  if (kind === 'members-without-post') return { withoutPost: answer === 'member' ? 'member' : 'leave' };
  if (['gone', 'moved', 'others', 'earlier', 'struck'].includes(kind)) {
    return { doubts: { ...settings.doubts, [id]: answer === 'take' ? 'take' : 'leave' } };
  }
  if (kind === 'cells-alike') {
    const decided = alikeAnswers.find((each) => each === answer);
    return decided && { alike: { ...settings.alike, [id]: decided } };
  }
  if (kind === 'short-heading') {
    const use = shortHeadingAnswers.find((each) => each === answer);
    return use && { headings: { ...settings.headings, [id.replace(/^.*:/u, '')]: use } };
  }
  if (kind === 'lines-in-cells')
    return { linesInCells: { ...settings.linesInCells, [id]: answer === 'cell' ? 'cell' : 'part' } };
  if (kind === 'cell-names') return { cellNames: answer === 'above' ? 'above' : 'below' };
  if (kind === 'unit-is-cell') return { unitIsCell: answer === 'cell' ? 'cell' : 'none' };
  if (kind === 'gender-codes') {
    return { genderCode: answer === 'male' || answer === 'female' ? answer : 'leave' };
  }
  const reading = answer === 'swapped' ? ('swapped' as const) : ('kept' as const);
  return { dates: { ...settings.dates, [column ?? '']: reading } };
}
