import { type CitingForm, citingForms } from '../domain/parts/citations';
import type { Season, SeasonDocument } from '../domain/season';
import { documentsByDate } from './documents';

export type Citations = NonNullable<Season['citations']>;

/** The documents that the heading of a form cites, by their dates. */
export function citedDocuments(season: Season, form: CitingForm): readonly SeasonDocument[] {
  const cited = season.citations?.[form] ?? [];
  return documentsByDate(season)
    .filter(({ index }) => cited.includes(index))
    .map(({ document }) => document);
}

/** The forms that cite the document at a place. */
export function formsCiting(
  { citations = {} }: Pick<Season, 'citations'>,
  index: number,
): readonly CitingForm[] {
  return citingForms.filter((form) => citations[form]?.includes(index) === true);
}

/** The places that a form cites once it cites the document at a place, or no longer. */
export function citing(
  citations: Citations,
  form: CitingForm,
  index: number,
  cites: boolean,
): readonly number[] {
  const others = (citations[form] ?? []).filter((place) => place !== index);
  return cites ? [...others, index].toSorted((a, b) => a - b) : others;
}

/** All citations after the document at a place is taken out: it is cited no more, and those behind it move up. */
export function withoutDocument(citations: Citations, index: number): Citations {
  const moved = citingForms.flatMap((form) => {
    const places = citations[form]
      ?.filter((place) => place !== index)
      .map((place) => (place > index ? place - 1 : place));
    return places === undefined ? [] : [[form, places] as const];
  });
  return Object.fromEntries(moved);
}
