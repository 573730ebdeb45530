import { Button, Group, Modal } from '@mantine/core';
import { vi } from '../../../shared/i18n';

interface ConfirmRemoveProps {
  readonly opened: boolean;
  /** The question, with the name of what goes. */
  readonly title: string;
  /** What goes along with it, a line each. */
  readonly goes: readonly string[];
  /** Verb and noun: “Bỏ chi bộ”. */
  readonly action: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks once before something goes: Enter answers yes, for it can still be taken back, Esc no. */
export function ConfirmRemove({ opened, title, goes, action, onRemove, onKeep }: ConfirmRemoveProps) {
  return (
    <Modal opened={opened} onClose={onKeep} title={title} size="md">
      {goes.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onKeep}>
          {vi.fields.keep}
        </Button>
        <Button data-autofocus onClick={onRemove}>
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
