import { Textarea } from '@mantine/core';
import { ChangeButton } from '../../components/field/ChangeButton';
import { fieldClasses } from '../../components/field/DraftInput';
import { useDisabled } from '../../components/field/read-only';
import styles from './previous.module.css';

interface PasteLinesProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What of it is not taken, and why; empty where all is. */
  readonly problems: readonly string[];
  readonly add: {
    readonly words: string;
    readonly isPossible: boolean;
    readonly onAdd: () => Promise<unknown>;
  };
}

/** Lines of people typed or pasted, and the button that takes what is understood of them. */
export function PasteLines({ label, hint, value, onChange, problems, add }: PasteLinesProps) {
  const disabled = useDisabled(false);
  return (
    <div className={styles.add}>
      <Textarea
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        classNames={{ label: fieldClasses.label }}
        rows={4}
        wrap="off"
        value={value}
        disabled={disabled}
        error={problems.length > 0 ? problems.join(' ') : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ChangeButton variant="default" disabled={!add.isPossible || disabled} onClick={() => void add.onAdd()}>
        {add.words}
      </ChangeButton>
    </div>
  );
}
