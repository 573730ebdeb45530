import { Button, CloseButton, Portal } from '@mantine/core';
import { useFocusTrap } from '@mantine/hooks';
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { chapterOf, type ManualChapter, placeOf } from '../../../shared/manual/manual';
import { OptionSelect } from '../../components/field/OptionSelect';
import { isModalOpen } from '../../components/modal';
import { ChapterText } from './ChapterText';
import { chapters } from './chapters';
import styles from './manual.module.css';

const texts = vi.manual;

interface GuidePanelProps {
  /** The heading that was asked for; without one the manual opens at the screen's chapter. */
  readonly anchor: string | undefined;
  /** The address of the screen that somebody is on. */
  readonly address: string;
  readonly onClose: () => void;
}

interface Place {
  readonly chapter: ManualChapter | undefined;
  readonly anchor?: string;
}

function firstPlace(anchor: string | undefined, address: string): Place {
  const chapter = chapters.find(({ anchors }) => anchor !== undefined && anchors.includes(anchor));
  if (chapter && anchor !== undefined) return { chapter, anchor };
  const place = placeOf(chapters, address);
  return {
    chapter: chapterOf(chapters, address) ?? chapters[0],
    ...(place === undefined ? {} : { anchor: place }),
  };
}

/**
 * The manual beside the screen, open at the chapter that explains it. The screen makes room and stays
 * usable: one reads a step and does it. It is no dialog, so that undo and the watch over the focus work beside it; over a dialog
 * the keys stay in it until it is closed.
 */
export function ManualPanel({ anchor: asked, address, onClose }: GuidePanelProps) {
  const [{ chapter, anchor }, setPlace] = useState<Place>(() => firstPlace(asked, address));
  useRoomBeside();
  const [overDialog] = useState(isModalOpen);
  const trap = useFocusTrap(overDialog);
  const heading = useFocusKept(chapter);
  if (!chapter) return null;
  const index = chapters.indexOf(chapter);
  const follow = (target: string) => {
    const found = chapters.find(({ anchors }) => anchors.includes(target));
    if (found) setPlace({ chapter: found, anchor: target });
  };
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
        aria-label={texts.title}
        onFocus={overDialog ? keepDialog : undefined}
        onKeyDown={onKeyDown}
      >
        <header className={styles.head}>
          <h2>{texts.title}</h2>
          <CloseButton size="lg" aria-label={vi.common.close} onClick={onClose} />
        </header>
        <OptionSelect
          autoFocus
          data-autofocus
          label={texts.chapter}
          value={chapter.anchor}
          options={chapters.map((one) => ({ value: one.anchor, label: one.title }))}
          onChoose={follow}
        />
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {chapter.title}
        </h3>
        <ChapterText chapter={chapter} anchor={anchor} onLink={follow} />
        <nav className={styles.foot} aria-label={texts.title}>
          <Neighbour chapter={chapters[index - 1]} words={texts.previous} onGo={setPlace} />
          <Neighbour chapter={chapters[index + 1]} words={texts.next} onGo={setPlace} />
        </nav>
      </aside>
    </Portal>
  );
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

/** The heading of the chapter has the focus where the link or the button that led to it is gone with the one before. */
function useFocusKept(chapter: ManualChapter | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [chapter]);
  return heading;
}

interface NeighbourProps {
  readonly chapter: ManualChapter | undefined;
  readonly words: string;
  readonly onGo: (place: Place) => void;
}

function Neighbour({ chapter, words, onGo }: NeighbourProps) {
  if (!chapter) return <span />;
  return (
    <Button variant="default" onClick={() => onGo({ chapter })}>
      {words}: {chapter.title}
    </Button>
  );
}
