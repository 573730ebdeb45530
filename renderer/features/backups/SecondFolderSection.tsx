import { Button } from '@mantine/core';
import type { SecondFolder } from '../../../shared/api-backups';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { Section } from '../../components/Page';
import styles from './backups.module.css';

const { second: texts } = vi.backups;

interface SecondFolderSectionProps {
  readonly second: SecondFolder | null;
  readonly onChange: () => void;
}

/** Where the copies go besides: another disk, or a stick. */
export function SecondFolderSection({ second, onChange }: SecondFolderSectionProps) {
  const store = useAppStore();
  const { handle } = useOpenFile();
  const choose = async () => {
    const answer = await invoke('backups.chooseFolder', { handle });
    if (!answer.ok && answer.error.code !== 'cancelled') store.notify(errorText(answer.error));
    onChange();
  };
  const forget = async () => {
    await invoke('backups.forgetFolder', undefined);
    onChange();
  };
  return (
    <Section title={texts.title} lead={texts.lead}>
      {second && <p>{second.path}</p>}
      {second?.isThere === false && <Note tone="warning">{texts.missing}</Note>}
      {second?.isThere === true && second.problem && (
        <Note tone="warning">{texts.problem(errorText(second.problem))}</Note>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void choose()}>
          {second ? texts.change : texts.choose}
        </Button>
        {second && (
          <Button variant="default" onClick={() => void forget()}>
            {texts.forget}
          </Button>
        )}
      </div>
    </Section>
  );
}
