import { vi } from '../../i18n';
import { formatDate, formatMoment } from '../../text/dates';
import { formatCount } from '../../text/share';
import type { Fields } from '../difference';
import type { Names } from '../names';

/**
 * What the places of a season are called in the history: a tree beside its schema, with the labels that its
 * screens have. A test walks the schema and finds a place for every leaf of it.
 */

export type Places = Readonly<Record<string, Place>>;
export type Place = FieldPlace | GroupPlace | ListPlace;

/** Where a value stands: the names that are known, and the steps to it. */
export interface At {
  readonly names: Names;
  readonly path: readonly string[];
}

export interface FieldPlace {
  readonly kind: 'field';
  readonly label: string;
  /** The value in words; never asked of one that is absent. */
  readonly words: (value: unknown, at: At) => string;
  /** What is said where nothing stands. */
  readonly absent: string;
}

export interface GroupPlace {
  readonly kind: 'group';
  /** Told behind the field; nothing where the fields tell it themselves. */
  readonly label?: string;
  /** It comes and goes as a whole: some of its fields are never absent. */
  readonly whole?: boolean;
  readonly absent?: string;
  readonly fields: Places;
}

export interface ListPlace {
  readonly kind: 'list';
  /** “cấp uỷ viên”. */
  readonly one: string;
  /** “cấp uỷ”. */
  readonly all: string;
  readonly fields: Places;
  /** What an item is called; `id` is the last step to it, for one that is known no more. */
  readonly named: (item: Fields | undefined, id: string, at: At) => string;
  /** An item is somebody: fields are “của” that person. */
  readonly ofPeople?: boolean;
  /** Told behind a field of an item that is somebody. */
  readonly label?: string;
  /** The name of an item says what it is: “bầu chi uỷ”. */
  readonly bare?: boolean;
  /** What was done, where items that came stand for that: “Đã xuất biểu B1, B2”. */
  readonly done?: (names: readonly string[]) => string;
}

const { notEntered } = vi.common;

/** Letters of a text that are told. */
const TOLD = 160;

function plain(value: unknown): string {
  if (typeof value === 'number') return formatCount(value);
  if (typeof value === 'boolean') return (value ? vi.fields.yes : vi.fields.no).toLowerCase();
  if (typeof value !== 'string') return JSON.stringify(value);
  const line = value.trim().replace(/\s+/gu, ' ');
  if (line === '') return vi.history.blank;
  return line.length > TOLD ? vi.history.cut(line.slice(0, TOLD / 2), value.length) : line;
}

export function field(label: string, words: FieldPlace['words'] = plain, absent: string = notEntered) {
  return { kind: 'field', label, words, absent } as const satisfies FieldPlace;
}

export function date(label: string) {
  return field(label, (value) => formatDate(String(value)));
}

/** A moment, by this computer's clock. */
export function moment(label: string) {
  return field(label, (value) => formatMoment(String(value)));
}

/** One of a closed list by its Vietnamese name, within a sentence; other words as they are. */
export function choice(label: string, names: Readonly<Record<string, string>>) {
  return field(label, (value) => {
    const name = Object.hasOwn(names, String(value)) ? names[String(value)] : undefined;
    return name === undefined ? plain(value) : lowered(name);
  });
}

/** A mark that is set or not: absent it is not. */
export function flag(label: string) {
  return field(label, plain, vi.fields.no.toLowerCase());
}

/** Somebody by the id in the file. */
export const knownPerson = field(vi.history.fields.personId, (value, { names }) => {
  return names.person(String(value)) ?? String(value);
});

export function group(fields: Places, label?: string): GroupPlace {
  return { kind: 'group', fields, ...(label !== undefined && { label }) };
}

export function whole(fields: Places, label: string, absent?: string): GroupPlace {
  return { kind: 'group', fields, label, whole: true, ...(absent !== undefined && { absent }) };
}

type ListName = keyof typeof vi.history.lists;

/** A list whose items are called by a text of their own, `key`. */
export function list(name: ListName, fields: Places, named: ListPlace['named'] | string): ListPlace {
  const [one, all] = vi.history.lists[name];
  return { kind: 'list', one, all, fields, named: typeof named === 'string' ? byText(named) : named };
}

/** A list of people; `label` says which, where a field alone does not. */
export function people(name: ListName, fields: Places, label?: string): ListPlace {
  return { ...list(name, fields, 'fullName'), ofPeople: true, ...(label !== undefined && { label }) };
}

function byText(key: string): ListPlace['named'] {
  return (item, id) => {
    const text = item?.[key];
    return typeof text === 'string' && text !== '' ? text : id;
  };
}

/** A name within a sentence: “Bầu chi uỷ” is “bầu chi uỷ”, but “Đảng” and names keep their capital. */
export function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
