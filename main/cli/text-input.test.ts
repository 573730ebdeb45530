import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { must } from '../../shared/testing/must';
import { readText, STANDARD_INPUT } from './text-input';

const read = (...chunks: readonly Buffer[]) => readText(STANDARD_INPUT, Readable.from(chunks));

describe('standard input', () => {
  it('is read to its end, though letters fall apart between two pieces', async () => {
    const bytes = Buffer.from('Tái cử 31 đồng chí');
    expect(must(await read(bytes.subarray(0, 2), bytes.subarray(2)))).toBe('Tái cử 31 đồng chí');
    expect(must(await read())).toBe('');
  });

  it('gives letters of old typefaces as today’s', async () => {
    const tcvn3 = 'Tæng sè cÊp uû viªn ®\u00ADîc bÇu 41 ®ång chÝ, n÷ 10 ®ång chÝ';
    expect(must(await read(Buffer.from(tcvn3, 'latin1')))).toBe(
      'Tổng số cấp uỷ viên được bầu 41 đồng chí, nữ 10 đồng chí',
    );
  });
});
