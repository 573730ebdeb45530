import { Button } from '@mantine/core';
import type { BackupList } from '../../../shared/api-backups';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Note } from '../../components/feedback/Note';
import { Page } from '../../components/Page';
import { BackupTable } from './BackupTable';
import styles from './backups.module.css';
import { SecondFolderSection } from './SecondFolderSection';
import { UnreadFolders } from './UnreadFolders';
import { useBackups } from './use-backups';

const texts = vi.backups;

/** “Sao lưu”: the copies of the open file, what each holds, and the way back to it. */
export function BackupsPage() {
  const store = useAppStore();
  const { handle } = useOpenFile();
  const { list, reload } = useBackups(handle);
  const make = async () => {
    await store.settled();
    const answer = await invoke('backups.make', { handle });
    store.notify(answer.ok ? texts.made : errorText(answer.error));
    reload();
  };
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      wide
      actions={
        <>
          <Button variant="default" onClick={() => void invoke('backups.showFolder', { handle })}>
            {texts.showFolder}
          </Button>
          <Button onClick={() => void make()}>{texts.makeNow}</Button>
        </>
      }
    >
      {list && <Copies list={list} />}
      {list && <SecondFolderSection second={list.second} onChange={reload} />}
    </Page>
  );
}

function Copies({ list: { copies, problem, folder, second, unread } }: { readonly list: BackupList }) {
  const bytes = copies.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return (
    <>
      {problem && (
        <Note tone="error" urgent>
          {texts.notMade(errorText(problem))}
        </Note>
      )}
      <UnreadFolders unread={unread} />
      {copies.length === 0 && unread.length === 0 && <EmptyState {...texts.empty} />}
      {copies.length > 0 && (
        <>
          <BackupTable copies={copies} withPlaces={second !== null} />
          <p className={styles.quiet}>
            {texts.count(copies.length, bytes)} {folder}
          </p>
        </>
      )}
    </>
  );
}
