import { Button, Group, Modal } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import styles from './settings.module.css';

const texts = vi.password;

/** The recovery key, shown once: it is kept on paper, not by the program. Enter writes it to a file, and neither it nor Esc closes it unread. */
export function RecoveryKey({
  recovery,
  onClose,
}: {
  readonly recovery: string;
  readonly onClose: () => void;
}) {
  const store = useAppStore();
  const { handle } = useOpenFile();
  const keep = async () => {
    const answer = await invoke('password.keepRecovery', { handle, recovery });
    if (answer.ok) store.notify(texts.recoverySaved);
    else if (answer.error.code !== 'cancelled') store.notify(errorText(answer.error));
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={texts.recoveryTitle}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <p>{texts.recoveryLead}</p>
      <p className={styles.recovery}>{recovery}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={() => void keep()}>
          {texts.recoverySave}
        </Button>
        <Button onClick={onClose}>{texts.recoveryDone}</Button>
      </Group>
    </Modal>
  );
}
