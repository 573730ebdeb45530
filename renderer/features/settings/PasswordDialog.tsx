import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { useAppStore } from '../../app/store/hooks';
import { removePassword, setPassword } from '../../app/store/password';
import { fieldClasses } from '../../components/field/DraftInput';

const texts = vi.password;
const LEAST_LETTERS = 8;

interface PasswordDialogProps {
  readonly removes: boolean;
  readonly hasOne: boolean;
  readonly onClose: () => void;
  /** Told the recovery key. */
  readonly onSet: (recovery: string) => void;
}

type FieldName = 'current' | 'fresh' | 'again';
interface Slip {
  readonly at: FieldName;
  readonly text: string;
}

function slipIn(fresh: string, again: string): Slip | undefined {
  if (fresh.length < LEAST_LETTERS) return { at: 'fresh', text: texts.tooShort };
  return fresh === again ? undefined : { at: 'again', text: texts.notSame };
}

/** Sets, changes or removes the password of the file. */
export function PasswordDialog({ removes, hasOne, onClose, onSet }: PasswordDialogProps) {
  const store = useAppStore();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Slip>();
  const [busy, setBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const slip = removes ? undefined : slipIn(fresh, again);
    setProblem(slip);
    if (slip) return;
    setBusy(true);
    const answer = removes
      ? await removePassword(store, current)
      : await setPassword(store, fresh, hasOne ? current : undefined);
    setBusy(false);
    if (!answer.ok) {
      setProblem({ at: hasOne ? 'current' : 'fresh', text: errorText(answer.error) });
      return;
    }
    onClose();
    if (answer.value !== null) onSet(answer.value);
  };
  const field = (at: FieldName, value: string, type: (text: string) => void) => (
    <PasswordInput
      mt="sm"
      data-autofocus={at === (hasOne ? 'current' : 'fresh') ? true : undefined}
      label={texts[at]}
      description={at === 'fresh' ? texts.freshHint : undefined}
      value={value}
      autoComplete="off"
      classNames={fieldClasses}
      visibilityToggleButtonProps={{ 'aria-label': texts.show }}
      error={problem?.at === at ? problem.text : undefined}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
  const title = removes ? texts.remove : hasOne ? texts.change : texts.set;
  return (
    <Modal opened onClose={onClose} title={title} closeOnClickOutside={false}>
      <form onSubmit={(event) => void send(event)}>
        {hasOne && field('current', current, setCurrent)}
        {!removes && field('fresh', fresh, setFresh)}
        {!removes && field('again', again, setAgain)}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {texts.keep}
          </Button>
          <Button type="submit" disabled={busy}>
            {busy ? texts.working : title}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
