import type { DocumentRef, EditOf } from '../../../shared/domain/edits';
import { citations, citingForms } from '../../../shared/domain/parts/citations';
import type { AppError } from '../../../shared/errors';
import { type Citations, citing, withoutDocument } from '../../../shared/planning/citations';
import { ok, type Result } from '../../../shared/result';
import { documentColumns, patchToRow, toRow } from '../rows/columns';
import { readSeasonParts } from '../rows/parts';
import { insert, update } from '../rows/statements';
import { type EditContext, type EditResult, notFound } from './context';
import { editPart } from './part-edits';

/** The register of documents: what is added comes last, whatever its date. */

const done = ok({ documents: true } as const);

export function addDocument(context: EditContext, { document }: EditOf<'document.add'>): EditResult {
  const { database, rows } = context;
  const last = database.get('SELECT max(seq) AS seq FROM document WHERE season_id = ?', [rows.season]);
  const seq = Number(last?.['seq'] ?? -1) + 1;
  insert(database, 'document', { season_id: rows.season, seq, ...toRow(documentColumns, document) });
  update(database, 'season', { documents_listed: 1 }, ['id', rows.season]);
  return done;
}

export function updateDocument(context: EditContext, edit: EditOf<'document.update'>): EditResult {
  const found = findDocument(context, edit.document);
  if (!found.ok) return found;
  update(context.database, 'document', patchToRow(documentColumns, edit.patch), ['id', found.value]);
  return done;
}

export function removeDocument(context: EditContext, { document }: EditOf<'document.remove'>): EditResult {
  const found = findDocument(context, document);
  if (!found.ok) return found;
  context.database.run('DELETE FROM document WHERE id = ?', [found.value]);
  const cited = setCitations(context, withoutDocument(citationsOf(context), document.index));
  return cited.ok ? ok({ documents: true, ...cited.value }) : cited;
}

/** The heading of a form cites a document, or no longer. Error: `not-found`. */
export function citeDocument(context: EditContext, edit: EditOf<'document.cite'>): EditResult {
  const { document, form, cites } = edit;
  const found = findDocument(context, document);
  if (!found.ok) return found;
  const places = citing(citationsOf(context), form, document.index, cites);
  return setCitations(context, { [form]: [...places] });
}

function citationsOf({ database, rows }: EditContext): Citations {
  const { citations: stored } = readSeasonParts(database, rows.season, new Set(['citations']));
  return stored === undefined ? {} : citations.schema.parse(stored);
}

/** Stores what some forms cite; a form that cites nothing is left out. */
function setCitations(context: EditContext, changed: Citations): EditResult {
  const patch = Object.fromEntries(
    citingForms.flatMap((form) => {
      const places = changed[form];
      return places === undefined ? [] : [[form, places.length === 0 ? null : places]];
    }),
  );
  if (Object.keys(patch).length === 0) return ok({});
  return editPart(context, { type: 'value.update', name: 'citations', patch });
}

/** The row of the document that stands at a place, if it is still about the same. */
function findDocument({ database, rows }: EditContext, ref: DocumentRef): Result<number, AppError> {
  const all = database.all('SELECT id, subject FROM document WHERE season_id = ? ORDER BY seq, id', [
    rows.season,
  ]);
  const row = all[ref.index];
  return row?.['subject'] === ref.subject ? ok(Number(row['id'])) : notFound('document', ref.subject);
}
