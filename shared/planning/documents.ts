import type { DocumentPurpose } from '../domain/choices';
import type { Season, SeasonDocument } from '../domain/season';

/** A document with its place in the season's list, by which edits name it. */
export interface PlacedDocument {
  readonly document: SeasonDocument;
  readonly index: number;
}

/** The documents by their dates; those without one come last, in the order in which they were entered. */
export function documentsByDate(season: Season): readonly PlacedDocument[] {
  const placed = (season.documents ?? []).map((document, index) => ({ document, index }));
  return placed.toSorted((a, b) => {
    const [one = '9999', other = '9999'] = [a.document.issuedOn, b.document.issuedOn];
    return one < other ? -1 : one > other ? 1 : a.index - b.index;
  });
}

/** The documents for one use, by their dates. */
export function documentsFor(season: Season, purpose: DocumentPurpose): readonly SeasonDocument[] {
  return documentsByDate(season)
    .map(({ document }) => document)
    .filter((document) => document.purpose === purpose);
}

/**
 * On which documents the report rests (“căn cứ”): those that the office marked so, or all where it
 * marked none of any.
 */
export function basisDocuments(season: Season): readonly SeasonDocument[] {
  const all = documentsByDate(season).map(({ document }) => document);
  if (all.every(({ purpose }) => purpose === undefined)) return all;
  return all.filter(({ purpose }) => purpose === 'basis');
}
