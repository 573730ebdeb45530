import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compressedBytes, openPackage } from './package';
import { rewritePackage } from './rewrite';
import { smallParts, zipOf } from './testing/small-workbook';

function opened(file: Uint8Array) {
  const source = openPackage(file);
  if (!source.ok) throw new Error(source.error.code);
  return source.value;
}

describe('a package written again', () => {
  it('has the new parts, and all others with the bytes as they were packed, in their order', () => {
    const part = fc.uint8Array({ maxLength: 3000 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), part, fc.nat(4), (contents, fresh, which) => {
        const named = Object.fromEntries(contents.map((content, index) => [`xl/phần ${index}.bin`, content]));
        const source = opened(zipOf({ ...smallParts('<row r="1"/>'), ...named }));
        const name = `xl/phần ${which}.bin`;
        const again = rewritePackage(source, new Map([[name, fresh]]));
        if (!again.ok) throw new Error(again.error.code);
        const target = opened(again.value);
        expect(target.entries.map((entry) => entry.name)).toEqual(source.entries.map((entry) => entry.name));
        for (const entry of target.entries) {
          const old = source.find(entry.name)!;
          if (entry.name === name) expect(unzipSync(again.value)[name]).toEqual(fresh);
          else expect(compressedBytes(target, entry)).toEqual(compressedBytes(source, old));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is read by another reader of zip files', () => {
    const source = opened(zipOf(smallParts('<row r="1"/>')));
    const again = rewritePackage(source, new Map([['xl/sharedStrings.xml', strToU8('<sst/>')]]));
    const parts = again.ok ? unzipSync(again.value) : {};
    expect(Object.keys(parts)).toEqual(source.entries.map(({ name }) => name));
    expect(parts['xl/sharedStrings.xml']).toEqual(strToU8('<sst/>'));
  });
});
