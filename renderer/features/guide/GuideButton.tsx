import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { HelpIcon } from '../../components/icons';
import styles from './guide.module.css';

/** Loaded when first asked for: the guide's text is long, and most starts never show it. */
const GuideDrawer = lazy(async () => ({ default: (await import('./GuideDrawer')).GuideDrawer }));

/** Opens the guide, as F1 does from anywhere. */
export function GuideButton() {
  const [location] = useLocation();
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <UnstyledButton className={styles.button} aria-keyshortcuts="F1" onClick={() => setOpened(true)}>
        <HelpIcon /> {vi.guide.open} <span className={styles.keys}>{vi.guide.keys}</span>
      </UnstyledButton>
      {opened && (
        <Suspense>
          <GuideDrawer address={location} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
