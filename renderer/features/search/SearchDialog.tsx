import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import type { SearchEntry } from '../../../shared/search';
import styles from './search.module.css';
import { detailText, entryKey, targetHref } from './targets';
import { useSearch } from './use-search';

const texts = vi.search;

/** One field over everything that has a name; Enter goes to what is marked. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [location, navigate] = useLocation();
  const found = useSearch(query);
  const store = useCombobox({ opened: true, onDropdownClose: onClose });
  const { selectFirstOption } = store;
  const listed = found.map(entryKey).join('\n');
  useEffect(() => {
    if (listed !== '') selectFirstOption();
  }, [listed, selectFirstOption]);
  const open = (key: string) => {
    const entry = found.find((one) => entryKey(one) === key);
    if (!entry) return;
    const href = targetHref(entry.target);
    onClose();
    // the screen that is open begins anew
    if (href === location) document.querySelector<HTMLElement>('main h1')?.focus();
    navigate(href);
  };
  return (
    <Modal opened onClose={onClose} title={texts.title} size="52rem" yOffset="10vh" centered={false}>
      <Combobox store={store} onOptionSubmit={open}>
        <Combobox.EventsTarget withExpandedAttribute={false}>
          <TextInput
            data-autofocus
            label={texts.field}
            placeholder={texts.placeholder}
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <p role="status" className="visually-hidden">
          {query.trim() === '' ? '' : texts.found(found.length)}
        </p>
        {query.trim() !== '' && found.length === 0 && (
          <p className={styles.nothing}>{texts.nothing(query.trim())}</p>
        )}
        <Combobox.Options aria-label={texts.results} className={styles.results}>
          {found.map((entry) => (
            <Result key={entryKey(entry)} entry={entry} />
          ))}
        </Combobox.Options>
      </Combobox>
      <p className={styles.hint}>{texts.hint}</p>
    </Modal>
  );
}

function Result({ entry }: { readonly entry: SearchEntry }) {
  return (
    <Combobox.Option value={entryKey(entry)} className={styles.result}>
      <span className={styles.kind}>{texts.kinds[entry.target.kind]}</span>
      <span className={styles.title}>{entry.title}</span>
      <span className={styles.detail}>{detailText(entry)}</span>
    </Combobox.Option>
  );
}
