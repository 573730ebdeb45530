import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { SearchIcon } from '../../components/icons';
import { SearchDialog } from './SearchDialog';
import styles from './search.module.css';

/** Opens the search, as Ctrl+K does from anywhere. */
export function SearchButton() {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <UnstyledButton className={styles.button} aria-keyshortcuts="Control+K" onClick={() => setOpened(true)}>
        <SearchIcon /> {vi.search.open} <span className={styles.keys}>{vi.search.openKeys}</span>
      </UnstyledButton>
      {opened && <SearchDialog onClose={() => setOpened(false)} />}
    </>
  );
}
