import { Button, PasswordInput, Stack } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { invoke } from '../../app/api';
import { fieldClasses } from '../../components/field/DraftInput';

const { rescue: texts } = vi.backups;
const FIELD_PX = 480;

interface UnlockCopiesProps {
  /** The file that is open; null for the one that could not be opened last. */
  readonly handle: string | null;
  readonly onUnlocked: () => void;
}

/** Asks for the password of the copies of a file: until then nobody knows what they hold, and which of them are sound. */
export function UnlockCopies({ handle, onUnlocked }: UnlockCopiesProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    const answer = await invoke('backups.unlock', { handle, password: typed });
    setBusy(false);
    if (answer.ok) onUnlocked();
    else setProblem(errorText(answer.error));
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack align="flex-start" gap="xs">
        <PasswordInput
          label={texts.password}
          w={FIELD_PX}
          maw="100%"
          value={typed}
          autoComplete="off"
          classNames={fieldClasses}
          visibilityToggleButtonProps={{ 'aria-label': vi.password.show }}
          error={problem === '' ? undefined : problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={typed === '' || busy}>
          {busy ? vi.password.opening : texts.unlock}
        </Button>
      </Stack>
    </form>
  );
}
