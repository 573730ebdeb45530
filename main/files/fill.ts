import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { type Doubt, doubtsOf, namelessTies } from '../../shared/fill/doubts';
import { labelledProposal, withEarlier } from '../../shared/fill/earlier';
import { fillForm } from '../../shared/fill/fill-form';
import { type MadeMapping, planMapping, seenForm } from '../../shared/fill/fit';
import type { Form } from '../../shared/fill/form';
import { catalogueOf } from '../../shared/fill/indicators';
import {
  type FillMapping,
  type MappingContent,
  mappingText,
  parseMappingText,
} from '../../shared/fill/mapping';
import { type OpenForm, openForm } from '../../shared/fill/open-form';
import type { PlannedWrite } from '../../shared/fill/plan';
import type { FillProblem } from '../../shared/fill/problem';
import { type Proposal, propose } from '../../shared/fill/propose';
import { type OwnWardRow, proposeOwnWard } from '../../shared/fill/propose/own-ward';
import { type ProposedMapping, proposedMapping } from '../../shared/fill/proposed-mapping';
import { fail, ok, type Result } from '../../shared/result';
import { packageLimits } from '../../shared/spreadsheet/limits';
import { statistics } from '../../shared/statistics';
import { localDay } from '../../shared/text/local-day';
import { readBytes, readError } from '../db/check-file';
import { writeDurably } from '../db/durable-write';

/** Forms of the superior's on the disk, and the mappings by which they are filled. */

/** Opens a form. Errors: those of reading a file, and of `openForm`. */
export async function readForm(path: string): Promise<Result<OpenForm, AppError>> {
  try {
    const { size } = await stat(path);
    if (size > packageLimits.fileBytes) return fail(appError('xlsx-too-large', { path }));
  } catch (error) {
    return fail(readError(error, path));
  }
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const form = openForm(bytes.value);
  return form.ok ? form : fail({ ...form.error, path });
}

/** A mapping from its file. Errors: those of reading a file; `input-invalid` with every problem of the mapping. */
export async function readMapping(path: string): Promise<Result<FillMapping, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const mapping = parseMappingText(new TextDecoder().decode(bytes.value));
  return mapping.ok ? mapping : fail(appError('input-invalid', { path, problems: mapping.error }));
}

/** Writes a mapping as a file of its own. Errors: those of writing a file. */
export function writeMapping(path: string, mapping: MappingContent): Promise<Result<void, AppError>> {
  return writeDurably(path, new TextEncoder().encode(mappingText(mapping)));
}

/** A form filled, and what its own checks did not let in: those cells stay empty. */
export interface Filled {
  readonly bytes: Uint8Array;
  readonly refused: readonly PlannedWrite[];
  /** What to look at again, by a mapping that was not made for this form. */
  readonly doubts: readonly Doubt[];
  /** The first cell of each tie whose place the form calls by nothing. */
  readonly nameless: readonly PlannedWrite[];
}

/** The form filled with the figures of a season, or every place that cannot be filled; then nothing is made. */
export function fillWith(
  form: OpenForm,
  season: Season,
  mapping: MadeMapping,
): Result<Filled, AppError | readonly FillProblem[]> {
  const catalogue = catalogueToday(season);
  const seen = seenForm(form.form, catalogue);
  const plan = planMapping(seen, catalogue, mapping);
  const { writes, problems } = plan;
  if (problems.length > 0) return fail(problems);
  const doubts =
    mapping.look !== seen.look
      ? doubtsOf(form.form, catalogue, plan, {
          ties: mapping.ties,
          proposal: propose(form.form, season, catalogue),
        })
      : [];
  const filled = fillForm(form, writes);
  const refused = writes.filter((write) => write.refused !== undefined);
  const nameless = namelessTies(form.form, mapping.ties).flatMap(
    (index) => writes.find(({ tie, shown }) => tie === index && shown !== '') ?? [],
  );
  return filled.ok ? ok({ bytes: filled.value, refused, doubts, nameless }) : filled;
}

/** What a form looks like, and how the program would fill it. */
export function proposalFor(
  form: Form,
  season: Season,
): { readonly look: string; readonly proposal: Proposal } {
  const catalogue = catalogueToday(season);
  const seen = seenForm(form, catalogue);
  const proposal = labelledProposal(form, propose(form, season, catalogue));
  return { look: seen.look, proposal: withEarlier(seen, proposal, season.fillMappings ?? []) };
}

/** The same once somebody said which row of a sheet is of the own ward. */
export function proposalForWard(form: Form, season: Season, row: OwnWardRow): Proposal {
  const catalogue = catalogueToday(season);
  const proposal = propose(form, season, catalogue);
  return labelledProposal(form, proposeOwnWard(form, season, catalogue, proposal, row));
}

/** How a form would be filled: the mapping that the program proposes, with values and what is left. */
export function proposeFor(
  named: { readonly form: Form; readonly name: string },
  season: Season,
): ProposedMapping {
  return proposedMapping(named, catalogueToday(season), proposalFor(named.form, season).proposal);
}

function catalogueToday(season: Season) {
  return catalogueOf(season, statistics(season), localDay(new Date()));
}

/** What is wrong with the name of a filled form: Excel opens no workbook whose ending belies what is inside. */
export function kindProblem({ kind }: OpenForm, path: string): AppError | undefined {
  const isFitting = extname(path).toLowerCase() === `.${kind}`;
  return isFitting ? undefined : appError('form-kind', { path, params: { kind } });
}

/** Writes a filled form, replacing a file of that name only when the new one is whole on the disk. */
export async function writeFilledForm(path: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  const written = await writeDurably(path, bytes);
  return written.ok ? ok(undefined) : written;
}
