import { Button } from '@mantine/core';
import type { ImportView } from '../../../shared/api-import';
import { vi } from '../../../shared/i18n';
import { settingsOfAnswer } from '../../../shared/import/plan/answers';
import type { ListQuestion } from '../../../shared/import/plan/plan';
import { Note } from '../../components/feedback/Note';
import { answeredMark, asksMark } from './asks';
import styles from './import.module.css';
import type { Import, OpenedList } from './use-import';

const texts = vi.importQuestions;

interface QuestionsProps {
  readonly view: ImportView;
  readonly list: OpenedList;
  readonly onChange: Import['change'];
}

/** What is to be decided about the list as a whole, and what is to be known of it. */
export function Questions({ view: { questions, notes }, list: { settings }, onChange }: QuestionsProps) {
  if (questions.length + notes.length === 0) return null;
  const answer = (question: ListQuestion, choice: string) =>
    onChange(settingsOfAnswer(settings, question, choice) ?? {});
  return (
    <div className={styles.questions} role="group" aria-label={texts.title}>
      {notes.map((note) => (
        <Note key={note.code} tone="warning">
          {texts.note(note)}
        </Note>
      ))}
      {questions.map((question) => (
        <Question key={question.id} question={question} onAnswer={(choice) => answer(question, choice)} />
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly question: ListQuestion;
  readonly onAnswer: (choice: string) => void;
}

function Question({ question, onAnswer }: QuestionProps) {
  const { choices, answer } = question;
  const buttons = choices.map((choice) => (
    <Button
      key={choice}
      variant={answer === choice ? 'light' : 'default'}
      aria-pressed={answer === choice}
      onClick={() => onAnswer(choice)}
    >
      {texts.choice(question, choice)}
    </Button>
  ));
  return (
    <div {...(answer === undefined ? asksMark : answeredMark)}>
      <Note tone={answer === undefined ? 'warning' : 'done'} actions={buttons}>
        <b>{texts.text(question)}</b>
      </Note>
    </div>
  );
}
