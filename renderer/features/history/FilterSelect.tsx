import { NativeSelect } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import { fieldClasses } from '../../components/field/DraftInput';
import type { Choice } from './history-rows';

interface FilterSelectProps {
  readonly label: string;
  /** Empty for everything. */
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
}

/** One of the choices, or all. */
export function FilterSelect({ label, value, choices, onChoose }: FilterSelectProps) {
  const all = { value: '', label: vi.history.filter.all };
  return (
    <NativeSelect
      label={label}
      classNames={fieldClasses}
      value={value}
      data={[all, ...choices.map(({ key, name }) => ({ value: key, label: name }))]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
