import { Button, CloseButton, Portal } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { chapterOf, type ManualChapter, placeOf } from '../../../shared/manual/manual';
import { OptionSelect } from '../../components/field/OptionSelect';
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
 * usable: one reads a step and does it.
 */
export function ManualPanel({ anchor: asked, address, onClose }: GuidePanelProps) {
  const [{ chapter, anchor }, setPlace] = useState<Place>(() => firstPlace(asked, address));
  useRoomBeside();
  if (!chapter) return null;
  const index = chapters.indexOf(chapter);
  const follow = (target: string) => {
    const found = chapters.find(({ anchors }) => anchors.includes(target));
    if (found) setPlace({ chapter: found, anchor: target });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <Portal>
      <div className={styles.panel} role="dialog" aria-label={texts.title} onKeyDown={onKeyDown}>
        <header className={styles.head}>
          <h2>{texts.title}</h2>
          <CloseButton size="lg" aria-label={vi.common.close} onClick={onClose} />
        </header>
        <OptionSelect
          autoFocus
          label={texts.chapter}
          value={chapter.anchor}
          options={chapters.map((one) => ({ value: one.anchor, label: one.title }))}
          onChoose={follow}
        />
        <h3 className={styles.heading}>{chapter.title}</h3>
        <ChapterText chapter={chapter} anchor={anchor} onLink={follow} />
        <nav className={styles.foot} aria-label={texts.title}>
          <Neighbour chapter={chapters[index - 1]} words={texts.previous} onGo={setPlace} />
          <Neighbour chapter={chapters[index + 1]} words={texts.next} onGo={setPlace} />
        </nav>
      </div>
    </Portal>
  );
}

/** The page is narrower while the manual is open, and the focus goes back where it was when it closes. */
function useRoomBeside(): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    document.documentElement.dataset['manual'] = 'open';
    return () => {
      delete document.documentElement.dataset['manual'];
      if (before instanceof HTMLElement) before.focus();
    };
  }, [before]);
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
