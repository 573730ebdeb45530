import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { useSeason } from '../../app/store/hooks';
import { fieldClasses } from '../field/DraftInput';

/** Why something is decided, and by whom. */
export interface Decision {
  readonly reason: string;
  readonly by: string;
}

interface DecisionFormProps {
  /** Absent where a decision needs no reason. */
  readonly reason?: {
    readonly label: string;
    readonly hint?: string;
    readonly missing: string;
    readonly begin?: string;
  };
  readonly byLabel: string;
  /** Verb and noun. */
  readonly action: string;
  readonly onDecide: (decision: Decision) => void;
  readonly onLater: () => void;
}

/** The end of a dialog in which somebody decides: the reason, the name, and the button. It begins at what is still to be typed; Enter decides. */
export function DecisionForm({ reason, byLabel, action, onDecide, onLater }: DecisionFormProps) {
  const { preparerName = '' } = useSeason().committee;
  const [text, setText] = useState(reason?.begin ?? '');
  const [by, setBy] = useState(preparerName);
  const [isMissing, setIsMissing] = useState(false);
  const isReady = !reason && preparerName !== '';
  const decide = () => {
    if (reason && text.trim() === '') setIsMissing(true);
    else onDecide({ reason: text.trim(), by: by.trim() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      {reason && (
        <TextInput
          label={reason.label}
          description={reason.hint}
          value={text}
          error={isMissing && text.trim() === '' ? reason.missing : undefined}
          errorProps={{ role: 'alert' }}
          autoComplete="off"
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          aria-required
          data-autofocus
          mb="sm"
          classNames={fieldClasses}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={byLabel}
        value={by}
        autoComplete="off"
        data-autofocus={!reason && !isReady ? true : undefined}
        classNames={fieldClasses}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onLater}>
          {vi.closing.later}
        </Button>
        <Button type="submit" data-autofocus={isReady ? true : undefined}>
          {action}
        </Button>
      </Group>
    </form>
  );
}
