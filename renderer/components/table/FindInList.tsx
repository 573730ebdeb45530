import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { vi } from '../../../shared/i18n';
import { matchesWords } from '../../../shared/text/fold';
import styles from './table.module.css';

const texts = vi.common.findInList;

interface FindInListProps {
  /** What the rows are called, in their order. */
  readonly names: readonly string[];
  /** Brings a row into sight. */
  readonly onFind: (index: number) => void;
  /** The search is over: the row that was found takes the focus. */
  readonly onDone: () => void;
}

/** Ctrl + F in a long list, of which the window draws a part: Enter goes from one row that bears the words to the next. */
export function FindInList({ names, onFind, onDone }: FindInListProps) {
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState(false);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.key.toLowerCase() !== 'f' || event.defaultPrevented) return;
      event.preventDefault();
      setOpened(true);
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
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
    <div role="search" className={styles.find}>
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
