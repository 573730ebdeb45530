import type { DocumentRef, EditOf } from '../domain/edits';
import { citingForms } from '../domain/parts/citations';
import type { Season, SeasonDocument } from '../domain/season';
import { type AppError } from '../errors';
import { type Citations, citing, withoutDocument } from '../planning/citations';
import { ok, type Result } from '../result';
import { editPart } from './parts';
import { type EditResult, mapped, notFound, patched } from './places';

/** The register of documents: what is added comes last, whatever its date. */

export function addDocument(season: Season, { document }: EditOf<'document.add'>): EditResult {
  return ok({ ...season, documents: [...(season.documents ?? []), document] });
}

export function updateDocument(season: Season, edit: EditOf<'document.update'>): EditResult {
  const found = findDocument(season, edit.document);
  if (!found.ok) return found;
  const before = season.documents ?? [];
  const documents = mapped(before, (each) => (each === found.value ? patched(each, edit.patch) : each));
  return ok(documents === before ? season : { ...season, documents });
}

export function removeDocument(season: Season, { document }: EditOf<'document.remove'>): EditResult {
  const found = findDocument(season, document);
  if (!found.ok) return found;
  const documents = (season.documents ?? []).toSpliced(document.index, 1);
  return withCitations({ ...season, documents }, withoutDocument(season.citations ?? {}, document.index));
}

/** The heading of a form cites a document, or no longer. Error: `not-found`. */
export function citeDocument(season: Season, { document, form, cites }: EditOf<'document.cite'>): EditResult {
  const found = findDocument(season, document);
  if (!found.ok) return found;
  const places = citing(season.citations ?? {}, form, document.index, cites);
  return withCitations(season, { [form]: [...places] });
}

/** What some forms cite; a form that cites nothing is left out. */
function withCitations(season: Season, changed: Citations): EditResult {
  const patch = Object.fromEntries(
    citingForms.flatMap((form) => {
      const places = changed[form];
      return places === undefined ? [] : [[form, places.length === 0 ? null : places]];
    }),
  );
  if (Object.keys(patch).length === 0) return ok(season);
  return editPart(season, { type: 'value.update', name: 'citations', patch });
}

/** The document that stands at a place, if it is still about the same. */
function findDocument({ documents = [] }: Season, ref: DocumentRef): Result<SeasonDocument, AppError> {
  const document = documents[ref.index];
  return document?.subject === ref.subject ? ok(document) : notFound('document', ref.subject);
}
