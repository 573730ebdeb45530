import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { printoutKinds } from './documents/printout-kinds';
import { printoutsModel } from './documents/printouts';
import { reportModel } from './documents/report';
import { buildDocx } from './docx';

/** In which order the schema wants the children of an element (ECMA-376 part 1, annex A.1). */
const orders: Readonly<Record<string, string>> = {
  body: 'p tbl sectPr',
  pPr: 'keepNext keepLines pBdr tabs spacing ind jc rPr sectPr',
  rPr: 'rFonts b bCs i iCs sz szCs u lang',
  tbl: 'tblPr tblGrid tr',
  tblPr: 'tblW tblInd tblBorders tblLayout tblCellMar',
  tblBorders: 'top left bottom right insideH insideV',
  tcBorders: 'top left bottom right',
  tblCellMar: 'top left bottom right',
  tr: 'trPr tc',
  trPr: 'cantSplit trHeight tblHeader',
  tcPr: 'tcW gridSpan vMerge tcBorders vAlign',
  sectPr: 'headerReference pgSz pgMar pgNumType titlePg',
  settings: 'mirrorMargins defaultTabStop compat',
  p: 'pPr r',
  r: 'rPr t noBreakHyphen br tab fldChar instrText',
};
/** Children that stand in any order and number. */
const free = new Set(['body', 'r']);

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
}

/** The elements of a part, texts left out. */
function tree(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [, closing, name = '', attributes = ''] of xml.matchAll(/<(\/?)(?:\w+:)?(\w+)([^<>]*)>/gu)) {
    if (closing === '/') {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!attributes.endsWith('/')) open.push(element);
  }
  expect(open).toHaveLength(1);
  return root;
}

function each(element: Element, look: (element: Element) => void): void {
  look(element);
  for (const child of element.children) each(child, look);
}

/** A number that a child of an element's set-up holds. */
function valueIn(cell: Element, name: string): number {
  const found = cell.children[0]?.children.find((child) => child.name === name);
  return Number(/w:(?:val|w)="(\d+)"/u.exec(found?.attributes ?? '')?.[1] ?? '1');
}

function checkTable(table: Element): void {
  const columns = table.children[1]?.children.map(({ attributes }) =>
    Number(/"(\d+)"/u.exec(attributes)?.[1]),
  );
  for (const { children } of table.children.slice(2)) {
    const cells = children.slice(1);
    expect(cells.reduce((sum, cell) => sum + valueIn(cell, 'gridSpan'), 0)).toBe(columns?.length);
    expect(cells.reduce((sum, cell) => sum + valueIn(cell, 'tcW'), 0)).toBe(
      columns?.reduce((sum, width) => sum + width, 0),
    );
    for (const cell of cells) expect(cell.children.at(-1)?.name).toBe('p');
  }
}

function checkElement(element: Element): void {
  const order = orders[element.name]?.split(' ');
  const names = element.children.map(({ name }) => name);
  if (order) expect(names.filter((name) => !order.includes(name))).toEqual([]);
  if (order && !free.has(element.name)) {
    expect(names.map((name) => order.indexOf(name))).toEqual(
      names.map((name) => order.indexOf(name)).toSorted((a, b) => a - b),
    );
  }
  if (element.name === 'tbl') checkTable(element);
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

const sample = sampleSeason();
const papers = { kinds: printoutKinds, copies: 3, sample: true, whole: true, generatedOn: '2022-08-10' };
const files = {
  report: buildDocx(reportModel(sample, { generatedOn: '2022-08-10', sample: false })),
  papers: buildDocx(printoutsModel(sample, sample.cells.slice(0, 2), papers)),
  nothing: buildDocx({ title: '', author: '', sections: [] }),
};

describe.each(Object.entries(files))('the package of %s', (_name, bytes) => {
  const parts = partsOf(bytes);

  it('has its elements in the order of the schema, and whole rows in every table', () => {
    for (const xml of parts.values()) each(tree(xml), checkElement);
  });

  it('names every part by its type and every relation by a part', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = Array.from(types.matchAll(/PartName="\/([^"]+)"/gu), ([, name]) => name);
    for (const name of named) expect(parts.has(name ?? '')).toBe(true);
    expect([...parts.keys()].filter((name) => !/\.rels$|^\[/u.test(name)).toSorted()).toEqual(
      named.toSorted(),
    );
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    const ids = new Set<string | undefined>();
    for (const [, id, target] of relations.matchAll(/ Id="([^"]+)"[^>]* Target="([^"]+)"/gu)) {
      expect(parts.has(`word/${target ?? ''}`)).toBe(true);
      ids.add(id);
    }
    for (const [, id] of (parts.get('word/document.xml') ?? '').matchAll(/r:id="([^"]+)"/gu)) {
      expect(ids.has(id)).toBe(true);
    }
  });
});

it('mirrors the margins of even pages where the office prints on both sides', () => {
  const settingsOf = (mirrored: boolean) => {
    const model = reportModel(
      { ...sample, layout: { mirrored } },
      { generatedOn: '2022-08-10', sample: false },
    );
    return partsOf(buildDocx(model)).get('word/settings.xml');
  };
  expect(settingsOf(true)).toContain('<w:mirrorMargins/>');
  expect(settingsOf(false)).not.toContain('mirrorMargins');
});
