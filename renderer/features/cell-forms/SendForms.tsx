import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { WrittenForms } from '../../../shared/api-forms';
import type { Cell } from '../../../shared/domain/season';
import { isFinished } from '../../../shared/domain/season-views';
import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { useOpenFile } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { fieldMark } from '../../components/field/flow';
import { Section } from '../../components/Page';
import styles from './cellForms.module.css';

const texts = vi.cellForms.screen;

/** For which cells forms are made: those not finished, or those chosen. */
export function SendForms({ cells }: { readonly cells: readonly Cell[] }) {
  const { handle } = useOpenFile();
  const open = cells.filter((cell) => !isFinished(cell));
  const [all, setAll] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<WrittenForms>();
  const [problem, setProblem] = useState<AppError>();
  const wanted = all ? open.map(({ id }) => id) : chosen;
  const write = async () => {
    setBusy(true);
    setProblem(undefined);
    const answer = await invoke('forms.write', { handle, cellIds: [...wanted] });
    setBusy(false);
    if (answer.ok) setWritten(answer.value);
    else if (answer.error.code !== 'cancelled') setProblem(answer.error);
  };
  const choose = (id: string, isChosen: boolean) => {
    setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  };
  return (
    <Section title={texts.send} lead={texts.sendLead}>
      <Checkbox
        {...fieldMark}
        label={texts.all(open.length)}
        checked={all}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
      {!all && (
        <div className={styles.cells} role="group" aria-label={texts.cells}>
          {cells.map(({ id, name }) => (
            <Checkbox
              {...fieldMark}
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
          ))}
        </div>
      )}
      <div className={styles.foot}>
        <Button disabled={busy || wanted.length === 0} onClick={() => void write()}>
          {texts.write(wanted.length)}
        </Button>
      </div>
      {written && !problem && <Written written={written} />}
      {problem && (
        <Note tone="error" urgent>
          {errorText(problem)}
        </Note>
      )}
    </Section>
  );
}

function Written({ written: { files, folder } }: { readonly written: WrittenForms }) {
  const action = (
    <Button variant="default" onClick={() => void invoke('forms.openFolder', undefined)}>
      {texts.openFolder}
    </Button>
  );
  return (
    <Note tone="done" urgent actions={action}>
      {texts.written(files, folder)}
    </Note>
  );
}
