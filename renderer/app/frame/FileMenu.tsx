import { Menu, UnstyledButton } from '@mantine/core';
import { useLocation } from 'wouter';
import type { OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { ChevronIcon } from '../../components/icons';
import { paths } from '../paths';
import { useAppStore } from '../store/hooks';
import { lockFile } from '../store/password';
import styles from './frame.module.css';

/** The open season's name, and the way to another. */
export function FileMenu({ file }: { file: OpenFile }) {
  const store = useAppStore();
  const [, navigate] = useLocation();
  const { committee, season } = file.season;
  return (
    <Menu {...(file.combined ? { styles: { dropdown: { maxHeight: '70vh', overflowY: 'auto' } } } : {})}>
      <Menu.Target>
        <UnstyledButton className={styles.fileButton}>
          <span className="visually-hidden">{vi.frame.openMenu} </span>
          <span className={styles.fileText}>
            <span>{committee.name}</span> <span className={styles.between}>· </span>
            <span>{vi.frame.term(season.term)}</span>
          </span>
          <ChevronIcon />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={styles.path}>{file.path}</Menu.Label>
        {file.seasons.length > 1 && (
          <Menu.Label>{file.combined ? vi.combined.page.inFile : vi.terms.seasons.inFile}</Menu.Label>
        )}
        {file.seasons.length > 1 &&
          file.seasons.toReversed().map(({ key, term, name: ward }) => (
            <Menu.Item
              key={key}
              aria-current={key === file.shown || undefined}
              onClick={() => void store.showSeason(key)}
            >
              {ward ?? vi.terms.seasons.item(term, key === file.shown)}
            </Menu.Item>
          ))}
        {!file.combined && (
          <Menu.Item onClick={() => navigate(paths.nextSeason)}>{vi.terms.seasons.startNext}</Menu.Item>
        )}
        <Menu.Divider />
        {!file.combined && <Menu.Item onClick={() => navigate(paths.backups)}>{vi.backups.open}</Menu.Item>}
        <Menu.Item onClick={() => void store.saveCopy()}>{vi.backups.saveCopy}</Menu.Item>
        {file.withPassword && <Menu.Item onClick={() => void lockFile(store)}>{vi.password.lock}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={() => void store.openFile()}>{vi.frame.openAnother}</Menu.Item>
        <Menu.Item onClick={() => navigate(paths.newSeason)}>{vi.frame.createNew}</Menu.Item>
        <Menu.Item onClick={() => void store.close()}>{vi.frame.closeFile}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
