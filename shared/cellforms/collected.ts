import type { EditOf } from '../domain/edits';
import type { AppError } from '../errors';
import type { Result } from '../result';
import type { FieldKind } from './form';
import type { NoForm, ReturnedForm, RowSlip } from './read-form';
import type { RuleText } from './rules';
import type { ValueProblem } from './values';

/** What becomes of forms that came back: what each would change, what is asked, and the one edit that takes them in. */

/** A file of the folder, read. */
export interface ReturnedFile {
  readonly name: string;
  /** When the file was changed last, as the disk has it, ISO 8601. */
  readonly modifiedAt: string;
  readonly form: Result<ReturnedForm, NoForm>;
}

/** What became of a file as a whole; only of `form` anything is taken. */
export type FileOutcome =
  | 'form'
  | NoForm['kind']
  | 'other-ward'
  | 'other-term'
  | 'newer-version'
  | 'older-version'
  | 'unknown-cell'
  | 'retired-cell'
  | 'other-cell'
  | 'copied'
  | 'finished'
  | 'untouched'
  | 'superseded'
  | 'duplicate'
  | 'which-newer';

/** What becomes of one value. */
export type ChangeOutcome = 'add' | 'same' | 'ask' | 'skip';

export interface FormChange {
  /** Names the value within its cell, and the question about it. */
  readonly id: string;
  /** `congress.heldOn`, `congress.elections.committee.1.valid`, `congress.committee.Nguyễn Văn An.born`. */
  readonly path: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** As the season writes it; null where nothing is entered. */
  readonly from: string | null;
  readonly to: string;
  /** The same as people read it. */
  readonly fromText: string;
  readonly toText: string;
  readonly outcome: ChangeOutcome;
  readonly sheet: string;
  readonly address: string;
}

export type FormProblemCode =
  | ValueProblem
  | RuleText
  | 'name-missing'
  | 'votes-missing'
  | 'post-missing'
  | 'same-name'
  | 'leaves-on-screen'
  | 'ballot-gone'
  | 'person-gone'
  | 'post-overruled'
  | 'cell-finished'
  | RowSlip['code'];

/** A slip, with the place where it stands; what it touches is not taken. */
export interface FormProblem {
  readonly sheet: string;
  readonly address: string;
  readonly field: string;
  readonly code: FormProblemCode;
  /** What stands in the cell, where it is no value. */
  readonly text?: string;
}

export type QuestionKind = 'value' | 'day' | 'person' | 'candidate' | 'cell' | 'which';

export interface FormQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly about: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** What is in force; null while it is open. */
  readonly answer: string | null;
  readonly file: string;
}

export interface CollectedFile {
  readonly file: string;
  readonly outcome: FileOutcome;
  /** What the form says of its cell; absent for what is no form. */
  readonly cellId?: string;
  readonly cellName?: string;
  /** What differs from the season: the ward, the term or the cell as the form has it. */
  readonly written?: string;
  /** The file that was taken instead. */
  readonly other?: string;
  readonly error?: AppError;
  readonly changes: readonly FormChange[];
  readonly problems: readonly FormProblem[];
}

export type FormsEdit = EditOf<'forms.collect'>;

export interface Collected {
  readonly files: readonly CollectedFile[];
  readonly questions: readonly FormQuestion[];
  /** What is decided, as one edit; absent where nothing is to be taken in. */
  readonly edit?: FormsEdit;
}

/** What was answered, by the id of the question; `take` answers every question about a value that is not answered by itself. */
export interface FormAnswers {
  readonly take?: 'form' | 'entered';
  readonly given: Readonly<Record<string, string>>;
}

/** Answers of which several values are asked; whoever compares asks through it, and hears what is in force. */
export class Asking {
  readonly questions: FormQuestion[] = [];
  readonly #answers: FormAnswers;

  constructor(answers: FormAnswers) {
    this.#answers = answers;
  }

  /** The answer; undefined while the question is open. */
  ask(question: Omit<FormQuestion, 'answer'>): string | undefined {
    const given = this.#answers.given[question.id];
    const answer = question.choices.some(({ value }) => value === given)
      ? given
      : question.kind === 'value'
        ? this.#answers.take
        : undefined;
    this.questions.push({ ...question, answer: answer ?? null });
    return answer;
  }
}
