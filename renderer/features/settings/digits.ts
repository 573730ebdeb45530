import type { PercentPolicy } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';

type Digits = PercentPolicy['digits'];

/** The choices that reports use: decimals after the comma, or three significant digits. */
const offered: readonly Digits[] = [
  { kind: 'decimals', count: 0 },
  { kind: 'decimals', count: 1 },
  { kind: 'decimals', count: 2 },
  { kind: 'significant', count: 3 },
];

/** One word for one choice, as a list of choices needs it. */
export function digitsKey({ kind, count }: Digits): string {
  return `${kind}-${String(count)}`;
}

/** The offered choices, and the stored one where an imported season holds another. */
export function digitsChoices(stored: Digits): ReadonlyMap<string, Digits> {
  return new Map([...offered, stored].map((digits) => [digitsKey(digits), digits]));
}

export function digitsName({ kind, count }: Digits): string {
  const { decimals, significant } = vi.settings.percent;
  return kind === 'decimals' ? decimals(count) : significant(count);
}
