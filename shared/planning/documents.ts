import type { DocumentPurpose } from '../domain/choices';
import type { Season, SeasonDocument } from '../domain/season';
import { fold } from '../text/fold';

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

/** Whose documents stand above whose, by the words for the issuer and the end of the number; the ward's own come last. */
const AUTHORITIES: readonly { readonly issuer: RegExp; readonly number?: RegExp }[] = [
  {
    issuer: /ban chap hanh trung uong|bo chinh tri|ban bi thu|dai hoi (?:dai bieu )?toan quoc/u,
    number: /\/tw$/u,
  },
  { issuer: /trung uong/u, number: /\/[a-z]+tw$/u },
  { issuer: /tinh uy|thanh uy/u, number: /\/(?:[a-z]+)?tu$/u },
  { issuer: /thi uy|huyen uy|quan uy/u, number: /\/(?:[a-z]+)?[hq]u$/u },
];

function authorityOf({ issuer = '', number = '' }: SeasonDocument): number {
  const [by, sign] = [fold(issuer), fold(number).trim()];
  const named = AUTHORITIES.findIndex((each) => each.issuer.test(by));
  const signed = AUTHORITIES.findIndex((each) => each.number?.test(sign) === true);
  const rank = named !== -1 || by.trim() !== '' ? named : signed;
  return rank === -1 ? AUTHORITIES.length : rank;
}

/** In the order in which a paper rests on them: the higher authority first, then by date. */
export function byAuthority(documents: readonly SeasonDocument[]): readonly SeasonDocument[] {
  return documents.toSorted((a, b) => authorityOf(a) - authorityOf(b));
}

/**
 * On which documents the report rests (“căn cứ”): those that the office marked so, or all where it
 * marked none of any.
 */
export function basisDocuments(season: Season): readonly SeasonDocument[] {
  const all = documentsByDate(season).map(({ document }) => document);
  const marked = all.some(({ purpose }) => purpose !== undefined);
  return byAuthority(marked ? all.filter(({ purpose }) => purpose === 'basis') : all);
}
