import type { Stepwise } from './stepwise';

/** How an answer of main travels to the page: as one text, or as a text and one more for each cell of a change of many. */
export type AnswerText = string | readonly string[];

type Fields = Readonly<Record<string, unknown>>;

/** Of fewer cells the page reads the text in a moment. */
const MANY_CELLS = 10;

/** An answer as text. */
export function answerText(answer: unknown): AnswerText {
  const cells = cellsOf(answer);
  if (cells === undefined || cells.length < MANY_CELLS) return JSON.stringify(answer);
  return [JSON.stringify(withCells(answer, [])), ...cells.map((cell) => JSON.stringify(cell))];
}

/** The answer of a text; of one in parts a cell at a time, whenever the caller goes on. */
export function* answerRead(text: AnswerText): Stepwise<unknown> {
  if (typeof text === 'string') return JSON.parse(text) as unknown;
  const [rest = '', ...parts] = text;
  const answer: unknown = JSON.parse(rest);
  const cells: unknown[] = [];
  for (const part of parts) {
    cells.push(JSON.parse(part));
    yield;
  }
  return withCells(answer, cells);
}

/** The cells that a change brings, where the answer is one. */
function cellsOf(answer: unknown): readonly unknown[] | undefined {
  const cells = within(within(within(answer, 'value'), 'change'), 'cells');
  return Array.isArray(cells) ? cells : undefined;
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined;
}

function withCells(answer: unknown, cells: readonly unknown[]): unknown {
  const value = within(answer, 'value');
  const change = { ...(within(value, 'change') as Fields), cells };
  return { ...(answer as Fields), value: { ...(value as Fields), change } };
}
