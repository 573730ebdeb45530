import type { Edit } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';
import { seatOf } from '../../../shared/domain/season-views';
import type { NameChange } from '../../../shared/edits/older-names';
import { vi } from '../../../shared/i18n';
import type { Invoke } from '../api';
import type { Notice } from './app-view';

/** The name that an edit puts right, if it does. */
export function nameChangeOf(season: Season, edit: Edit): NameChange | undefined {
  if (edit.type !== 'member.update' || edit.patch.fullName === undefined) return undefined;
  const { personId, patch } = edit;
  const from = seatOf(season, personId)?.member.fullName;
  const to = patch.fullName;
  return from === undefined || to === undefined || from === to ? undefined : { personId, from, to };
}

/** What is offered once a name was put right that other terms of the file hold too; nothing is done there unasked. */
export class NameOffers {
  readonly #invoke: Invoke;
  /** The names that somebody bore since the file was opened: who mends a slip of the pen is asked once more. */
  readonly #former = new Map<string, readonly string[]>();

  readonly #byStep = new Map<string, NameChange>();

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** A name was put right in this step: done again, it is offered again. */
  keep(step: string, name: NameChange): void {
    this.#byStep.set(step, name);
  }

  /** The name that a step put right, if it did. */
  of(step: string): NameChange | undefined {
    return this.#byStep.get(step);
  }

  async offer(
    handle: string,
    name: NameChange,
    tell: (text: string) => void,
  ): Promise<Pick<Notice, 'text' | 'offer'> | undefined> {
    for (const change of this.#changes(handle, name)) {
      const terms = await this.#invoke('season.oldNames', { handle, name: change });
      if (!terms.ok) return undefined;
      if (terms.value.length > 0) return this.#offered(handle, change, terms.value, tell);
    }
    return undefined;
  }

  /** From each name of before to the one of now, the last one first. */
  #changes(handle: string, name: NameChange): readonly NameChange[] {
    const key = JSON.stringify([handle, name.personId]);
    const former = [...new Set([name.from, ...(this.#former.get(key) ?? [])])];
    this.#former.set(key, former);
    return former.filter((from) => from !== name.to).map((from) => ({ ...name, from }));
  }

  #offered(
    handle: string,
    name: NameChange,
    terms: readonly string[],
    tell: (text: string) => void,
  ): Pick<Notice, 'text' | 'offer'> {
    const take = () => {
      void this.#invoke('season.putNameRight', { handle, name }).then((done) => {
        if (done.ok) tell(vi.edits.nameRight(name.to, done.value));
      });
    };
    return { text: vi.edits.oldName(name.from, terms), offer: { label: vi.edits.putNameRight, take } };
  }
}
