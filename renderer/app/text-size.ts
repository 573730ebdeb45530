/** A−, A, A+: the root's size, from which every other is measured. */
export const textSizes = ['small', 'normal', 'large'] as const;
export type TextSize = (typeof textSizes)[number];

const STORED_AT = 'dhcb.textSize';

export function storedTextSize(): TextSize {
  const stored = localStorage.getItem(STORED_AT);
  return textSizes.find((size) => size === stored) ?? 'normal';
}

export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset['textSize'] = size;
  localStorage.setItem(STORED_AT, size);
}
