import { vi } from '../i18n';
import { type Difference, type Fields, isFields, ORDER } from './difference';
import { isLong } from './entry';
import type { Names } from './names';
import { cellsPlace } from './places/cell-places';
import { type At, type GroupPlace, type ListPlace, lowered, type Place } from './places/place';
import { seasonPlaces } from './places/season-places';
import { itemsIn, tellable } from './tellable';

const texts = vi.history;
const { notEntered } = vi.common;

/** One difference in words. */
export interface ToldChange {
  /** The field, person or thing: “Số phiếu của Đặng Văn Dũng, bầu chi uỷ”. */
  readonly what: string;
  /** What stood there and what stands there now; both are absent where something came or went as a whole. */
  readonly from?: string;
  readonly to?: string;
  readonly cell?: Told;
  /** Whom it concerns: by the id in the file, else by the name. */
  readonly person?: Told;
  /** What is told. */
  readonly difference: Difference;
}

interface Told {
  readonly key: string;
  readonly name: string;
}

/** Differences in words, one for each. */
export function toldChanges(differences: readonly Difference[], names: Names): readonly ToldChange[] {
  return tellable(differences, names).map((difference) => told(difference, names));
}

/** Steps to a cell itself: a longer path leads into it. */
const CELL_STEPS = 2;

/** “Có mặt, Chi bộ khu phố 2: 24 → 25”; a person's cell is left out unless it is asked for. */
export function changeText(change: ToldChange, withCell = change.person === undefined): string {
  const { what, from, to, cell, difference } = change;
  const isCell = difference.path.length === CELL_STEPS;
  const where = withCell && cell !== undefined && !isCell ? `${what}, ${cell.name}` : what;
  return from === undefined || to === undefined ? where : texts.fromTo(where, from, to);
}

/** How far a path was followed. */
interface Way {
  place: Place | undefined;
  /** The list whose item the path names last, where it goes no further. */
  item: { readonly list: ListPlace; readonly name: string } | undefined;
  isOrder: boolean;
  readonly contexts: string[];
  cell?: Told;
  person?: Told;
}

function told(difference: Difference, names: Names): ToldChange {
  const way = follow(difference.path, names);
  const { cell, person } = way;
  return {
    ...wordsOf(difference, way, { names, path: difference.path }),
    ...(cell && { cell }),
    ...(person && { person }),
    difference,
  };
}

function follow(path: readonly string[], names: Names): Way {
  const way: Way = { place: seasonPlaces, item: undefined, isOrder: false, contexts: [] };
  path.forEach((step, index) => {
    const { place } = way;
    if (place?.kind === 'list') {
      if (step === ORDER) way.isOrder = true;
      else enterItem(way, place, step, { names, path: path.slice(0, index + 1) });
    } else if (place?.kind === 'group') {
      leave(way);
      if (place.label !== undefined) way.contexts.unshift(lowered(place.label));
      way.place = place.fields[step];
    }
  });
  return way;
}

/** What was entered is no longer the last: it is told behind. */
function leave(way: Way): void {
  if (way.item && way.item.list !== cellsPlace && !way.person) {
    const { list, name } = way.item;
    way.contexts.unshift(list.bare === true ? name : `${list.one} ${name}`);
  }
  way.item = undefined;
}

function enterItem(way: Way, list: ListPlace, step: string, at: At): void {
  const item = at.names.item(at.path);
  const name = list.named(item, step, at);
  if (list === cellsPlace) way.cell = { key: step, name };
  if (list.ofPeople === true) {
    const ofCandidate = item && 'fullName' in item ? name : (at.names.person(step) ?? name);
    way.person = { key: personKey(item, step, ofCandidate, at), name: ofCandidate };
  }
  way.item = { list, name: way.person?.name ?? name };
  way.place = { kind: 'group', whole: true, fields: list.fields };
  if (list.ofPeople === true && list.label !== undefined) way.contexts.unshift(list.label);
}

/**
 * Somebody known by an id is the same person wherever the id stands. A candidate goes by the name, and is who came
 * to sit in the committee of the cell by it: before the votes were entered the minutes knew no id.
 */
function personKey(item: Fields | undefined, step: string, name: string, { names, path }: At): string {
  const personId = item?.['personId'];
  if (typeof personId === 'string') return personId;
  if (names.person(step) === name) return step;
  const [area, cellId = ''] = path;
  return (area === 'cells' ? names.seated(cellId, name) : undefined) ?? name;
}

type Words = Pick<ToldChange, 'what' | 'from' | 'to'>;

function wordsOf(difference: Difference, way: Way, at: At): Words {
  const { place, item, isOrder, contexts } = way;
  const said = (what: string): string => [what, ...contexts].join(', ');
  if (place?.kind === 'list') {
    const words = isOrder ? orderWords(place, difference, at) : listWords(place, difference, at);
    return { ...words, what: said(words.what) };
  }
  if (item) return { what: said(itemWords(item.list, item.name, difference, at)) };
  if (place === undefined) return { what: said(at.path.at(-1) ?? ''), ...fromTo(difference, plainWords) };
  if (place.kind === 'group') {
    const label = texts.capital(place.label ?? at.path.at(-1) ?? '');
    return { what: said(label), ...fromTo(difference, (value) => groupWords(place, value, at)) };
  }
  const { label, words, absent } = place;
  return {
    what: said(way.person ? texts.of(label, way.person.name) : label),
    ...fromTo(difference, (value) => (value === undefined ? absent : words(value, at))),
  };
}

function fromTo({ from, to }: Difference, words: (value: unknown) => string): Omit<Words, 'what'> {
  const say = (value: unknown) => (isLong(value) ? texts.long(value.letters) : words(value));
  return { from: say(from), to: say(to) };
}

function plainWords(value: unknown): string {
  return value === undefined ? notEntered : JSON.stringify(value);
}

/** Something that came or went as a whole, with what is, or was, entered of it. */
function itemWords(list: ListPlace, name: string, { from, to }: Difference, at: At): string {
  const value = to ?? from;
  const parts = isFields(value) && !isLong(value) ? partWords(list, value, at) : [];
  const entered = parts.filter((part) => !part.endsWith(` ${name}`)).join('; ');
  return (from === undefined ? texts.added : texts.removed)(list.one, name, entered);
}

/** Names that are told of another order; a longer list is only said to have one. */
const ORDER_TOLD = 12;

function orderWords(list: ListPlace, { from, to }: Difference, at: At): Words {
  const what = texts.ordered(list.all);
  if (!Array.isArray(from) || !Array.isArray(to) || from.length > ORDER_TOLD) return { what };
  const [, ...rest] = at.path.toReversed();
  const base = rest.toReversed();
  const name = (id: unknown) => {
    const path = [...base, String(id)];
    return nameIn(list, at.names.item(path), String(id), { names: at.names, path });
  };
  return { what, from: from.map(name).join(', '), to: to.map(name).join(', ') };
}

function nameIn(list: ListPlace, item: Fields | undefined, id: string, at: At): string {
  const name = list.named(item, id, at);
  return list.ofPeople === true && name === id ? (at.names.person(id) ?? name) : name;
}

/** A list that came or went as a whole. */
function listWords(list: ListPlace, { from, to }: Difference, at: At): Words {
  const { one, all, done } = list;
  if (done && isLong(to)) return { what: done([]) };
  if (isLong(from) || isLong(to))
    return { what: texts.capital(all), ...fromTo({ path: [], from, to }, entered) };
  const items = [...itemsIn(to ?? from)];
  const names = items.map(([id, item]) => {
    return nameIn(list, item, id, { names: at.names, path: [...at.path, id] });
  });
  if (done && to !== undefined) return { what: done(names) };
  const [name = '', ...others] = names;
  if (names.length === 0) return to === undefined ? { what: texts.ended(all) } : { what: texts.started(all) };
  if (others.length > 0)
    return { what: (from === undefined ? texts.addedSeveral : texts.removedSeveral)(one, names) };
  const [[, item] = []] = items;
  return {
    what: itemWords(list, name, from === undefined ? { path: [], to: item } : { path: [], from: item }, at),
  };
}

function entered(value: unknown): string {
  return value === undefined ? notEntered : texts.rows((value as readonly unknown[]).length);
}

/** The fields of a group that is told as a whole. */
function groupWords(place: GroupPlace, value: unknown, at: At): string {
  if (value === undefined) return place.absent ?? notEntered;
  if (!isFields(value)) return value === null ? texts.none : JSON.stringify(value);
  return partWords(place, value, at).join('; ');
}

function partWords(place: GroupPlace | ListPlace, value: Fields, at: At): readonly string[] {
  return Object.entries(place.fields).flatMap(([key, each]): readonly string[] => {
    const part = value[key];
    if (part === undefined) return [];
    const inside = { ...at, path: [...at.path, key] };
    if (each.kind === 'field') return [texts.part(each.label, each.words(part, inside))];
    if (each.kind === 'list') return [];
    if (!isFields(part)) return [part === null ? texts.none : JSON.stringify(part)];
    const words = partWords(each, part, inside);
    return each.label === undefined || words.length === 0
      ? words
      : [texts.part(each.label, words.join(', '))];
  });
}
