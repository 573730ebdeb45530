import type { DocumentRef, EditOf } from '../../../shared/domain/edits';
import type { AppError } from '../../../shared/errors';
import { ok, type Result } from '../../../shared/result';
import { documentColumns, patchToRow, toRow } from '../rows/columns';
import { insert, update } from '../rows/statements';
import { type EditContext, type EditResult, notFound } from './context';

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
  return done;
}

/** The row of the document that stands at a place, if it is still about the same. */
function findDocument({ database, rows }: EditContext, ref: DocumentRef): Result<number, AppError> {
  const all = database.all('SELECT id, subject FROM document WHERE season_id = ? ORDER BY seq, id', [
    rows.season,
  ]);
  const row = all[ref.index];
  return row?.['subject'] === ref.subject ? ok(Number(row['id'])) : notFound('document', ref.subject);
}
