import { useEffect, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { HeaderButton } from '../../components/HeaderButton';
import { SearchIcon } from '../../components/icons';
import { SearchDialog } from './SearchDialog';

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
      <HeaderButton
        icon={<SearchIcon />}
        text={vi.search.open}
        keys={vi.search.openKeys}
        ariaKeys="Control+K"
        onClick={() => setOpened(true)}
      />
      {opened && <SearchDialog onClose={() => setOpened(false)} />}
    </>
  );
}
