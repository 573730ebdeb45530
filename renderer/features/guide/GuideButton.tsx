import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { onGuideRequest } from '../../components/guide-request';
import { HelpIcon } from '../../components/icons';
import styles from './guide.module.css';

/** Loaded when first asked for: the guide's text is long, and most starts never show it. */
const GuidePanel = lazy(async () => ({ default: (await import('./GuidePanel')).GuidePanel }));

/** What was asked for: the chapter of the screen, or a heading; each asking has its number, so that it is heard again. */
interface Request {
  readonly number: number;
  readonly anchor?: string | undefined;
}

/** Opens the guide, as F1 does from anywhere. */
export function GuideButton() {
  const [location] = useLocation();
  const [request, setRequest] = useState<Request>();
  const ask = (anchor?: string) => setRequest((before) => ({ number: (before?.number ?? 0) + 1, anchor }));
  const onAsked = useEffectEvent(ask);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      onAsked();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => onGuideRequest((anchor) => onAsked(anchor)), []);
  return (
    <>
      <UnstyledButton className={styles.button} aria-keyshortcuts="F1" onClick={() => ask()}>
        <HelpIcon /> {vi.guide.open} <span className={styles.keys}>{vi.guide.keys}</span>
      </UnstyledButton>
      {request && (
        <Suspense>
          <GuidePanel
            key={request.number}
            anchor={request.anchor}
            address={location}
            onClose={() => setRequest(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
