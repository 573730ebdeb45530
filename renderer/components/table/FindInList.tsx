import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { vi } from '../../../shared/i18n';
import { matchesWords } from '../../../shared/text/fold';
import styles from './table.module.css';

const texts = vi.common.findInList;

interface FindInListProps {
  /** The rows: of several lists on a screen the one with the focus is searched, else the first. */
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** What the rows are called, in their order. */
  readonly names: readonly string[];
  /** Brings a row into sight. */
  readonly onFind: (index: number) => void;
  /** The search is over: the row that was found takes the focus. */
  readonly onDone: () => void;
}

/** Ctrl + F in a list, of which the window may draw a part: Enter goes from one row that bears the words to the next. */
export function FindInList({ body, names, onFind, onDone }: FindInListProps) {
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState(false);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.key.toLowerCase() !== 'f' || event.defaultPrevented) return;
      if (!input.current && !isSearched(body.current)) return;
      event.preventDefault();
      setOpened(true);
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [body]);
  if (!opened) return null;
  const found =
    query.trim() === '' ? [] : names.flatMap((name, index) => (matchesWords(name, query) ? [index] : []));
  const go = (step: 1 | -1) => {
    const next = (found.indexOf(at) + step + found.length) % found.length;
    const index = found[found.includes(at) ? next : 0];
    if (index === undefined) return;
    setAt(index);
    onFind(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else {
      setOpened(false);
      onDone();
    }
  };
  return createPortal(
    <div role="search" {...boxMark} className={styles.find}>
      <TextInput
        ref={input}
        autoFocus
        type="search"
        label={texts.label}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status">
        {query.trim() === '' ? texts.keys : texts.found(found.indexOf(at) + 1, found.length)}
      </span>
    </div>,
    document.body,
  );
}

/** The rows of a list that can be searched, and the box of a search that is open. */
export const searchedMark = { 'data-searched': '' } as const;
const boxMark = { 'data-find': '' } as const;

/** No other search is open, and no other list has the focus. */
function isSearched(body: HTMLElement | null): boolean {
  if (document.querySelector('[data-find]')) return false;
  const focused = document.activeElement?.closest('tbody[data-searched]');
  return !focused || focused === body;
}
