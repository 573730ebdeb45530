import { vi } from '../../../shared/i18n';
import { type Option, OptionSelect } from '../../components/field/OptionSelect';

interface FilterSelectProps<T extends string> {
  readonly label: string;
  /** Empty for everything. */
  readonly value: T | '';
  readonly choices: readonly Option<T>[];
  readonly onChoose: (value: T | '') => void;
}

/** One of the choices, or all. */
export function FilterSelect<T extends string>({ choices, ...rest }: FilterSelectProps<T>) {
  return (
    <OptionSelect<T | ''> {...rest} options={[{ value: '', label: vi.history.filter.all }, ...choices]} />
  );
}
