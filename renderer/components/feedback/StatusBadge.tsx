import type { ReactNode } from 'react';
import type { CongressStatus } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { CheckIcon, ErrorIcon, WarningIcon } from '../icons';
import styles from './feedback.module.css';

/** `done` green, `warning` amber, `error` red, `plain` grey: each with its sign and words. */
export type Tone = 'done' | 'warning' | 'error' | 'plain';

export function ToneIcon({ tone }: { tone: Tone }) {
  if (tone === 'done') return <CheckIcon />;
  if (tone === 'warning') return <WarningIcon />;
  return tone === 'error' ? <ErrorIcon /> : null;
}

interface StatusBadgeProps {
  readonly tone: Tone;
  /** It is of what is entered on this screen: no ✓ while one of its fields holds what is refused. */
  readonly ofFields?: boolean;
  readonly children: ReactNode;
}

/** A state in a few words; the colour only repeats what sign and words say. */
export function StatusBadge({ tone, ofFields = false, children }: StatusBadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone} data-of-fields={ofFields || undefined}>
      <ToneIcon tone={tone} />
      <span>{children}</span>
    </span>
  );
}

const statusTones: Readonly<Record<CongressStatus, Tone>> = {
  planned: 'plain',
  ready: 'plain',
  held: 'done',
  finished: 'done',
};

export function CongressStatusBadge({ status }: { status: CongressStatus }) {
  return <StatusBadge tone={statusTones[status]}>{vi.choices.congressStatus[status]}</StatusBadge>;
}
