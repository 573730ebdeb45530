import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { chapterOf, type ManualChapter, placeOf } from '../../../shared/manual/manual';
import { OptionSelect } from '../../components/field/OptionSelect';
import { ChapterText } from './ChapterText';
import { chapters } from './chapters';
import styles from './manual.module.css';

const texts = vi.manual;

interface ManualTextProps {
  /** The heading that was asked for; without one the manual opens at the screen's chapter. */
  readonly anchor: string | undefined;
  /** The address of the screen that somebody is on. */
  readonly address: string;
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

/** The text of the manual, open at the chapter that explains the screen. */
export function ManualText({ anchor: asked, address }: ManualTextProps) {
  const [{ chapter, anchor }, setPlace] = useState<Place>(() => firstPlace(asked, address));
  const heading = useFocusKept(chapter);
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = choice.current?.closest('aside');
    // whoever went on elsewhere while it was loaded stays there
    if (panel?.contains(document.activeElement)) choice.current?.querySelector('select')?.focus();
  }, []);
  if (!chapter) return null;
  const index = chapters.indexOf(chapter);
  const follow = (target: string) => {
    const found = chapters.find(({ anchors }) => anchors.includes(target));
    if (found) setPlace({ chapter: found, anchor: target });
  };
  return (
    <>
      <div ref={choice}>
        <OptionSelect
          data-autofocus
          label={texts.chapter}
          value={chapter.anchor}
          options={chapters.map((one) => ({ value: one.anchor, label: one.title }))}
          onChoose={follow}
        />
      </div>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {chapter.title}
      </h3>
      <ChapterText chapter={chapter} anchor={anchor} onLink={follow} />
      <nav className={styles.foot} aria-label={texts.title}>
        <Neighbour chapter={chapters[index - 1]} words={texts.previous} onGo={setPlace} />
        <Neighbour chapter={chapters[index + 1]} words={texts.next} onGo={setPlace} />
      </nav>
    </>
  );
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
