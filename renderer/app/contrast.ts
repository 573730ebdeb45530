/** Strong contrast: black on white, lines that cannot be missed. */
const STORED_AT = 'dhcb.contrast';

export function hasStrongContrast(): boolean {
  return localStorage.getItem(STORED_AT) === 'strong';
}

export function applyContrast(strong: boolean): void {
  if (strong) {
    document.documentElement.dataset['contrast'] = 'strong';
    localStorage.setItem(STORED_AT, 'strong');
  } else {
    delete document.documentElement.dataset['contrast'];
    localStorage.removeItem(STORED_AT);
  }
}
