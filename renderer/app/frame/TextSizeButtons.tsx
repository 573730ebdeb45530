import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { applyTextSize, storedTextSize, type TextSize, textSizes } from '../text-size';
import styles from './frame.module.css';

const signs: Readonly<Record<TextSize, { readonly sign: string; readonly name: string }>> = {
  small: { sign: 'A−', name: vi.frame.textSmaller },
  normal: { sign: 'A', name: vi.frame.textNormal },
  large: { sign: 'A+', name: vi.frame.textLarger },
};

/** A−, A, A+: the size of everything. */
export function TextSizeButtons() {
  const [chosen, setChosen] = useState(storedTextSize);
  const choose = (size: TextSize) => {
    applyTextSize(size);
    setChosen(size);
  };
  return (
    <div role="group" aria-label={vi.frame.textSize} className={styles.textSizes}>
      {textSizes.map((size) => (
        <UnstyledButton
          key={size}
          className={styles.textSize}
          aria-label={`${signs[size].sign} ${signs[size].name}`}
          aria-pressed={size === chosen}
          onClick={() => choose(size)}
        >
          {signs[size].sign}
        </UnstyledButton>
      ))}
    </div>
  );
}
