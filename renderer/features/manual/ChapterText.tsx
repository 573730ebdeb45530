import { Marked } from 'marked';
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { type ManualChapter, manualAnchor } from '../../../shared/manual/manual';
import { pictureAddress } from './chapters';
import styles from './manual.module.css';

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }) {
      // under the chapter's own heading, which stands one level below the title of the manual
      const level = String(depth + 1);
      return `<h${level} id="${manualAnchor(text)}">${this.parser.parseInline(tokens)}</h${level}>`;
    },
    image({ href, text }) {
      return `<img src="${pictureAddress(href)}" alt="${text.replaceAll('"', '&quot;')}">`;
    },
  },
});

interface ChapterTextProps {
  readonly chapter: ManualChapter;
  /** The heading to begin at; the top without one. */
  readonly anchor: string | undefined;
  readonly onLink: (anchor: string) => void;
}

/** A chapter's text. It is the program's own, made into a page when the window needs it. */
export function ChapterText({ chapter, anchor, onLink }: ChapterTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const html = useMemo(() => marked.parse(chapter.text, { async: false }), [chapter]);
  useEffect(() => {
    const heading = anchor === undefined ? null : text.current?.querySelector(`#${CSS.escape(anchor)}`);
    (heading ?? text.current)?.scrollIntoView({ block: 'start' });
  }, [chapter, anchor]);
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    onLink(decodeURIComponent(link.hash.slice(1)));
  };
  return (
    <div ref={text} className={styles.text} onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />
  );
}
