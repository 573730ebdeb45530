import type { FormAnswers, FormQuestion } from '../../../shared/cellforms/collected';
import { vi } from '../../../shared/i18n';
import { OptionSelect } from '../../components/field/OptionSelect';
import styles from './cellForms.module.css';

const { screen: texts, questions: words } = vi.cellForms;
const OPEN = '';

interface FormQuestionsProps {
  readonly questions: readonly FormQuestion[];
  readonly answers: FormAnswers;
  readonly onAnswer: (answers: FormAnswers) => void;
}

/** What the forms leave open: each question by itself, and one answer for all values that differ. */
export function FormQuestions({ questions, answers, onAnswer }: FormQuestionsProps) {
  if (questions.length === 0) return null;
  const values = questions.filter(({ kind }) => kind === 'value').length;
  const answer = (id: string, value: string) => {
    const others = Object.entries(answers.given).filter(([key]) => key !== id);
    onAnswer({
      ...answers,
      given: Object.fromEntries([...others, ...(value === OPEN ? [] : [[id, value] as const])]),
    });
  };
  return (
    <section className={styles.part} aria-label={texts.questions}>
      <h3>{texts.questions}</h3>
      <p className={styles.lead}>{texts.questionsLead}</p>
      {values > 1 && <TakeAll answers={answers} onAnswer={onAnswer} />}
      <ul className={styles.questions}>
        {questions.map(({ id, about, choices, answer: given, file }) => (
          <li key={`${file} ${id}`}>
            <OptionSelect
              label={about}
              value={given ?? OPEN}
              options={[
                { value: OPEN, label: texts.noAnswer },
                ...choices.map(({ value, text }) => ({ value, label: text })),
              ]}
              onChoose={(value) => answer(id, value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeAll({ answers, onAnswer }: Pick<FormQuestionsProps, 'answers' | 'onAnswer'>) {
  const { take, ...others } = answers;
  return (
    <OptionSelect
      label={texts.takeAll}
      value={take ?? OPEN}
      options={[
        { value: OPEN, label: texts.noAnswer },
        { value: 'form', label: words.choices['form'] ?? '' },
        { value: 'entered', label: words.choices['entered'] ?? '' },
      ]}
      onChoose={(value) => {
        onAnswer({ ...others, ...((value === 'form' || value === 'entered') && { take: value }) });
      }}
    />
  );
}
