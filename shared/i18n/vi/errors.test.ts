import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../domain/problem';
import { appError, errorCodes, openedFirst, partly } from '../../errors';
import { errorText, problemReason, problemText } from './errors';

/** One line, in NFC, with Vietnamese letters, and no value left out of its place. */
function looksRight(text: string): void {
  expect(text).not.toMatch(/[\n\r]|undefined|null|\[object|NaN/u);
  expect(text).toBe(text.normalize('NFC').trim());
  expect(text).toMatch(/[à-ỹđ]/iu);
}

describe('the text of an error', () => {
  it.each(errorCodes)('%s is one full sentence', (code) => {
    const text = errorText(appError(code));
    looksRight(text);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('names both versions of a file from the future, and who holds a file', () => {
    expect(errorText(appError('file-from-future', { params: { found: 9, known: 1 } }))).toMatch(
      /dạng 9.*dạng 1/u,
    );
    const locked = appError('file-locked', { params: { pid: 12345, host: 'VP-01' } });
    expect(errorText(locked)).toContain('(trên máy VP-01)');
  });

  it('says of too many cells what is too many, and the way out', () => {
    const problems = [{ path: 'cells', code: 'too-many', params: { maximum: 2000 } }] as const;
    expect(errorText(appError('input-invalid', { problems }))).toMatch(
      /^Có hơn 2\.000 chi bộ .*mỗi xã, phường một tệp\.$/u,
    );
    expect(problemText(problems[0])).toMatch(/^cells: có hơn 2\.000 chi bộ/u);
  });

  it('says how to go on where nobody can be asked for a password', () => {
    expect(errorText(openedFirst(appError('password-needed')))).toMatch(/mở tệp đó bằng mật khẩu một lần/u);
    expect(openedFirst(appError('disk-full'))).toEqual(appError('disk-full'));
  });

  it('says how many of several files were written before one failed', () => {
    expect(errorText(partly(appError('disk-full', { params: { system: 'ENOSPC' } }), 5, 40))).toMatch(
      /thử lại\. Trước đó đã ghi được 5 trong 40 tệp\.$/u,
    );
  });

  it('says at a field what is wrong with its value', () => {
    const problems = [{ path: 'patch.heldOn', code: 'not-a-date' }] as const;
    expect(errorText(appError('input-invalid', { problems }))).toMatch(/^Không phải ngày có thật/u);
  });
});

describe('the text of a problem', () => {
  it.each(problemCodes)('%s reads on after its place', (code) => {
    const reason = problemReason({ path: 'cells[0]', code });
    looksRight(reason);
    expect(reason).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  it('begins with the place, where there is one', () => {
    const path = 'cells[3].congress.elections[0].valid';
    expect(problemText({ path, code: 'not-whole-number' })).toBe(`${path}: phải là số nguyên, không âm`);
    expect(problemText({ path: '', code: 'not-json' })).toBe('Nội dung không phải JSON hợp lệ.');
  });
});
