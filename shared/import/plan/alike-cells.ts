import { CELL_LIMIT } from '../../domain/limits';
import { distance } from '../../text/distance';
import { mayBeOneCell, type NewCellName, newCellName } from '../match/new-cells';
import type { ListQuestion } from './plan';
import { type AlikeAnswer, alikeAnswers, type ImportSettings } from './settings';

/** A new cell of a list: as the list writes it, and as it would be stored. */
interface Written {
  readonly key: string;
  readonly name: string;
  readonly full: string;
}

interface Listed extends Written {
  readonly looked: NewCellName;
}

/** Finds new cells of a list whose names may mean one cell, and asks of each such pair once whether they are one or two. */
export class AlikeCells {
  readonly #answers: Readonly<Record<string, AlikeAnswer>>;
  readonly #listed: Listed[] = [];
  readonly #asked: ListQuestion[] = [];

  constructor({ alike = {} }: ImportSettings) {
    this.#answers = alike;
  }

  /** The key of the new cell that this one is, where somebody said so; undefined for a cell of its own, which is remembered. */
  find(written: Written): string | undefined {
    const looked = newCellName(written.name);
    // a season has no more of them
    const others = this.#listed.length > CELL_LIMIT ? [] : this.#listed;
    const near = others.filter((other) => mayBeOneCell(other.looked, looked));
    for (const other of near.toSorted((a, b) => spellingsApart(a, written) - spellingsApart(b, written))) {
      const answer = this.#ask(other, written);
      if (answer === 'first' || answer === 'second') return other.key;
      if (answer === undefined) break;
    }
    this.#listed.push({ ...written, looked });
    return undefined;
  }

  #ask(first: Written, second: Written): AlikeAnswer | undefined {
    const id = `${ID}${first.name}${BETWEEN}${second.name}`;
    const answer = this.#answers[id];
    this.#asked.push({
      id,
      kind: 'cells-alike',
      count: 2,
      examples: [{ text: first.full, otherwise: second.full }],
      choices: alikeAnswers,
      answer,
    });
    return answer;
  }

  /** The name that somebody chose for a cell that another name of the list means too; else its own. */
  chosenName(name: string): string {
    const start = `${ID}${name}${BETWEEN}`;
    const chosen = Object.entries(this.#answers).find(
      ([id, answer]) => answer === 'second' && id.startsWith(start),
    );
    return chosen === undefined ? name : chosen[0].slice(start.length);
  }

  questions(): readonly ListQuestion[] {
    return this.#asked;
  }
}

/** Letters by which two names differ, marks counted: the nearest is asked about first. */
function spellingsApart(a: Written, b: Written): number {
  return distance(a.key, b.key, FURTHEST);
}

const FURTHEST = 40;
const ID = 'alike:';
const BETWEEN = ' | ';
