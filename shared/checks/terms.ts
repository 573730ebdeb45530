import type { Season } from '../domain/season';
import { termsIn } from '../text/terms';
import { type Finding, finding } from './finding';

/**
 * W504: a paper of the season that names a term, but neither the season's, nor that of a cell, nor the one before:
 * published titles mix the cell's term and the ward's up (domain rules, glossary).
 */
export function checkTerms(season: Season): readonly Finding[] {
  const { term, previousTerm = '' } = season.season;
  const ofCells = season.cells.flatMap(({ minutes }) => termsIn(minutes?.term ?? ''));
  const right = new Set([...termsIn(term), ...termsIn(previousTerm), ...ofCells]);
  if (right.size === 0) return [];
  const wrongTerm = (text: string) => {
    const named = termsIn(text);
    return named.some((one) => right.has(one)) ? undefined : named[0];
  };
  const documents = (season.documents ?? []).map(({ number, subject }, index) => ({
    where: `documents[${String(index)}].subject`,
    name: number ?? subject,
    found: wrongTerm(subject),
  }));
  const published = (season.publishedPapers ?? []).map(({ title, titleTerm, bodyTerm }, index) => ({
    where: `publishedPapers[${String(index)}].titleTerm`,
    name: title,
    found: wrongTerm(titleTerm ?? title) ?? wrongTerm(bodyTerm ?? ''),
  }));
  return [...documents, ...published].flatMap(({ where, name, found }) =>
    found === undefined ? [] : [finding('W504', where, { name, found, term })],
  );
}
