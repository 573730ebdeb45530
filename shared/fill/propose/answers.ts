import { fold } from '../../text/fold';
import { isMark, markOf, notMark } from './marks';
import type { Meaning } from './meaning';
import type { TableColumn } from './tables';

/** “Bí thư tái cử | Có | Không”: two columns of one question, of which the right one is marked. */
export type Answer = 'yes' | 'no';

/** A column as its question reads; without an answer where it is a column like any other. */
export interface Asked {
  readonly column: TableColumn;
  /** `alone` where the other answer has no column: nobody knows how it is filled. */
  readonly answer?: Answer | 'alone';
}

const WORDS: Readonly<Record<Answer, RegExp>> = {
  yes: /^(?:co|dung|phai|da co|roi)$/u,
  no: /^(?:khong|khong co|khong dung|khong phai|chua|chua co|sai)$/u,
};
const SIGN = /\s*[(–-]?\s*(?:(?:danh|ghi)(?: dau)? |dau )?["“']?x["”']?\s*\)?$/u;

/** Columns with the questions in place of their answers. */
export function withQuestions(columns: readonly TableColumn[]): readonly Asked[] {
  return columns.map((column) => {
    const answer = answerOf(column);
    if (answer === undefined) return { column };
    const question = column.path.at(-2);
    const other = columns.some((each) => {
      const beside = answerOf(each);
      return beside !== undefined && beside !== answer && each.path.at(-2) === question;
    });
    return other
      ? { column: { ...column, path: column.path.slice(0, -1) }, answer }
      : { column, answer: 'alone' };
  });
}

function answerOf({ path }: TableColumn): Answer | undefined {
  if (path.length < 2) return undefined;
  const key = fold(path.at(-1)?.text ?? '')
    .replace(SIGN, '')
    .trim();
  return WORDS.yes.test(key) ? 'yes' : WORDS.no.test(key) ? 'no' : undefined;
}

/** The mark of an answer to what its question asks; undefined for a question of several people. */
export function answered(meaning: Meaning | undefined, answer: Asked['answer']): Meaning | undefined {
  if (!meaning || answer === undefined) return meaning;
  const id = isMark(meaning.id) ? meaning.id : markOf(meaning.id);
  if (id === undefined || answer === 'alone') return undefined;
  return { ...meaning, id: answer === 'yes' ? id : notMark(id) };
}
