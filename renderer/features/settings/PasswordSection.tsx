import { Box, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { idleChoices, storedIdle, storeIdle } from '../../app/lock-watch';
import { useAppStore, useOpenFile } from '../../app/store/hooks';
import { lockFile } from '../../app/store/password';
import { OptionSelect } from '../../components/field/OptionSelect';
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
        <Box mt="sm" w="20rem">
          <OptionSelect
            label={texts.idle}
            value={idle}
            options={idleChoices.map((value) => ({ value, label: texts.idleChoices[value] }))}
            onChoose={(chosen) => {
              storeIdle(chosen);
              setIdle(chosen);
            }}
          />
        </Box>
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
