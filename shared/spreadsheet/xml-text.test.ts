import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, unescapeText } from './xml-text';

/** Letters and halves of letters, and what the format and XML write in a way of their own. */
const text = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      '\ud83d',
      '\udc00',
      '\r',
      '\r\n',
      '\u0007',
      '_x0041_',
      '_x005F_',
      '&',
      '<',
      '"',
      'Đảng uỷ',
    ),
  ),
);

describe('a text in the XML of a sheet', () => {
  it('comes back letter for letter, and holds nothing that XML cannot', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const written = escapeText(whole);
        expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff<>"]|\p{Surrogate}/u);
        expect(unescapeText(asXml(written))).toBe(whole);
      }),
    );
  });
});

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

function asXml(written: string): string {
  return written.replace(/&([^;]+);/gu, (_, name: string) => marks[name] ?? '');
}
