import type { OpenFile } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { StarIcon } from '../../components/icons';
import { ManualButton } from '../../features/manual/ManualButton';
import { SearchButton } from '../../features/search/SearchButton';
import { ContrastButton } from './ContrastButton';
import { FileMenu } from './FileMenu';
import styles from './frame.module.css';
import { SaveIndicator } from './SaveIndicator';
import { TextSizeButtons } from './TextSizeButtons';

/** Who and what is open, whether it is saved, and how large the letters are. */
export function Header({ file }: { file: OpenFile }) {
  return (
    <header className={styles.header}>
      <span className={styles.mark}>
        <StarIcon /> {vi.common.appName}
      </span>
      <FileMenu file={file} />
      <span className={styles.grow} />
      <SearchButton />
      <ManualButton />
      <SaveIndicator savedAt={file.savedAt} />
      <TextSizeButtons />
      <ContrastButton />
    </header>
  );
}
