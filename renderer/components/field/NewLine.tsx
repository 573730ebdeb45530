import { type KeyboardEvent, useState } from 'react';
import { ChangeButton } from './ChangeButton';
import { HeldText } from './HeldField';
import styles from './newLine.module.css';
import { readText } from './readings';

interface NewLineProps {
  readonly label: string;
  readonly hint?: string;
  /** Verb and noun: “Thêm văn bản”. */
  readonly action: string;
  /** What to do when nothing was typed. */
  readonly needed: string;
  readonly onAdd: (text: string) => void;
}

/** One line by which something new is added to a list: Enter adds it, and the next may be typed at once. */
export function NewLine({ label, hint, action, needed, onAdd }: NewLineProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    const read = readText(text, { required: true });
    if (!read.ok || read.value === null) {
      setError(text.trim() === '' || read.ok ? needed : read.error);
      return;
    }
    setText('');
    setError(undefined);
    onAdd(read.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };
  return (
    <div className={styles.line} onKeyDown={onKeyDown}>
      <HeldText
        label={label}
        hint={hint}
        text={text}
        error={error}
        onType={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <ChangeButton variant="default" onClick={add}>
        {action}
      </ChangeButton>
    </div>
  );
}
