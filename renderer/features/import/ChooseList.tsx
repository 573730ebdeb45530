import { Textarea } from '@mantine/core';
import { type ClipboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { ChangeButton } from '../../components/field/ChangeButton';
import { fieldClasses } from '../../components/field/DraftInput';
import { useDisabled } from '../../components/field/read-only';
import { copiedBlock } from './copied-table';
import styles from './import.module.css';

const texts = vi.importScreen.choose;

interface ChooseListProps {
  readonly busy: boolean;
  readonly onFile: () => void;
  readonly onPaste: (text: string) => void;
}

/** Where a list comes from: a file, or what was copied. */
export function ChooseList({ busy, onFile, onPaste }: ChooseListProps) {
  const [text, setText] = useState('');
  const take = (block: string) => {
    setText(block);
    if (block.trim() !== '') onPaste(block);
  };
  const onPasted = (event: Pick<ClipboardEvent, 'preventDefault'>, data: DataTransfer | null) => {
    event.preventDefault();
    // read before the browser lays out a text that may be far too long for it
    const block = copiedBlock(data);
    if (block.trim() !== '') onPaste(block);
  };
  const disabled = useDisabled(busy);
  const onPastedAnywhere = useEffectEvent((event: globalThis.ClipboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (!disabled && !isTyping) onPasted(event, event.clipboardData);
  });
  // a table is pasted wherever the cursor stands
  useEffect(() => {
    const onEvent = (event: globalThis.ClipboardEvent) => onPastedAnywhere(event);
    document.addEventListener('paste', onEvent);
    return () => document.removeEventListener('paste', onEvent);
  }, []);
  return (
    <div className={styles.choose}>
      <div>
        <ChangeButton size="md" autoFocus disabled={busy} onClick={onFile}>
          {texts.file}
        </ChangeButton>
        <p className={styles.hint}>{texts.fileHint}</p>
      </div>
      <div>
        <h2>{texts.or}</h2>
        <Textarea
          label={texts.zone}
          description={texts.zoneHint}
          inputWrapperOrder={['label', 'input', 'description']}
          classNames={{ label: fieldClasses.label }}
          rows={5}
          wrap="off"
          disabled={disabled}
          value={text}
          onPaste={(event) => onPasted(event, event.clipboardData)}
          onChange={(event) => take(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
