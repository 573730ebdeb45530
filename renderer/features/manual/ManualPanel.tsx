import { CloseButton, Portal } from '@mantine/core';
import { useFocusTrap } from '@mantine/hooks';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { isModalOpen } from '../../components/modal';
import styles from './manual.module.css';

interface ManualPanelProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The place of the manual beside the screen, there at once when it is asked for, with the focus. The screen makes room and stays
 * usable: one reads a step and does it. It is no dialog, so that undo and the watch over the focus work beside it; over a dialog
 * the keys stay in it until it is closed.
 */
export function ManualPanel({ onClose, children }: ManualPanelProps) {
  const [overDialog] = useState(isModalOpen);
  const trap = useFocusTrap(overDialog);
  useRoomBeside();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <Portal>
      <aside
        id="manual"
        ref={trap}
        className={styles.panel}
        data-over={overDialog || undefined}
        aria-label={vi.manual.title}
        onFocus={overDialog ? keepDialog : undefined}
        onKeyDown={onKeyDown}
      >
        <header className={styles.head}>
          <h2 ref={takeFocus} tabIndex={-1}>
            {vi.manual.title}
          </h2>
          <CloseButton size="lg" aria-label={vi.common.close} onClick={onClose} />
        </header>
        {children}
      </aside>
    </Portal>
  );
}

function takeFocus(title: HTMLElement | null): void {
  title?.focus();
}

/** Esc closes the manual, and not the dialog over which it was asked for. */
function keepDialog({ target }: FocusEvent): void {
  target.setAttribute('data-mantine-stop-propagation', 'true');
}

/** The page is narrower while the manual is open. */
function useRoomBeside(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['manual'] = 'open';
    return () => {
      delete document.documentElement.dataset['manual'];
    };
  }, []);
}
