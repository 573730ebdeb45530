import type { ApiArgument, OpenFile, Saved, Stepped } from '../../../shared/api';
import type { Edit } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';
import type { NameChange } from '../../../shared/edits/older-names';
import { type AppError, appError, errorClass } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { ok, type Result } from '../../../shared/result';
import type { Filled } from '../../components/field/column-fill';
import type { Invoke } from '../api';
import { nextTurn } from '../in-turns';
import { type AppView, emptyView, type Notice, type Saving, saved, startOf } from './app-view';
import { changeWords } from './change-words';
import { type Coming, changedSeason, comingSeason, type Prepare } from './coming-season';
import { copySaved } from './copy-saved';
import type { EditAnswer, SavedEdit } from './edit-answer';
import { JointEdits } from './joint-edits';
import { NameOffers, nameChangeOf } from './name-offer';
import { type Places, StepPlaces } from './step-places';

/** An answer as main gave it, or that of a change that main held until the disk took it. */
type SendAnswer<S extends Saved> = Promise<Result<S | SavedEdit, AppError>>;

/**
 * The open season and what becomes of each edit.
 *
 * An edit is sent at once, so that main knows of it before the window can
 * close; answers are applied in the order of sending. When the disk refuses an
 * edit, main keeps it and writes it with the next one: its answer waits until
 * then, and so nothing is entered twice.
 */
export class AppStore {
  readonly #invoke: Invoke;
  readonly #listeners = new Set<() => void>();
  #view = emptyView;
  #underway = 0;
  #noticeId = 0;
  #failure: AppError | undefined;
  /** Edits that main holds in memory because the disk refused them. */
  #waiting: (() => void)[] = [];
  #answers: Promise<unknown> = Promise.resolve();
  /** The edit asked for last, until it is answered. */
  #latest: { readonly asked: string; readonly answer: EditAnswer } | undefined;
  #lost: readonly string[] = [];
  /** What stands in forms that are stored as a whole, by their names; another season begins with empty ones. */
  readonly drafts = new Map<string, unknown>();

  readonly #places: StepPlaces;
  readonly #names: NameOffers;
  readonly #joint = new JointEdits();
  readonly #prepare: Prepare | undefined;

  /** `prepare` is given a season of which many cells are new, before it is shown. */
  constructor(invoke: Invoke, places: Places, prepare?: Prepare) {
    this.#invoke = invoke;
    this.#prepare = prepare;
    this.#places = new StepPlaces(places);
    this.#names = new NameOffers(invoke);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly view = (): AppView => this.#view;

  /** Asks main what stands open; to be called once. */
  async start(): Promise<void> {
    const answer = await this.#invoke('app.state', undefined);
    this.#show(
      answer.ok ? { phase: 'ready', ...startOf(answer.value) } : { phase: 'ready', problem: answer.error },
    );
    const fallen = answer.ok ? answer.value.fallen : null;
    if (!fallen) return;
    this.#showNotice({ text: vi.frame.fallen(fallen.draft), stays: true });
    // what the page that died had sent may not be on the disk yet
    if (this.#view.file) await this.saveAgain();
  }

  /** Makes a new file; false when it was not made, or the person thought better of it. */
  readonly create = (season: ApiArgument<'file.create'>): Promise<boolean> =>
    this.#open(() => this.#invoke('file.create', season));

  /** Makes a new file that goes on from the file of the last term. */
  readonly createFrom = (season: ApiArgument<'file.createFrom'>): Promise<boolean> =>
    this.#open(() => this.#invoke('file.createFrom', season));

  /** Starts the next season in the open file. */
  readonly startSeason = (season: ApiArgument<'season.start'>['season']): Promise<boolean> =>
    this.#open(() => this.#invoke('season.start', { handle: this.#handle, season }));

  /** Turns to another season of the open file, an older one for reading only unless `writable`. */
  readonly showSeason = (key: string, writable = false): Promise<boolean> =>
    this.#open(() => this.#invoke('season.show', { handle: this.#handle, key, writable }));

  /** Puts the files of several wards together, and opens what came of it. */
  readonly mergeWards = (): Promise<boolean> => this.#open(() => this.#invoke('combined.create', undefined));

  /** Opens a copy of the data in the package opened last. */
  readonly takeInPackage = (): Promise<boolean> =>
    this.#open(() => this.#invoke('package.takeIn', undefined));

  readonly openFile = (recentPath?: string): Promise<boolean> =>
    this.#open(() => this.#invoke('file.open', recentPath === undefined ? {} : { recentPath }));

  /** Opens the file that could not be opened: for reading only, or after all. */
  readonly openRefused = (how: 'view' | 'edit' | 'force'): Promise<boolean> =>
    this.#open(() => this.#invoke('file.openRefused', { how }), this.#view.problem);

  /** Opens a copy that lies beside the open file. */
  readonly openBeside = (name: string): Promise<boolean> =>
    this.#open(() => this.#invoke('file.openBeside', { handle: this.#handle, name }));

  readonly openSample = (): Promise<boolean> => this.#open(() => this.#invoke('file.openSample', undefined));

  /** Another file was opened from outside. */
  readonly opened = (file: OpenFile): void => {
    this.#nothingUnsaved();
    this.drafts.clear();
    this.#show({ file, problem: null, saving: saved, notice: null });
  };

  readonly close = async (): Promise<void> => {
    await this.settled();
    const answer = await this.#invoke('file.close', undefined);
    if (!answer.ok) {
      this.#show({ problem: answer.error });
      return;
    }
    this.#nothingUnsaved();
    const state = await this.#invoke('app.state', undefined);
    const { recent } = state.ok ? state.value : this.#view;
    this.#show({ file: null, problem: null, saving: saved, notice: null, recent });
  };

  /** The file was closed until its password is given: nothing of it stays on the screen. */
  readonly locked = (path: string): void => {
    this.#nothingUnsaved();
    this.drafts.clear();
    const problem = appError('password-needed', { path });
    this.#show({ file: null, problem, saving: saved, notice: null });
  };

  readonly tellProblem = (problem: AppError | null): void => {
    this.#show({ problem });
  };

  readonly markPassword = (withPassword: boolean): void => {
    const { file } = this.#view;
    if (file) this.#show({ file: { ...file, withPassword } });
  };

  readonly dismissProblem = (): void => this.tellProblem(null);

  /**
   * Saves one edit in the file it was made in. Answers when it is on the disk, or at once when it
   * is refused as such: because of what it says, or because that file is no longer open.
   */
  readonly edit = (edit: Edit, handle: string): EditAnswer => {
    const held = this.#joint.hold(edit);
    if (held) return held;
    const asked = JSON.stringify([handle, edit]);
    // a double click asks for the same thing twice: it is done once
    if (this.#latest?.asked === asked) return this.#latest.answer;
    const answer = this.#change(() => this.#invoke('season.edit', { handle, edit }), handle);
    this.#offerOldName(edit, handle, answer);
    this.#latest = { asked, answer };
    const forget = () => {
      if (this.#latest?.answer === answer) this.#latest = undefined;
    };
    void answer.then(forget, forget);
    return answer;
  };

  /** Fills many fields at one time: what they save is one step, which is offered to be taken back. */
  readonly together = async (fill: () => Filled): Promise<void> => {
    let filled: Filled = { taken: 0, left: 0 };
    const handle = this.#handle;
    const step = await this.#joint.send(
      () => {
        filled = fill();
      },
      (edit) => this.edit(edit, handle),
    );
    this.notify(vi.fields.filled(filled), step);
  };

  #offerOldName(edit: Edit, handle: string, answer: EditAnswer): void {
    const { file } = this.#view;
    const name = file && file.seasons.length > 1 ? nameChangeOf(file.season, edit) : undefined;
    if (!name) return;
    void answer.then(async (saved) => {
      if (!saved.ok) return;
      if (saved.value.step !== undefined) this.#names.keep(saved.value.step, name);
      await this.#offerOlder(handle, name);
    });
  }

  async #offerOlder(handle: string, name: NameChange): Promise<void> {
    const offer = await this.#names.offer(handle, name, (text) => this.notify(text));
    if (offer) this.#showNotice(offer);
  }

  /** Takes in the list that main planned last, and offers to take it back; what it changed shows at `shownAt`. */
  readonly applyImport = async (text: string, handle: string, shownAt: string): EditAnswer => {
    const answer = await this.#change(() => this.#invoke('import.apply', { handle }), handle, shownAt);
    if (answer.ok) this.notify(text, answer.value.step);
    return answer;
  };

  /** Sends a change: taken back, it leads to where it shows, the screen on which it is made unless another is named. */
  async #change(
    ask: () => Promise<Result<Saved, AppError>>,
    handle: string,
    place = this.#places.here(),
  ): EditAnswer {
    const answer = await this.#send(ask, handle);
    if (answer.ok && answer.value.step !== undefined) this.#places.keep(answer.value.step, place);
    return answer;
  }

  /** `settling` is told the season that an answer is laid over. */
  #send<S extends Saved>(
    ask: () => Promise<Result<S, AppError>>,
    handle: string,
    settling?: (season: Season | undefined) => void,
  ): SendAnswer<S> {
    this.#underway += 1;
    // any further change ends the offer to take the last one back
    this.#show({
      saving: { state: 'saving' },
      ...(this.#view.notice?.step !== undefined && { notice: null }),
    });
    const sent = ask();
    const answered = this.#answers.then(async () => {
      const answer = await sent;
      const { file } = this.#view;
      const shown = file?.handle === handle ? file : null;
      const coming = answer.ok ? await comingSeason(shown, answer.value.change, this.#prepare) : undefined;
      this.#underway -= 1;
      settling?.(this.#view.file?.season);
      return this.#view.file?.handle === handle ? this.#settle(answer, coming) : this.#late(answer);
    });
    this.#answers = answered;
    return answered.then(({ whenSaved }) => whenSaved);
  }

  /** Saves an edit that takes something away, and offers to take it back. */
  readonly remove = async (edit: Edit, text: string, handle: string): EditAnswer => {
    const answer = await this.edit(edit, handle);
    if (answer.ok) this.notify(text, answer.value.step);
    return answer;
  };

  /** Writes what the disk refused before; `quietly`, with the failure in sight until it succeeds. */
  readonly saveAgain = (quietly = false): Promise<boolean> =>
    this.#save(() => this.#invoke('file.save', { handle: this.#handle }), quietly);

  /** Goes on in a new file, with everything that was entered. */
  readonly saveElsewhere = async (): Promise<boolean> => {
    const from = this.#view.file?.path ?? '';
    const done = await this.#save(async () => {
      const answer = await this.#invoke('file.saveElsewhere', { handle: this.#handle });
      // what was sent before the new file took over is in it, whatever the old disk says
      if (answer.ok) await this.settled();
      if (answer.ok) this.#places.follow(from, answer.value.path);
      return answer;
    });
    if (done) this.notify(vi.frame.savedElsewhere(this.#view.file?.name ?? ''));
    return done;
  };

  /** Writes a copy to a place that is asked for, and says what came of it. */
  readonly saveCopy = async (): Promise<void> => {
    await this.settled();
    const text = await copySaved(this.#invoke, this.#handle);
    if (text !== undefined) this.notify(text);
  };

  /** Puts a copy in the place of the open file, or of the one that could not be opened, and offers the way back. */
  readonly restore = async (name: string, text: string, refused = false): Promise<void> => {
    await this.settled();
    const answer = await this.#invoke('backups.restore', { handle: refused ? null : this.#handle, name });
    if (!answer.ok) {
      // where no file is open nothing shows a notice
      if (refused) this.#show({ problem: answer.error });
      else this.notify(errorText(answer.error));
      return;
    }
    const { file, kept } = answer.value;
    this.opened(file);
    const back = () => void this.restore(kept ?? '', vi.backups.backAgain);
    const offer = kept === null || refused ? {} : { offer: { label: vi.backups.back, take: back } };
    this.#showNotice({ text, ...offer });
  };

  /** Takes back the last step of the season, or says why not; where a step is named, only that one. */
  readonly undo = async (step?: string): Promise<void> => {
    const asked = { handle: this.#handle, ...(step !== undefined && { step }) };
    await this.#step(() => this.#invoke('season.undo', asked), vi.edits.undone);
  };

  /** Does again what was taken back last. */
  readonly redo = async (): Promise<void> => {
    const handle = this.#handle;
    const step = await this.#step(() => this.#invoke('season.redo', { handle }), vi.edits.redone);
    const name = step === undefined ? undefined : this.#names.of(step);
    if (name) await this.#offerOlder(handle, name);
  };

  /** What was taken back or done again is named, and the screen goes where it was done. Gives the step. */
  async #step(
    ask: () => Promise<Result<Stepped, AppError>>,
    words: (what: string) => string,
  ): Promise<string | undefined> {
    const from = this.#places.here();
    let before: Season | undefined;
    const answer = await this.#send(ask, this.#handle, (season) => {
      before = season;
    });
    if (answer.ok && 'type' in answer.value) {
      // the season was drawn in this turn: what a long change did is put in words in the next
      await nextTurn();
      const { step, type, change } = answer.value;
      this.#places.lead(step, from);
      this.notify(words(vi.edits.kinds[type]) + changeWords(before, change));
      return step;
    }
    if (!answer.ok) this.notify(errorText(answer.error));
    return undefined;
  }

  notify(text: string, step?: string): void {
    this.#showNotice({ text, ...(step !== undefined && { step }) });
  }

  /** Says what is to be read at leisure: it stays until it is closed. */
  readonly tellAtLength = (text: string): void => {
    this.#showNotice({ text, stays: true });
  };

  #showNotice(notice: Omit<Notice, 'id'>): void {
    this.#noticeId += 1;
    this.#show({ notice: { id: this.#noticeId, ...notice } });
  }

  /** What could not be saved when fields went away with their screen: all that goes at one time stands in one line. */
  readonly tellLost = (text: string): void => {
    if (this.#lost.length === 0) {
      queueMicrotask(() => {
        this.#lost = [];
      });
    }
    this.#lost = [...this.#lost, text];
    this.notify(this.#lost.join(' '));
  };

  readonly dismissNotice = (id: number): void => {
    if (this.#view.notice?.id === id) this.#show({ notice: null });
  };

  /** Resolves when every edit sent so far was answered by main, saved or not; `then` is done in that very turn, before another who waits. */
  async settled(then?: () => void): Promise<void> {
    while (this.#underway > 0) await this.#answers;
    then?.();
  }

  /** A changed mind in a dialog changes nothing; what went wrong before is no longer told. */
  async #open(
    ask: () => Promise<Result<OpenFile, AppError>>,
    unlessChanged: AppError | null = null,
  ): Promise<boolean> {
    this.dismissProblem();
    await this.settled();
    const answer = await ask();
    if (answer.ok) this.opened(answer.value);
    else this.#show({ problem: answer.error.code === 'cancelled' ? unlessChanged : answer.error });
    return answer.ok;
  }

  async #save(ask: () => Promise<Result<OpenFile, AppError>>, quietly = false): Promise<boolean> {
    if (!quietly) this.#show({ saving: { state: 'saving' } });
    const answer = await ask();
    if (answer.ok) {
      this.#nothingUnsaved();
      this.#show({ file: answer.value, saving: this.#savingNow() });
    } else {
      if (answer.error.code !== 'cancelled') this.#failure = answer.error;
      this.#show({ saving: this.#savingNow() });
    }
    return answer.ok;
  }

  #settle<S extends Saved>(
    answer: Result<S, AppError>,
    coming?: Coming,
  ): { readonly whenSaved: SendAnswer<S> } {
    const { file } = this.#view;
    if (answer.ok && file) {
      const { change, savedAt } = answer.value;
      this.#show({
        file: { ...file, season: changedSeason(file.season, change, coming), savedAt },
        saving: this.#savingNow(),
      });
      // main wrote the waiting edits along with this one: only the whole season holds them all
      if (this.#failure) void this.saveAgain();
    } else if (!answer.ok && errorClass(answer.error) === 'unsaved') {
      this.#failure = answer.error;
      this.#show({ saving: this.#savingNow() });
      return { whenSaved: this.#whenWritten() };
    } else {
      // refused input is told at its field; a bug stays in sight, whatever the field was
      const isBug = !answer.ok && errorClass(answer.error) === 'broken';
      this.#show({ saving: this.#savingNow(), ...(isBug && { problem: answer.error }) });
    }
    return { whenSaved: Promise.resolve(answer) };
  }

  /** The answer to an edit of a file that was left meanwhile; one that did not reach it is told. */
  #late<S extends Saved>(answer: Result<S, AppError>): { readonly whenSaved: SendAnswer<S> } {
    if (!answer.ok) this.#show({ problem: answer.error });
    return { whenSaved: Promise.resolve(answer) };
  }

  get #handle(): string {
    return this.#view.file?.handle ?? '';
  }

  #whenWritten(): Promise<Result<SavedEdit, never>> {
    return new Promise((resolve) => {
      this.#waiting.push(() => {
        resolve(ok({ change: {} }));
      });
    });
  }

  #nothingUnsaved(): void {
    this.#failure = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const answer of waiting) answer();
  }

  #savingNow(): Saving {
    if (this.#underway > 0) return { state: 'saving' };
    return this.#failure ? { state: 'failed', error: this.#failure } : saved;
  }

  #show(change: Partial<AppView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
