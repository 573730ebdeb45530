import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage } from './package';
import { smallParts, zipOf } from './testing/small-workbook';
import { readPart, readXmlText } from './xml';

function textOf(part: string | Uint8Array): string | undefined {
  const source = openPackage(zipOf({ ...smallParts(), 'xl/a.xml': part }));
  if (!source.ok) throw new Error(source.error.code);
  let text = '';
  const read = readPart(source.value, 'xl/a.xml', {
    text: (piece) => {
      text += piece;
    },
  });
  return read.ok ? text : undefined;
}

const laughs = `<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;&l;">]><a>&m;</a>`;

describe('the XML of a part', () => {
  it('is read in UTF-8 and UTF-16, with its characters written out', () => {
    const xml = '<a>Đảng uỷ &amp; chi bộ &#x1EDF;</a>';
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(xml, (c) => c.charCodeAt(0))]).buffer,
    );
    expect(textOf(xml)).toBe('Đảng uỷ & chi bộ ở');
    expect(textOf(utf16)).toBe('Đảng uỷ & chi bộ ở');
  });

  it('comes whole over the borders of the pieces it is unpacked in', () => {
    const long = 'Đại hội chi bộ '.repeat(40_000);
    expect(textOf(`<a>${long}</a>`)).toBe(long);
  });

  it.each([
    ['a document type with entities', laughs],
    ['a document type alone', '<!DOCTYPE a><a/>'],
    ['an entity that nobody declared', '<a>&lol;</a>'],
    ['a nesting without end', '<a>'.repeat(300)],
    [
      'more attributes than any element has',
      `<a ${Array.from({ length: 2000 }, (_, at) => `a${String(at)}="1"`).join(' ')}/>`,
    ],
    ['an end that is missing', '<a><b></a>'],
    ['no XML', 'TT;Họ và tên'],
    ['a prefix of no namespace', '<x:a/>'],
    ['bytes of another encoding', new Uint8Array([...strToU8('<a>'), 0xe1, 0x20, ...strToU8('</a>')])],
  ])('is refused: %s', (_what, part) => {
    expect(textOf(part)).toBeUndefined();
  });

  it('tells where each tag ends', () => {
    const ends: [string, number][] = [];
    const xml = '<a x="1 &gt; 0"><b/>đ<c ></c></a>';
    readXmlText(xml, {
      open: (tag) => ends.push([`<${tag.local}`, tag.end]),
      close: (tag) => ends.push([`/${tag.local}`, tag.end]),
    });
    expect(ends).toEqual([
      ['<a', 16],
      ['<b', 20],
      ['/b', 20],
      ['<c', 25],
      ['/c', 29],
      ['/a', 33],
    ]);
  });
});
