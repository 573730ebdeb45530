import { Button, Drawer, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { chapterOf, type GuideChapter } from '../../../shared/guide/guide';
import { vi } from '../../../shared/i18n';
import { ChapterText } from './ChapterText';
import { chapters } from './chapters';
import styles from './guide.module.css';

const texts = vi.guide;

interface GuideDrawerProps {
  /** The address of the screen that somebody is on. */
  readonly address: string;
  readonly onClose: () => void;
}

interface Place {
  readonly chapter: GuideChapter | undefined;
  readonly anchor?: string;
}

/** The guide beside the screen, open at the chapter that explains it. */
export function GuideDrawer({ address, onClose }: GuideDrawerProps) {
  const [{ chapter, anchor }, setPlace] = useState<Place>(() => ({
    chapter: chapterOf(chapters, address) ?? chapters[0],
  }));
  if (!chapter) return null;
  const index = chapters.indexOf(chapter);
  const follow = (target: string) => {
    const found = chapters.find(({ anchors }) => anchors.includes(target));
    if (found) setPlace({ chapter: found, anchor: target });
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="46rem"
      title={texts.title}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': vi.common.close }}
    >
      <NativeSelect
        data-autofocus
        label={texts.chapter}
        value={chapter.anchor}
        data={chapters.map((one) => ({ value: one.anchor, label: one.title }))}
        onChange={(event) => follow(event.currentTarget.value)}
      />
      <h3 className={styles.heading}>{chapter.title}</h3>
      <ChapterText chapter={chapter} anchor={anchor} onLink={follow} />
      <nav className={styles.foot} aria-label={texts.title}>
        <Neighbour chapter={chapters[index - 1]} words={texts.previous} onGo={setPlace} />
        <Neighbour chapter={chapters[index + 1]} words={texts.next} onGo={setPlace} />
      </nav>
    </Drawer>
  );
}

interface NeighbourProps {
  readonly chapter: GuideChapter | undefined;
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
