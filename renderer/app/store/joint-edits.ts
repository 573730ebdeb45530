import { type Edit, jointEdit } from '../../../shared/domain/edits';
import type { EditAnswer } from './edit-answer';

interface Held {
  readonly edit: Edit;
  readonly answer: (answer: Awaited<EditAnswer>) => void;
}

/** Gathers what many fields save at one time, and sends it as one step. */
export class JointEdits {
  #held: Held[] | undefined;

  /** While edits are gathered: the answer to one of them; undefined at all other times. */
  hold(edit: Edit): EditAnswer | undefined {
    const held = this.#held;
    return held && new Promise((answer) => held.push({ edit, answer }));
  }

  /** Runs what saves, and sends what it saved; what cannot go as one step goes one by one, each refused at its own field. Gives the last step. */
  async send(run: () => void, save: (edit: Edit) => EditAnswer): Promise<string | undefined> {
    const held: Held[] = [];
    this.#held = held;
    try {
      run();
    } finally {
      this.#held = undefined;
    }
    const joint = held.length > 1 ? jointEdit(held.map(({ edit }) => edit)) : undefined;
    const together = joint && (await save(joint));
    if (together?.ok) {
      for (const { answer } of held) answer(together);
      return together.value.step;
    }
    let step: string | undefined;
    for (const { edit, answer } of held) {
      const saved = await save(edit);
      answer(saved);
      if (saved.ok) step = saved.value.step;
    }
    return step;
  }
}
