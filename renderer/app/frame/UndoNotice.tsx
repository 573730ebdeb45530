import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { vi } from '../../../shared/i18n';
import type { Notice } from '../store/app-view';
import { useAppStore, useAppView } from '../store/hooks';
import styles from './frame.module.css';

/** Long enough to read a line that offers nothing. */
const SHOWN_MS = 10_000;

/** “Đã bỏ chi bộ … · Hoàn tác” at the foot of the window. The region stays, so that screen readers hear it. */
export function UndoNotice() {
  const { notice } = useAppView();
  return (
    <div role="status" className={styles.noticePlace}>
      {notice && <NoticeLine key={notice.id} notice={notice} />}
    </div>
  );
}

/**
 * Goes by itself, but not while it is pointed at or in focus. An offer to take something back stays
 * until the next edit, or until it is closed: whoever reads slowly must not miss it.
 */
function NoticeLine({ notice }: { notice: Notice }) {
  const store = useAppStore();
  const [held, setHeld] = useState(false);
  const { id, text, step, offer } = notice;
  const stays = notice.stays === true || step !== undefined || offer !== undefined;
  useEffect(() => {
    if (held || stays) return undefined;
    const timer = window.setTimeout(() => store.dismissNotice(id), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [held, stays, id, store]);
  const take = () => {
    store.dismissNotice(id);
    offer?.take();
  };
  return (
    <div
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {step !== undefined && (
        <Button variant="white" color="dark" size="compact-md" onClick={() => void store.undo(step)}>
          {vi.common.undo}
        </Button>
      )}
      {offer && (
        <Button variant="white" color="dark" size="compact-md" onClick={take}>
          {offer.label}
        </Button>
      )}
      <CloseButton
        variant="transparent"
        className={styles.noticeClose}
        aria-label={vi.frame.dismiss}
        onClick={() => store.dismissNotice(id)}
      />
    </div>
  );
}
