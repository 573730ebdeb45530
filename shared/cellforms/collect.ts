import type { SingleEdit } from '../domain/edits';
import type { Cell, Season } from '../domain/season';
import { isFinished } from '../domain/season-views';
import { editSeason } from '../edits/edit-season';
import { cellForms } from '../i18n/vi/cellForms';
import { CellNames } from '../import/match/match-cells';
import {
  Asking,
  type Collected,
  type CollectedFile,
  type FileOutcome,
  type FormAnswers,
  type ReturnedFile,
} from './collected';
import { compareCell } from './compare-cell';
import { choicesOf, isUntouched, questionId } from './compare-field';
import { FORM_VERSION, type FormIdentity, isSameName } from './identity';
import { overruledPosts } from './overruled';
import type { ReturnedField, ReturnedForm } from './read-form';

/** A file that holds a form for a cell of this season. */
interface Candidate {
  readonly file: ReturnedFile;
  readonly form: ReturnedForm;
  readonly cell: Cell;
}

type Judged = CollectedFile | Candidate;

const nothing = { changes: [], problems: [] } as const;

/**
 * Everything that forms from a folder would change of a season. Each file is judged by what stands in it; of several
 * for one cell the newest is taken, or it is asked which. What was answered is taken, what is open is not.
 */
export function collect(
  season: Season,
  files: readonly ReturnedFile[],
  answers: FormAnswers = { given: {} },
): Collected {
  const asking = new Asking(answers);
  const judged = files.map((file) => judge(season, file, asking));
  const chosen = chooseByCell(
    judged.filter((one): one is Candidate => 'form' in one),
    asking,
  );
  const edits: SingleEdit[] = [];
  const told = judged.map((one): CollectedFile => {
    if (!('form' in one)) return one;
    const left = chosen.get(one);
    if (left) return { ...ofCell(one, left.outcome), ...(left.other !== undefined && { other: left.other }) };
    const compared = compareFile(season, one, asking);
    edits.push(...compared.edits);
    return compared.told;
  });
  return {
    files: withOverruled(season, judged, told, { edits, asking }),
    questions: asking.questions,
    ...(edits.length > 0 && { edit: { type: 'forms.collect', edits } }),
  };
}

function judge(season: Season, file: ReturnedFile, asking: Asking): Judged {
  const { name, form } = file;
  if (!form.ok) {
    const { error } = form;
    const why = error.kind === 'unreadable' ? { error: error.error } : {};
    return { file: name, outcome: error.kind, ...why, ...nothing };
  }
  const { identity } = form.value;
  const refused = (outcome: FileOutcome, written?: string): CollectedFile => ({
    file: name,
    outcome,
    cellId: identity.cellId,
    cellName: identity.cellName,
    ...(written !== undefined && { written }),
    ...nothing,
  });
  if (identity.version > FORM_VERSION) return refused('newer-version', String(identity.version));
  if (identity.version < FORM_VERSION) return refused('older-version', String(identity.version));
  if (!isSameName(identity.ward, season.committee.name)) return refused('other-ward', identity.ward);
  if (!isSameName(identity.term, season.season.term)) return refused('other-term', identity.term);
  const cell = season.cells.find(({ id }) => id === identity.cellId);
  if (!cell) return refused('unknown-cell', identity.cellName);
  if (cell.retired === true) return refused('retired-cell', cell.name);
  if (!isThisCell(identity, cell, name, asking)) return refused('other-cell', identity.cellName);
  const other = otherCellOf(season, file, form.value, cell);
  if (other !== undefined && !isOwnStill(cell, other, name, asking)) return refused('copied', other);
  const isEmpty = form.value.fields.every((field) => isUntouched(field) && !isTypedName(field));
  if (isEmpty && form.value.slips.length === 0) return refused('untouched');
  return { file, form: form.value, cell };
}

function isTypedName({ target, name }: ReturnedForm['fields'][number]): boolean {
  return target.at === 'candidate' && !target.listed && name !== undefined;
}

/** A cell whose name was changed since the form was made is asked about. */
function isThisCell({ cellId, cellName }: FormIdentity, cell: Cell, file: string, asking: Asking): boolean {
  if (isSameName(cellName, cell.name)) return true;
  const answer = asking.ask({
    id: `cell:${cellId}:${cellName}`,
    kind: 'cell',
    about: cellForms.questions.cell(cellName, cell.name),
    choices: choicesOf(['yes', 'no']),
    file,
  });
  return answer === 'yes';
}

/** The name of another cell that the form shows in place of its own, or by which its file is called. */
function otherCellOf(
  season: Season,
  { name }: ReturnedFile,
  { identity, shownCell }: ReturnedForm,
  cell: Cell,
): string | undefined {
  if (shownCell !== undefined && ![identity.cellName, cell.name].some((own) => isSameName(own, shownCell)))
    return shownCell;
  const called = name
    .replace(/^.*[\\/]/u, '')
    .replace(/\.[^.]*$/u, '')
    .replace(FILE_NUMBER, '')
    .replace(COPY, '');
  const found = new CellNames(season.cells).find(called);
  return found === undefined || found.id === cell.id ? undefined : found.name;
}

/** “03 - ” before the name, and what is put behind it when a file is copied. */
const FILE_NUMBER = /^\d+\s*[-–._]\s*/u;
const COPY = /(?:\s*[-–_]\s*(?:copy|bản sao|sao chép))?(?:\s*\(\d+\))?\s*$/iu;

/** A form that may be a copy for another cell is asked about: what stands in it may be of either. */
function isOwnStill(cell: Cell, other: string, file: string, asking: Asking): boolean {
  const answer = asking.ask({
    id: `copied:${cell.id}:${file}`,
    kind: 'cell',
    about: cellForms.questions.copied(cell.name, other),
    choices: choicesOf(['yes', 'no']),
    file,
  });
  return answer === 'yes';
}

/** The files with what their own ballots give otherwise than they say. */
function withOverruled(
  season: Season,
  judged: readonly Judged[],
  told: readonly CollectedFile[],
  { edits, asking }: { readonly edits: readonly SingleEdit[]; readonly asking: Asking },
): readonly CollectedFile[] {
  const edited = edits.length > 0 && editSeason(season, { type: 'forms.collect', edits: [...edits] });
  if (edited === false || !edited.ok) return told;
  const byForm = new Set(asking.questions.filter(({ answer }) => answer === 'form').map(({ id }) => id));
  const cells = new Map(edited.value.cells.map((cell) => [cell.id, cell]));
  return told.map((file, at) => {
    const one = judged[at];
    const after = one && 'form' in one ? cells.get(one.cell.id) : undefined;
    if (file.outcome !== 'form' || !one || !('form' in one) || !after) return file;
    const taken = new Set(
      file.changes
        .filter(({ id, outcome }) => outcome === 'add' || (outcome === 'ask' && byForm.has(id)))
        .map(({ id }) => id),
    );
    const isTaken = ({ key }: ReturnedField) => taken.has(questionId({ cellId: one.cell.id }, key));
    const overruled = overruledPosts(one.form, one.cell, after, isTaken);
    return overruled.length === 0 ? file : { ...file, problems: [...file.problems, ...overruled] };
  });
}

interface Left {
  readonly outcome: 'superseded' | 'duplicate' | 'which-newer';
  readonly other?: string;
}

/** The files that are left out because another one of their cell is taken, or because nobody knows yet which. */
function chooseByCell(candidates: readonly Candidate[], asking: Asking): ReadonlyMap<Candidate, Left> {
  const left = new Map<Candidate, Left>();
  for (const ofOne of Map.groupBy(candidates, ({ cell }) => cell.id).values()) {
    const different: Candidate[] = [];
    for (const one of ofOne.toSorted(newerFirst)) {
      const twin = different.find((other) => hasSameContent(one.form, other.form));
      if (twin) left.set(one, { outcome: 'duplicate', other: twin.file.name });
      else different.push(one);
    }
    const taken = newest(different) ?? chosenOf(different, asking);
    for (const one of different) {
      if (one === taken) continue;
      left.set(
        one,
        taken === undefined ? { outcome: 'which-newer' } : { outcome: 'superseded', other: taken.file.name },
      );
    }
  }
  return left;
}

function hasSameContent(a: ReturnedForm, b: ReturnedForm): boolean {
  const contentOf = ({ fields }: ReturnedForm) =>
    JSON.stringify(
      fields
        .map(({ key, value, problem, text, name }) => [key, value, problem, text, name])
        .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    );
  return contentOf(a) === contentOf(b);
}

/** When the form was made, and when it was saved last: by what stands in the file, else by the disk. */
function momentsOf({ form, file }: Candidate): readonly [number, number] {
  return [Date.parse(form.identity.issuedAt), Date.parse(form.savedAt ?? file.modifiedAt)];
}

function newerFirst(a: Candidate, b: Candidate): number {
  const [[issuedA, savedA], [issuedB, savedB]] = [momentsOf(a), momentsOf(b)];
  return issuedB - issuedA || savedB - savedA;
}

/** The one that was neither made nor saved before any other, and not at the same time; undefined where none is. */
function newest(different: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = different;
  if (!first) return undefined;
  const [issued, saved] = momentsOf(first);
  const isNewer = others.every((other) => {
    const [issuedThen, savedThen] = momentsOf(other);
    return issuedThen <= issued && savedThen < saved;
  });
  return isNewer ? first : undefined;
}

const NONE = 'none';

function chosenOf(different: readonly Candidate[], asking: Asking): Candidate | undefined {
  const [first] = different;
  if (!first) return undefined;
  const { cell } = first;
  const names = different.map(({ file }) => file.name);
  const answer = asking.ask({
    id: `which:${cell.id}`,
    kind: 'which',
    about: cellForms.questions.which(cell.name, names),
    choices: [...names.map((name) => ({ value: name, text: name })), ...choicesOf([NONE])],
    file: first.file.name,
  });
  return different.find(({ file }) => file.name === answer);
}

function ofCell({ file, cell }: Candidate, outcome: FileOutcome): CollectedFile {
  return { file: file.name, outcome, cellId: cell.id, cellName: cell.name, ...nothing };
}

function compareFile(
  season: Season,
  candidate: Candidate,
  asking: Asking,
): { readonly told: CollectedFile; readonly edits: readonly SingleEdit[] } {
  const { cell, form, file } = candidate;
  if (isFinished(cell)) {
    // what it would change is shown, and nothing of it is asked or taken
    const { changes, problems } = compareCell(season, cell, form, file.name, new Asking({ given: {} }));
    const kept = changes.map((change) =>
      change.outcome === 'same' ? change : { ...change, outcome: 'skip' as const },
    );
    return { told: { ...ofCell(candidate, 'finished'), changes: kept, problems }, edits: [] };
  }
  const { changes, problems, edits } = compareCell(season, cell, form, file.name, asking);
  return { told: { ...ofCell(candidate, 'form'), changes, problems }, edits };
}
