import { Button } from '@mantine/core';
import { type RefCallback, useState } from 'react';
import type { ExportedFile } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';
import type { MadeMapping } from '../../../shared/fill/fit';
import type { FillPlan } from '../../../shared/fill/plan';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { fillProblemText } from '../../../shared/i18n/vi/fill';
import { invoke } from '../../app/api';
import { useAppStore } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { useFocusAtEnd } from '../../components/focus-at-end';
import { mainButton } from '../../components/main-button';
import styles from './fill.module.css';

const texts = vi.fill.screen;

interface FillActionProps {
  readonly plan: FillPlan;
  readonly mapping: MadeMapping;
  /** How many ties somebody should look at. */
  readonly unsure: number;
  /** Why, where it can be said. */
  readonly why: ReadonlyMap<number, string>;
  /** How many places are left, with the reason in a table below the grid. */
  readonly left: number;
  /** Called once the form is filled. */
  readonly onFilled: () => Promise<void>;
}

/** Says whether everything can be filled, fills, and shows the new file. */
export function FillAction({ plan, mapping, unsure, why, left, onFilled }: FillActionProps) {
  const store = useAppStore();
  const [file, setFile] = useState<ExportedFile>();
  const [problem, setProblem] = useState<AppError>();
  const [busy, setBusy] = useState(false);
  const takesFocus = useFocusAtEnd(busy);
  const count = plan.problems.length;
  const fill = async () => {
    setBusy(true);
    setFile(undefined);
    setProblem(undefined);
    // what was typed last belongs into the form too
    await store.settled();
    const answer = await invoke('fill.write', { ties: [...mapping.ties], look: mapping.look });
    setBusy(false);
    if (answer.ok) {
      setFile(answer.value);
      await onFilled();
    } else if (answer.error.code !== 'cancelled') setProblem(answer.error);
  };
  const open = async (what: 'fill.openFile' | 'fill.openFolder') => {
    const answer = await invoke(what, undefined);
    setProblem(answer.ok ? undefined : answer.error);
  };
  return (
    <>
      <div className={styles.foot}>
        <Button
          {...mainButton}
          disabled={busy || count > 0 || plan.writes.length === 0}
          onClick={() => void fill()}
        >
          {texts.fill}
        </Button>
        <span role="status" className={count > 0 ? `error-line ${styles.tieProblem ?? ''}` : undefined}>
          {statusText(plan, mapping, busy)}
        </span>
        {count === 0 && <span className={styles.help}>{hintText(plan, { unsure, why, left })}</span>}
      </div>
      {file && <Filled file={file} takesFocus={takesFocus} onOpen={(what) => void open(what)} />}
      {problem && (
        <Note tone="error" urgent>
          {errorText(problem)}
        </Note>
      )}
    </>
  );
}

/** What will be written, or why nothing can be. */
function statusText({ problems, writes }: FillPlan, { ties }: MadeMapping, busy: boolean): string {
  if (busy) return texts.filling;
  const [first] = problems;
  if (first) return texts.problems(problems.length, fillProblemText(first));
  if (ties.length === 0) return texts.noTies;
  const filled = writes.filter(({ shown }) => shown !== '').length;
  // what the form itself refuses is told beside
  const blank = writes.filter(({ shown, refused }) => shown === '' && refused === undefined).length;
  return writes.length === 0 ? texts.noRows : texts.ready(filled, blank);
}

/** What deserves a look before the form is sent. */
function hintText(
  { writes }: FillPlan,
  { unsure, why, left }: Pick<FillActionProps, 'unsure' | 'why' | 'left'>,
): string {
  const refused = writes.filter((write) => write.refused !== undefined).length;
  const hints = [
    ...(unsure === 0 ? [] : [texts.unsureCount(unsure, [...new Set(why.values())])]),
    ...(refused === 0 ? [] : [texts.refusedCount(refused)]),
    ...(left === 0 ? [] : [texts.leftCount(left)]),
  ];
  return hints.join(' ');
}

interface FilledProps {
  readonly file: ExportedFile;
  readonly takesFocus: RefCallback<HTMLElement>;
  readonly onOpen: (what: 'fill.openFile' | 'fill.openFolder') => void;
}

function Filled({ file, takesFocus, onOpen }: FilledProps) {
  const buttons = (
    <>
      <Button ref={takesFocus} variant="default" onClick={() => onOpen('fill.openFile')}>
        {texts.openFile}
      </Button>
      <Button variant="default" onClick={() => onOpen('fill.openFolder')}>
        {texts.openFolder}
      </Button>
    </>
  );
  return (
    <Note tone="done" urgent actions={buttons}>
      <strong>{texts.filled}</strong>
      <p className={styles.file}>{file.path}</p>
    </Note>
  );
}
