import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { ContrastIcon } from '../../components/icons';
import { applyContrast, hasStrongContrast } from '../contrast';
import styles from './frame.module.css';

/** Turns strong contrast on and off; it stays as it was left. */
export function ContrastButton() {
  const [strong, setStrong] = useState(hasStrongContrast);
  const turn = () => {
    applyContrast(!strong);
    setStrong(!strong);
  };
  return (
    <UnstyledButton
      className={styles.contrast}
      aria-label={vi.frame.contrast}
      title={vi.frame.contrast}
      aria-pressed={strong}
      onClick={turn}
    >
      <ContrastIcon />
    </UnstyledButton>
  );
}
