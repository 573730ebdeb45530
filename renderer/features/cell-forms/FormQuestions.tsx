import type { CollectedFile, FormAnswers, FormQuestion } from '../../../shared/cellforms/collected';
import { vi } from '../../../shared/i18n';
import { OptionSelect } from '../../components/field/OptionSelect';
import styles from './cellForms.module.css';

const { screen: texts, questions: words } = vi.cellForms;
const OPEN = '';

interface FormQuestionsProps {
  readonly files: readonly CollectedFile[];
  readonly questions: readonly FormQuestion[];
  readonly answers: FormAnswers;
  readonly onAnswer: (answers: FormAnswers) => void;
}

/** What the forms leave open: each question by itself below its form, and one answer for all values that differ. */
export function FormQuestions({ files, questions, answers, onAnswer }: FormQuestionsProps) {
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
      {[...Map.groupBy(questions, ({ file }) => file)].map(([file, ofFile]) => (
        <QuestionsOfFile
          key={file}
          title={texts.questionsOf(files.find((each) => each.file === file)?.cellName, file)}
          questions={ofFile}
          onAnswer={answer}
        />
      ))}
    </section>
  );
}

interface QuestionsOfFileProps {
  readonly title: string;
  readonly questions: readonly FormQuestion[];
  readonly onAnswer: (id: string, value: string) => void;
}

function QuestionsOfFile({ title, questions, onAnswer }: QuestionsOfFileProps) {
  return (
    <section aria-label={title}>
      <h4 className={styles.formName}>{title}</h4>
      <ul className={styles.questions}>
        {questions.map(({ id, about, choices, answer }) => (
          <li key={id}>
            <OptionSelect
              enters
              label={about}
              value={answer ?? OPEN}
              options={[
                { value: OPEN, label: texts.noAnswer },
                ...choices.map(({ value, text }) => ({ value, label: text })),
              ]}
              onChoose={(value) => onAnswer(id, value)}
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
      enters
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
