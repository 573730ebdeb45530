import { useMemo, useState } from 'react';
import type { ReturnedForms } from '../../../shared/api-forms';
import { collect } from '../../../shared/cellforms/collect';
import type { Collected, FormAnswers } from '../../../shared/cellforms/collected';
import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { useOpenFile, useRemove } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { ChangeButton } from '../../components/field/ChangeButton';
import { fieldMark } from '../../components/field/flow';
import { mainButton } from '../../components/main-button';
import { Section } from '../../components/Page';
import { ChangeTables, FileTable, ProblemList } from './CollectedTables';
import styles from './cellForms.module.css';
import { FormQuestions } from './FormQuestions';

const texts = vi.cellForms.screen;
const unanswered: FormAnswers = { given: {} };

/** Forms that came back: a folder of them is read, looked over, and taken in as one step. */
export function CollectForms() {
  const { handle, season } = useOpenFile();
  const [returned, setReturned] = useState<ReturnedForms>();
  const [answers, setAnswers] = useState<FormAnswers>(unanswered);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AppError>();
  const collected = useMemo(
    () => returned && collect(season, returned.files, answers),
    [season, returned, answers],
  );
  const read = async () => {
    setBusy(true);
    setProblem(undefined);
    const answer = await invoke('forms.read', { handle });
    setBusy(false);
    if (answer.ok) {
      setAnswers(unanswered);
      setReturned(answer.value);
    } else if (answer.error.code !== 'cancelled') setProblem(answer.error);
  };
  return (
    <Section title={texts.collect} lead={texts.collectLead}>
      <div className={styles.foot}>
        <ChangeButton disabled={busy} onClick={() => void read()}>
          {texts.read}
        </ChangeButton>
        {returned && <span>{returned.folder}</span>}
      </div>
      {problem && (
        <Note tone="error" urgent>
          {errorText(problem)}
        </Note>
      )}
      {collected && returned?.files.length === 0 && <Note tone="warning">{texts.nothingRead}</Note>}
      {collected && collected.files.length > 0 && (
        <>
          <FileTable files={collected.files} />
          <FormQuestions
            files={collected.files}
            questions={collected.questions}
            answers={answers}
            onAnswer={setAnswers}
          />
          <ProblemList files={collected.files} />
          <ChangeTables files={collected.files} />
          <Apply collected={collected} />
        </>
      )}
    </Section>
  );
}

function Apply({ collected: { edit, files, questions } }: { readonly collected: Collected }) {
  const save = useRemove();
  const [storing, setStoring] = useState(false);
  const [problem, setProblem] = useState<string>();
  const open = questions.filter(({ answer }) => answer === null).length;
  const byForm = new Set(questions.filter(({ answer }) => answer === 'form').map(({ id }) => id));
  const count = files
    .flatMap(({ changes }) => changes)
    .filter(({ outcome, id }) => outcome === 'add' || (outcome === 'ask' && byForm.has(id))).length;
  const apply = async () => {
    if (!edit) return;
    setStoring(true);
    const answer = await save(edit, texts.applied(count));
    setStoring(false);
    setProblem(answer.ok ? undefined : errorText(answer.error));
  };
  return (
    <>
      {problem !== undefined && (
        <Note tone="error" urgent>
          {problem}
        </Note>
      )}
      <div className={styles.foot}>
        <ChangeButton
          {...mainButton}
          {...fieldMark}
          size="md"
          disabled={storing || edit === undefined}
          onClick={() => void apply()}
        >
          {texts.apply(count)}
        </ChangeButton>
        <span role="status">
          {edit === undefined ? texts.nothing : open > 0 ? texts.stillOpen(open) : ''}
        </span>
      </div>
    </>
  );
}
