import { Button, Modal } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { useAppView } from '../../app/store/hooks';

/** Loaded when first asked for. */
const AboutText = lazy(async () => ({ default: (await import('./AboutText')).AboutText }));

/** Says what the program is, its version and what is new in it. */
export function AboutButton() {
  const { version } = useAppView();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
        {vi.about.open}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={vi.about.title(version)} size="lg">
        <Suspense>
          <AboutText />
        </Suspense>
      </Modal>
    </>
  );
}
