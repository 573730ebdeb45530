import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { useAppStore, useAppView } from '../../app/store/hooks';
import { unlockFile } from '../../app/store/password';
import { fieldClasses } from '../../components/field/DraftInput';

const texts = vi.password;

/** Asks for the password of the file or package that is to be opened. */
export function UnlockDialog() {
  const { problem } = useAppView();
  const asked = problem?.code === 'password-needed' || problem?.code === 'password-wrong';
  return asked ? <AskPassword /> : null;
}

function AskPassword() {
  const store = useAppStore();
  const { problem } = useAppView();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    await unlockFile(store, typed);
    setBusy(false);
  };
  return (
    <Modal opened onClose={store.dismissProblem} title={texts.ask} closeOnClickOutside={false}>
      <form onSubmit={(event) => void send(event)}>
        <p>{problem?.path}</p>
        <PasswordInput
          data-autofocus
          label={texts.askField}
          value={typed}
          autoComplete="off"
          classNames={fieldClasses}
          visibilityToggleButtonProps={{ 'aria-label': texts.show }}
          error={problem?.code === 'password-wrong' && !busy ? errorText(problem) : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={store.dismissProblem}>
            {texts.leave}
          </Button>
          <Button type="submit" disabled={typed === '' || busy}>
            {busy ? texts.opening : texts.open}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
