/** The user's manual agrees with the program: its codes, the words on its buttons, its pictures. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../../../renderer/app/paths';
import { stages } from '../../../renderer/app/stages';
import { checkCodes, checkExamples } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { checkTexts } from '../../../shared/i18n/vi/checks';
import { chapterOf, manualAnchor, manualChapters } from '../../../shared/manual/manual';
import { withCodeTable } from './code-table';

const docs = resolve(import.meta.dirname, '../../../docs');
const manual = readFileSync(join(docs, 'huong-dan-su-dung.md'), 'utf8');
const images = readdirSync(join(docs, 'images')).sort();

/** The size beyond which a picture has not been cropped enough. */
const LARGEST_IMAGE_BYTES = 150_000;

/** Buttons whose words hold a number, and the signs that stand for a size of letters. */
const wordsWithFigures = [
  vi.importScreen.apply('cells', 2, 0),
  vi.importScreen.apply('roster', 18, 2),
  vi.names.inCapitals.take(12),
  vi.committee.nextLacking('Trần Thị Ví Dụ', 'Ngày sinh'),
  vi.missing.rest.action(4),
  vi.missing.words.action(3),
  vi.start.choices.sample.title,
  vi.ballots.addRound(2),
  vi.ballots.addCandidate(vi.ballots.names.committee),
  vi.agenda.more(21),
  vi.agenda.remind(4),
  vi.cellForms.screen.write(15),
  vi.cellForms.screen.apply(46),
  vi.terms.standing.takeAll(12),
  vi.fields.takeOffered(4),
  vi.papers.receiveAll(3),
  vi.documentsScreen.papers.allCells(15),
  vi.schedule.assignments.cells.rest(2),
  vi.fill.screen.leftTitle(5),
  'A−',
  'A',
  'A+',
  ...checkCodes,
];

const key = String.raw`(?:Shift|Page Up|Page Down|Enter|Delete|phím cách|[A-Z↑↓←→])(?![\p{L}\d])`;
/** Keys that are held together, written with or without spaces, and those of the first row. */
const KEYS = new RegExp(String.raw`(?:Ctrl|Alt|Shift)(?: ?\+ ?${key})+|F\d+(?!\d)`, 'gu');

/** The keys that a text names, each as the manual writes it. */
function keysIn(text: string): readonly string[] {
  return [...text.matchAll(KEYS)].map(([keys]) => keys.replaceAll(/ ?\+ ?/gu, ' + '));
}

function boldIn(text: string): readonly string[] {
  return [...text.matchAll(/\*\*(.+?)\*\*/gu)].map(([, words]) => words ?? '');
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}

function chapterOfKeys(): string {
  return (
    manualChapters(manual).find(({ screens, title }) => screens.length === 0 && title.endsWith('Phím tắt'))
      ?.text ?? ''
  );
}

describe('the manual', () => {
  it('has the table of codes that the program makes; `npm run manual` writes it anew', () => {
    expect(withCodeTable(manual)).toBe(manual);
  });

  it.each(checkCodes)('has figures for everything that %s says, and for nothing else', (code) => {
    const examples = checkExamples[code];
    // what one case leaves out, another one has: “chưa rõ 2 đ/c” is said only where it is so
    const known = new Set(examples.flatMap((example) => Object.keys(example)));
    for (const example of examples) {
      const read = new Set<string>();
      const watched = new Proxy(example, {
        get: (params, key: string) => {
          read.add(key);
          return params[key];
        },
      });
      checkTexts[code].message(watched);
      expect(Object.keys(example).filter((key) => !read.has(key))).toEqual([]);
      expect([...read].filter((key) => !known.has(key))).toEqual([]);
    }
  });

  it('writes in bold only what stands on the screens, word for word', () => {
    const onScreens = new Set([...textsIn(vi), ...wordsWithFigures]);
    const bold = boldIn(manual);
    expect(bold.filter((words) => !onScreens.has(words))).toEqual([]);
    expect(bold.length).toBeGreaterThan(0);
  });

  it('names every door on the left, in the order in which they stand', () => {
    const [, part = ''] = /^### Các phần ở cột trái\n(.+?)^##/msu.exec(manual) ?? [];
    const told = [...part.matchAll(/^- (.+)$/gmu)].map(([, line]) => boldIn(line ?? ''));
    expect(told).toEqual(
      stages.map(({ name, doors, rare }) => [
        ...new Set([name, ...doors.map((door) => door.name)]),
        ...(rare.length === 0 ? [] : [vi.frame.nav.rare]),
        ...rare.map((door) => door.name),
      ]),
    );
  });

  it('names a button in bold: not in italics, not in quotation marks', () => {
    const prose = manual.replaceAll(/^\|.*$/gmu, '');
    expect(prose.match(/(?<![*\p{L}])\*[^*\s][^*\n]*\*(?!\*)/gu) ?? []).toEqual([]);
    expect(prose.match(/(?:nút|bấm|Bấm)(?: như)? “[^”]*”/gu) ?? []).toEqual([]);
  });

  it('has in its table of keys every key that it names elsewhere, or that a screen names', () => {
    const table = chapterOfKeys();
    const known = new Set([...table.matchAll(/^\| (.+?) \|/gmu)].flatMap(([, keys]) => keysIn(keys ?? '')));
    const named = keysIn([manual.replace(table, ''), ...textsIn(vi)].join('\n'));
    expect(named.filter((keys) => !known.has(keys))).toEqual([]);
    expect(keysIn('Ctrl+K, Alt + Page Down, F1')).toEqual(['Ctrl + K', 'Alt + Page Down', 'F1']);
  });

  it('shows every picture that there is, and no other', () => {
    const shown = [...manual.matchAll(/\]\(images\/([^)]+)\)/gu)].map(([, name]) => name);
    expect([...new Set(shown)].sort()).toEqual(images);
  });

  it('keeps its pictures small', () => {
    const sizes = images.map((name) => [name, statSync(join(docs, 'images', name)).size] as const);
    expect(sizes.filter(([, size]) => size > LARGEST_IMAGE_BYTES)).toEqual([]);
  });

  it('leads only to headings that it has', () => {
    const headings = [...manual.matchAll(/^#+ (.+)$/gmu)].map(([, text]) => manualAnchor(text ?? ''));
    const links = [...manual.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor]) => anchor ?? '');
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it.each(Object.values(paths))('has a chapter for the screen %s, at which F1 opens it', (path) => {
    expect(chapterOf(manualChapters(manual), path)?.screens).toContain(path);
  });
});
