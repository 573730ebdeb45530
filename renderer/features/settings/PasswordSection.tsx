import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { idleChoices, storedIdle, storeIdle } from '../../app/lock-watch';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import { lockFile } from '../../app/store/password';
import { Section } from '../../components/Page';
import { PasswordDialog } from './PasswordDialog';
import { RecoveryKey } from './RecoveryKey';

const texts = vi.password;

/** The password of the file, and when it is locked by itself. */
export function PasswordSection() {
  const { withPassword, sample } = useOpenFile();
  const store = useAppStore();
  const [asking, setAsking] = useState<'set' | 'remove'>();
  const [recovery, setRecovery] = useState<string>();
  const [idle, setIdle] = useState(storedIdle);
  if (sample) return null;
  return (
    <Section title={texts.title} lead={texts.lead}>
      <p>{withPassword ? texts.on : texts.off}</p>
      <Group>
        <Button variant="default" onClick={() => setAsking('set')}>
          {withPassword ? texts.change : texts.set}
        </Button>
        {withPassword && (
          <Button variant="default" onClick={() => setAsking('remove')}>
            {texts.remove}
          </Button>
        )}
        {withPassword && (
          <Button variant="default" onClick={() => void lockFile(store)}>
            {texts.lock}
          </Button>
        )}
      </Group>
      {withPassword && (
        <NativeSelect
          mt="sm"
          w="20rem"
          label={texts.idle}
          value={idle}
          data={idleChoices.map((value) => ({ value, label: texts.idleChoices[value] }))}
          onChange={(event) => {
            const chosen = idleChoices.find((choice) => choice === event.currentTarget.value);
            if (chosen === undefined) return;
            storeIdle(chosen);
            setIdle(chosen);
          }}
        />
      )}
      {asking && (
        <PasswordDialog
          removes={asking === 'remove'}
          hasOne={withPassword}
          onClose={() => setAsking(undefined)}
          onSet={setRecovery}
        />
      )}
      {recovery !== undefined && <RecoveryKey recovery={recovery} onClose={() => setRecovery(undefined)} />}
    </Section>
  );
}
