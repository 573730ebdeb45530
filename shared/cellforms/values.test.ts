import { describe, expect, it } from 'vitest';
import { readValue } from './values';

describe('a number of a telephone', () => {
  it('that lost its first figure is told; one that kept it, and any text, is taken', () => {
    const read = (text: string, number?: number) =>
      readValue({ kind: 'line' }, { text, ...(number !== undefined && { number }) });
    expect(read('905123456', 905_123_456)).toEqual({ ok: false, error: 'zero-lost' });
    expect(read('0905123456')).toEqual({ ok: true, value: '0905123456' });
    expect(read('0905123456', 905_123_456)).toEqual({ ok: true, value: '0905123456' });
  });
});
