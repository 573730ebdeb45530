import { z } from 'zod';
import type { AnswerText } from './answer-text';
import type { BackupHolding, BackupList, Remains, SavedCopy } from './api-backups';
import type { ReturnedForms, WrittenForms } from './api-forms';
import type { ImportProgress, ImportRows, ImportSource, ImportView } from './api-import';
import type { Conflict, HeldWords, WardSource } from './combined/combined';
import { electionBodies, ruleSetIds } from './domain/choices';
import { documentRefSchema, type EditType, editSchema, type SeasonChange } from './domain/edits';
import { filledLine, line } from './domain/fields';
import { tiesSchema } from './domain/parts/fill-mappings';
import { type Season, seasonSettingsSchema, wardCommitteeSchema } from './domain/season';
import type { AppError } from './errors';
import { documentFormats, MOST_COPIES, printoutKinds } from './export/documents/printout-kinds';
import { allSheetCodes } from './export/sheet-codes';
import type { Form } from './fill/form';
import { type FillMapping, mappingSchema } from './fill/mapping';
import type { Proposal } from './fill/propose/proposed';
import type { HistoryEntry } from './history/entry';
import { rowFilters } from './import/plan/plan';
import { importSettingsSchema } from './import/plan/settings';
import type { Result } from './result';
import { packageContents } from './sealed/contents';
import type { StatsJson } from './statistics/stats-json';

/**
 * The contract between the window and the main process.
 *
 * One entry a call: its argument, checked in main before anything happens, and
 * its result type. The preload exposes exactly these names. Every result is a
 * `Result`: a failure that a user can cause is a value. What main answers and tells
 * goes as the text of its JSON: Chromium copies objects of a large ward into the page
 * one by one, and the page stands still meanwhile.
 */
interface Call<Argument extends z.ZodType, Value> {
  readonly argument: Argument;
  /** Carries the result type; never present at run time. */
  readonly value?: Value;
}

function call<Value>() {
  return <Argument extends z.ZodType>(argument: Argument): Call<Argument, Value> => ({ argument });
}

const nothing = z.undefined();

/** An argument about one opening of a file; it is refused once another file is open. */
function ofFile<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ handle: z.string(), ...shape });
}

/** An argument about the copies of one opening of a file, or of the file that could not be opened last. */
function ofCopies<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ handle: z.string().nullable(), ...shape });
}

/** The data file that stands open. */
export interface OpenFile {
  /** Names this opening: what is entered goes to the file it was entered in, or nowhere. */
  readonly handle: string;
  readonly path: string;
  /** File name without folder and ending, for the title bar. */
  readonly name: string;
  /** The invented sample: every screen says so. */
  readonly sample: boolean;
  /** The service that carries its folder to servers outside (OneDrive …). */
  readonly synced?: string;
  /** It is enciphered on the disk, and can be locked. */
  readonly withPassword: boolean;
  /** When the file was last written durably, ISO 8601. */
  readonly savedAt: string;
  readonly season: Season;
  /** All seasons of the file, oldest first; the last one is the current one. */
  readonly seasons: readonly SeasonEntry[];
  /** The key of the season that is shown. */
  readonly shown: string;
  /** An older season, shown as it was: nothing of it can be changed until that is asked for. */
  readonly readOnly: boolean;
  /** It is open for reading only, because it cannot be written: why. */
  readonly viewed?: AppError;
  /** The file holds several wards; each stands among the `seasons`. */
  readonly combined?: CombinedView;
}

/** A file in the folder of the open one that looks like a copy of it. */
export interface CopyBeside {
  /** With its ending. */
  readonly name: string;
  /** When something was changed in it last, ISO 8601. */
  readonly changedAt: string;
  /** Against the open file: the cells that differ, and whether it was changed later; or why it could not be read. */
  readonly differs: Result<{ readonly isNewer: boolean; readonly cells: readonly string[] }, AppError>;
}

/** The wards of a combined file, beside each other and added up. */
export interface CombinedView {
  readonly wards: readonly WardView[];
  readonly total: StatsJson;
  /** How the totals name the young: by the age where all wards count by one. */
  readonly young: string;
  /** How they call the cells that are done. */
  readonly held: HeldWords;
  readonly conflicts: readonly Conflict[];
}

export interface WardView {
  readonly key: string;
  readonly name: string;
  readonly term: string;
  readonly source: WardSource;
  readonly figures: StatsJson;
}

/** A sealed package: what was made, or what was found whole. */
export interface PackageView {
  readonly name: string;
  readonly checksum: string;
  readonly receipt: readonly string[];
}

/** A package that was written, and the name of the receipt beside it, or why that could not be. */
export interface PackageMade extends PackageView {
  readonly receiptFile: Result<string, AppError>;
}

/** The file after a copy was put back. */
export interface Restored {
  readonly file: OpenFile;
  /** The copy of what gave way. */
  readonly kept: string | null;
}

/** A file that is under a new password. */
export interface PasswordSet {
  readonly recovery: string;
  /** Why something beside it is not, yet. */
  readonly problem: AppError | null;
}

/** A season of a data file. */
export interface SeasonEntry {
  readonly key: string;
  readonly term: string;
  /** The ward, in a combined file. */
  readonly name?: string;
  readonly plannedFrom?: string;
  readonly plannedTo?: string;
  readonly current: boolean;
}

/** What is known of a file that was open lately without opening it: its season as it was then. */
export interface RecentSeason {
  /** The committee's name; absent for a combined file. */
  readonly ward?: string | undefined;
  readonly term?: string | undefined;
  /** The day on which it was opened last, `YYYY-MM-DD`. */
  readonly openedOn?: string | undefined;
}

export interface RecentFile extends RecentSeason {
  readonly path: string;
  readonly name: string;
  /** Folder, for telling two files of one name apart. */
  readonly folder: string;
}

/** What the window shows when it opens: the file of last time, or the start screen. */
export interface AppState {
  readonly version: string;
  readonly file: OpenFile | null;
  readonly recent: readonly RecentFile[];
  /** Why the file of last time could not be opened. */
  readonly problem: AppError | null;
  /** The page before this one died. */
  readonly fallen: Fallen | null;
}

/** A page that died: what was being typed there. */
export interface Fallen {
  readonly draft: { readonly label: string; readonly text: string } | null;
}

/** An edit that is on the disk, flushed and readable. */
export interface Saved {
  readonly change: SeasonChange;
  readonly savedAt: string;
  /** Names the step; absent where the edit changed nothing. */
  readonly step?: string;
}

/** A step that was taken back or done again, on the disk. */
export interface Stepped extends Saved {
  readonly step: string;
  /** What kind of edit it was. */
  readonly type: EditType;
}

/** The superior's form, as the screen shows it. */
export interface OpenedForm {
  /** File name with its ending. */
  readonly name: string;
  readonly form: Form;
  /** A digest of its headings and lines. */
  readonly look: string;
  /** How the program would fill it. */
  readonly proposal: Proposal;
}

export interface ExportedFile {
  readonly path: string;
  /** Of several files all their names, the first of which is at `path`. */
  readonly name: string;
  readonly files?: number;
}

/** What became of papers for many cells. */
export interface WrittenPrintouts {
  /** The document, or the folder with a file for each cell. */
  readonly path: string;
  readonly name: string;
  /** Cells done, of `of`. */
  readonly done: number;
  readonly of: number;
  /** The user stopped it; what was written by then is whole. */
  readonly stopped: boolean;
}

export interface PrintoutsProgress {
  readonly done: number;
  readonly of: number;
  /** The cell at work. */
  readonly cellName: string;
}

/** Which papers of which ballots, as `PrintoutChoice`. */
const printoutChoiceSchema = z.strictObject({
  kinds: z.array(z.enum(printoutKinds)).min(1),
  body: z.enum(electionBodies).optional(),
  copies: z.number().int().min(1).max(MOST_COPIES).optional(),
  jointDecision: z.boolean().optional(),
  whole: z.boolean().optional(),
});

/** What the start screen asks for a new season. */
export const newSeasonSchema = z.strictObject({
  ...wardCommitteeSchema.pick({ name: true, superiorOrganization: true, superior: true, place: true }).shape,
  ...seasonSettingsSchema.pick({ term: true, previousTerm: true, plannedFrom: true, plannedTo: true }).shape,
  ruleSet: z.enum(ruleSetIds),
});

/** What is asked for a season that follows another. */
export const nextSeasonSchema = z.strictObject({
  ...seasonSettingsSchema.pick({ term: true, plannedFrom: true, plannedTo: true, ruleSet: true }).shape,
});

/** A name that was put right, as `NameChange`. */
const nameChangeSchema = z.strictObject({ personId: filledLine, from: filledLine, to: filledLine });

/** A password or a recovery key as typed. */
const secret = z.string().min(1).max(1000);

/** Letters of a pasted block: 20,000 rows of people have about four million. */
const PASTE_LIMIT = 20_000_000;
/** Rows that a screen shows at once. */
const ROWS_LIMIT = 500;

export const apiCalls = {
  'app.state': call<AppState>()(nothing),
  /** Shows a save dialog, then creates and opens the file. */
  'file.create': call<OpenFile>()(newSeasonSchema),
  /** Shows an open dialog unless a recent file is named. */
  'file.open': call<OpenFile>()(z.strictObject({ recentPath: z.string().optional() })),
  /** Opens the sample in a folder of the program's own, never over a file of the user's. */
  'file.openSample': call<OpenFile>()(nothing),
  /** Files beside the open one that hold its ward and term with other figures. */
  'file.beside': call<readonly CopyBeside[]>()(ofFile({})),
  /** Opens one of them. */
  'file.openBeside': call<OpenFile>()(ofFile({ name: line })),
  'file.close': call<null>()(nothing),
  /** Opens the file or package whose password was asked for. */
  'file.unlock': call<OpenFile>()(z.strictObject({ password: secret })),
  /** Closes a file that has a password until that is given again; gives its path. */
  'file.lock': call<string>()(ofFile({})),
  /** Sets or changes the password; gives the recovery key, which is shown once. */
  'password.set': call<PasswordSet>()(ofFile({ password: secret, current: secret.optional() })),
  'password.remove': call<null>()(ofFile({ current: secret })),
  /** Shows a save dialog, then writes the recovery key as a text file. */
  'password.keepRecovery': call<null>()(ofFile({ recovery: secret })),
  /** Tries again to write changes whose save failed, and answers with the season as it then stands. */
  'file.save': call<OpenFile>()(ofFile({})),
  /** Shows a save dialog, then writes everything into a new file and goes on there. */
  'file.saveElsewhere': call<OpenFile>()(ofFile({})),
  /** Shows a save dialog, then writes a copy there, opens it and reads it; the file itself stays open. */
  'file.saveCopy': call<SavedCopy>()(ofFile({})),
  /** The copies of the open file; without a handle those of the file that could not be opened last. */
  'backups.list': call<BackupList>()(ofCopies({})),
  /** Opens a copy and tells what it holds. */
  'backups.look': call<BackupHolding>()(ofCopies({ name: line })),
  /** Tries a password on the copies that have one; looked at then those that it opens tell what they hold. */
  'backups.unlock': call<null>()(ofCopies({ password: secret })),
  /** Puts a copy in the place of the file, of which a copy stays. */
  'backups.restore': call<Restored>()(ofCopies({ name: line })),
  /** Asks for a place, writes what can still be read of the file that could not be opened last there, and opens that. */
  'backups.readRemains': call<{ readonly file: OpenFile; readonly remains: Remains }>()(nothing),
  /** Makes a copy now. */
  'backups.make': call<null>()(ofFile({})),
  /** Asks for a second folder for copies, and makes one there. */
  'backups.chooseFolder': call<null>()(ofFile({})),
  'backups.forgetFolder': call<null>()(nothing),
  /** Shows the folder of copies beside the open file. */
  'backups.showFolder': call<null>()(ofFile({})),
  /** Starts a season in the open file from its current one: cells and sitting committees come along. */
  'season.start': call<OpenFile>()(ofFile({ season: nextSeasonSchema })),
  /** Shows another season of the file; an older one for reading, unless it is asked to be changed. */
  'season.show': call<OpenFile>()(ofFile({ key: z.string(), writable: z.boolean() })),
  /** All seasons of the open file, oldest first. */
  'season.all': call<readonly Season[]>()(ofFile({})),
  /** Asks for the file of the last term and for a new place, then starts the season that follows in a copy of it. */
  'file.createFrom': call<OpenFile>()(nextSeasonSchema),
  'season.edit': call<Saved>()(ofFile({ edit: editSchema })),
  /** Takes back the last step of the season that is shown; where a step is named, only that one. */
  'season.undo': call<Stepped>()(ofFile({ step: z.string().optional() })),
  /** Does again what was taken back last. */
  'season.redo': call<Stepped>()(ofFile({})),
  /** The other terms of the file in which somebody bears the name that was put right in the season shown. */
  'season.oldNames': call<readonly string[]>()(ofFile({ name: nameChangeSchema })),
  /** Puts the name right there too; answers with the terms in which it was. */
  'season.putNameRight': call<readonly string[]>()(ofFile({ name: nameChangeSchema })),
  /** What was changed in the file, newest first. */
  'season.history': call<readonly HistoryEntry[]>()(ofFile({})),
  /** Shows an open dialog and copies the chosen file beside the data file; gives the copy's name. */
  'document.attach': call<string>()(ofFile({})),
  /** Shows an open dialog; gives the path of the file to point to. */
  'document.choose': call<string>()(ofFile({})),
  /** Opens the file of a document in the program for it. */
  'document.open': call<null>()(ofFile({ document: documentRefSchema })),
  /** Shows a save dialog, then writes the sheets as one workbook; or asks for a folder and writes a file each. */
  'export.workbook': call<ExportedFile>()(
    z.strictObject({
      sheets: z.array(z.enum(allSheetCodes)).min(1),
      apart: z.boolean(),
      markChanges: z.boolean(),
    }),
  ),
  /** Opens the file exported last in the program for it, or its folder. */
  'export.openFile': call<null>()(nothing),
  'export.openFolder': call<null>()(nothing),
  /** Shows a save dialog, then writes the summary report. */
  'report.export': call<ExportedFile>()(z.strictObject({ format: z.enum(documentFormats) })),
  /** Shows a save dialog, then writes the letters to the cells of which something is overdue today. */
  'reminder.export': call<ExportedFile>()(nothing),
  /** Shows the system's print dialog for the summary report. */
  'report.print': call<null>()(nothing),
  /** Shows a save dialog, or one for a folder, then writes the chosen papers of these cells. */
  'printouts.export': call<WrittenPrintouts>()(
    z.strictObject({
      choice: printoutChoiceSchema,
      cellIds: z.array(z.string()).min(1),
      arrangement: z.enum(['together', 'perCell']),
      format: z.enum(documentFormats),
    }),
  ),
  'printouts.print': call<null>()(
    z.strictObject({ choice: printoutChoiceSchema, cellIds: z.array(z.string()).min(1) }),
  ),
  /** Stops the writing of papers: the cell at work is given up, and of one file for all nothing is written. */
  'printouts.stop': call<null>()(nothing),
  /** Opens the document, or the folder of papers, that was written last; or shows where it stands. */
  'printouts.open': call<null>()(nothing),
  'printouts.showFolder': call<null>()(nothing),
  /** Shows an open dialog, then opens a workbook for import. */
  'import.chooseFile': call<ImportSource>()(ofFile({})),
  /** Takes a block copied from a spreadsheet for import. */
  'import.paste': call<ImportSource>()(ofFile({ text: z.string().max(PASTE_LIMIT) })),
  /** Reads a sheet of what was opened and plans its import. */
  'import.plan': call<ImportView>()(ofFile({ sheet: z.int().min(0), settings: importSettingsSchema })),
  /** Some rows of what was planned last. */
  'import.rows': call<ImportRows>()(
    ofFile({ filter: z.enum(rowFilters), from: z.int().min(0), count: z.int().min(1).max(ROWS_LIMIT) }),
  ),
  /** Takes in what was planned last, as one edit. */
  'import.apply': call<Saved>()(ofFile({})),
  /** Ends reading or planning. */
  'import.stop': call<null>()(nothing),
  /** Puts away what was opened for import. */
  'import.close': call<null>()(nothing),
  /** Asks for a folder, then writes the form of each of these cells into it. */
  'forms.write': call<WrittenForms>()(ofFile({ cellIds: z.array(z.string()).min(1) })),
  /** Asks for a folder, then reads every workbook in it that may be a form that came back. */
  'forms.read': call<ReturnedForms>()(ofFile({})),
  /** Shows the folder of forms that was chosen last. */
  'forms.openFolder': call<null>()(nothing),
  /** Shows an open dialog for the superior's form, which stays open in main until another one. */
  'fill.openForm': call<OpenedForm>()(nothing),
  /** Proposes the open form anew, where somebody said which row of a sheet is of the own ward. */
  'fill.proposeOwnWard': call<Proposal>()(z.strictObject({ sheet: filledLine, text: filledLine })),
  /** Shows a save dialog, then writes the open form filled with the figures of the season. */
  'fill.write': call<ExportedFile>()(z.strictObject({ ties: tiesSchema, look: line.optional() })),
  /** Shows a save dialog, then writes the mapping as a file for others. */
  'fill.exportMapping': call<ExportedFile>()(mappingSchema),
  /** Shows an open dialog for a mapping that others sent. */
  'fill.importMapping': call<FillMapping>()(nothing),
  /** Opens the form filled last in the program for it, or its folder. */
  'fill.openFile': call<null>()(nothing),
  'fill.openFolder': call<null>()(nothing),
  /** Asks for the files of several wards and for a new place, and opens the combined file. */
  'combined.create': call<OpenFile>()(nothing),
  /** Asks for a folder, then writes the total by wards, with the list of their people if wanted, and each ward's sheets. */
  'combined.export': call<{ readonly folder: string; readonly files: number }>()(
    ofFile({ people: z.boolean() }),
  ),
  /** Asks for a place, then seals the open file, with its sheets if wanted, and writes the receipt beside it. */
  'package.make': call<PackageMade>()(ofFile({ contents: z.enum(packageContents), madeBy: line.optional() })),
  /** Asks for a package and tells whether it is whole. */
  'package.open': call<PackageView>()(nothing),
  /** Asks for a place and opens a copy of the data in the package opened last. */
  'package.takeIn': call<OpenFile>()(nothing),
  /** Asks for a folder and saves the sheets and the report of the package opened last. */
  'package.saveFiles': call<null>()(nothing),
  /** Shows the package made last in its folder. */
  'package.showFolder': call<null>()(nothing),
  /** The window has saved the field that was being typed in: it may close. */
  'app.settled': call<null>()(nothing),
  /** What is being typed, held in memory for the case that the page dies with it; null once the field was left. */
  'app.typed': call<null>()(z.strictObject({ label: z.string(), text: z.string() }).nullable()),
  /** Opens the file that could not be opened last: for reading only, or after all, over a lock that was asked about. */
  'file.openRefused': call<OpenFile>()(z.strictObject({ how: z.enum(['view', 'edit', 'force']) })),
} as const;

export type ApiName = keyof typeof apiCalls;
export type ApiArgument<N extends ApiName> = z.infer<(typeof apiCalls)[N]['argument']>;
export type ApiValue<N extends ApiName> = NonNullable<(typeof apiCalls)[N]['value']> | NullOf<N>;
/** `null` answers where there is nothing to tell. */
type NullOf<N extends ApiName> = null extends (typeof apiCalls)[N]['value'] ? null : never;

export type ExportStep = 'counting' | 'building' | 'writing' | 'checking';

export interface ExportProgress {
  readonly step: ExportStep;
  /** Parts done, of `of`. */
  readonly done: number;
  readonly of: number;
}

/** What main tells the window unasked. */
export interface ApiEvents {
  'export.progress': ExportProgress;
  'printouts.progress': PrintoutsProgress;
  'import.progress': ImportProgress;
  /** The window is asked to close: save the field being typed in, then answer with `app.settled`. */
  'app.closing': null;
  /** Another file was opened from outside, by a double click in the file manager. */
  'file.opened': OpenFile;
  /** A file that the user asked for outside the window cannot be opened. */
  'file.refused': AppError;
}

export const apiEventNames = [
  'export.progress',
  'printouts.progress',
  'import.progress',
  'app.closing',
  'file.opened',
  'file.refused',
] as const satisfies readonly (keyof ApiEvents)[];
export type ApiEventName = (typeof apiEventNames)[number];

/** How a call ends. */
export type ApiAnswer<N extends ApiName> = Result<ApiValue<N>, AppError>;

/** What the preload puts on `window.dhcb`: a method per call, whose answer is an `ApiAnswer` as text (`answer-text.ts`), a subscription per event, told as JSON. */
export type WindowApi = {
  readonly [N in ApiName]: (argument: ApiArgument<N>) => Promise<AnswerText>;
} & {
  readonly on: Readonly<Record<ApiEventName, (listener: (event: string) => void) => () => void>>;
};
