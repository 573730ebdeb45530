import type { Ward } from '../combined/combined';
import type { Season } from '../domain/season';
import { type Block, type DocumentModel, paragraphsOf, paragraphText } from '../export/document-model';
import { printoutKinds } from '../export/documents/printout-kinds';
import { printoutsModel } from '../export/documents/printouts';
import { reportSections } from '../export/documents/report';
import { wardReport } from '../export/documents/ward-report';
import { columnLetters } from '../export/formula';
import { sheetCodes } from '../export/sheet-codes';
import type { SheetModel, SheetRow } from '../export/sheet-model';
import { sheetModels } from '../export/sheet-models';
import { shownCell } from '../export/sheet-texts';
import { wardTotalsSheet } from '../export/ward-totals';
import { catalogueOf, type IndicatorValue } from '../fill/indicators';
import { vi } from '../i18n';
import { figuresJson, statistics } from '../statistics';

/** What a season makes the program say: a figure at its place, or a clause of a text. */
export interface Saying {
  readonly place: string;
  readonly text: string;
  /** What stands around it and may say what is missing: its row, its sentence, the heading of its table. */
  readonly around: string;
}

/** Says at the place that something is not known. */
const MARKS =
  /chưa rõ|đã rõ|chưa nhập|chưa có danh sách|chưa tính|chưa có số liệu|chưa đủ số liệu|chưa có kết quả|đã nhập (?:đủ )?kết quả|thiếu \d+ chi bộ|có số liệu hai nhiệm kỳ|chỉ so sánh|chưa so sánh được|đã có kết quả|đã có số liệu|trong số trên|của số cấp uỷ viên trên|có số liệu của cả hai nhiệm kỳ|…/iu;

/** What papers say above rows that are left to be written in, and on a ballot whose seats are not entered. */
const { ratification, minutes, ballotPapers } = vi.documents;
const BLANK_HEADS: ReadonlySet<string> = new Set(
  [ratification.resultBlank, minutes.electedBlank, ballotPapers.strikeHint].map(ended),
);
/** What is true of everybody is true of those in each post, and said of them where one more is not known. */
const OF_EVERYBODY = /^cả \d+ đồng chí đều tái cử$/iu;
const OF_A_WHOLE_POST = /^có \d+ (?:bí thư|phó bí thư|chi uỷ viên) tái cử \(100(?:,0+)? ?%\)$/u;
/** Rows to be written in are numbered. */
const RUNNING_NUMBER = /^\d$/u;

/**
 * The sayings that claim what is not known: of those after a datum was taken away, whatever is neither as
 * it stood before, whole or with parts left out, nor blank or “–” nor marked.
 */
export function unfounded(before: readonly Saying[], after: readonly Saying[]): readonly Saying[] {
  const told = Map.groupBy(before, ({ place }) => place);
  const exact = new Set(before.map(({ place, text }) => `${place}\n${text}`));
  const words = new Map<string, readonly string[]>();
  const wordsOnce = (text: string) => words.get(text) ?? words.set(text, wordsOf(text)).get(text) ?? [];
  return after.filter(
    ({ place, text, around }) =>
      text !== '' &&
      text !== '–' &&
      !MARKS.test(text) &&
      !MARKS.test(around) &&
      !BLANK_HEADS.has(text) &&
      !(place === 'papers' && RUNNING_NUMBER.test(text)) &&
      !exact.has(`${place}\n${text}`) &&
      !(told.get(place) ?? []).some(
        (earlier) =>
          isPartOf(wordsOf(text), wordsOnce(earlier.text)) ||
          (OF_EVERYBODY.test(earlier.text) && OF_A_WHOLE_POST.test(text)),
      ),
  );
}

/** Whether words are those of another text with some left out. */
function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === words[at]) at += 1;
  return words.length > 1 && at === words.length;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s()]+/u)
    .map((word) => word.replace(/[,;:.]+$/u, ''))
    .filter((word) => word !== '' && word !== '–');
}

/** Without the word that begins a list of clauses and the mark that ends each. */
function ended(clause: string): string {
  return clause
    .trim()
    .replace(/^Có (?=\d)/u, '')
    .replace(/[;.:]$/u, '');
}

const GENERATED_ON = '2022-10-05';

/** Everything that the program prints of a season. */
export function sayingsOf(season: Season, neighbour: Season): readonly Saying[] {
  const ward = (key: string, each: Season): Ward => ({
    key,
    source: { file: `${key}.dhcb`, sha256: 'x', takenAt: '2022-10-05T00:00:00Z' },
    season: each,
  });
  const wards = [ward('a', season), ward('b', neighbour)];
  const sheets = sheetModels(season, { sheets: sheetCodes, generatedOn: GENERATED_ON, sample: false });
  const papers = printoutsModel(season, season.cells, { kinds: printoutKinds, copies: 1, sample: false });
  return [
    ...[...sheets, wardTotalsSheet(wards, { generatedOn: GENERATED_ON, sample: false })].flatMap(
      sheetSayings,
    ),
    ...reportSections(season).flatMap(({ id, generated }) => clauses(`report ${id}`, generated)),
    ...wardSayings(wardReport(wards, { generatedOn: GENERATED_ON })),
    ...clauses('papers', paragraphsOf(papers).map(paragraphText)),
    ...formSayings(season),
    ...jsonSayings(season),
  ];
}

/** Rows of the results of a cell are told of all of the table by its total row. */
function sheetSayings(model: SheetModel): readonly Saying[] {
  const shown = (row: SheetRow) => row.cells.map((cell) => shownCell(cell, false) ?? '');
  const body = model.rows.slice(model.page.headingRows.to);
  const signature = body.findIndex(({ cells }) => cells.some(({ style }) => style === 'signature'));
  const rows = body.slice(0, signature === -1 ? undefined : signature);
  const scope = rows
    .filter(isTotal)
    .flatMap(shown)
    .filter((text) => /chi bộ|nhiệm kỳ/u.test(text))
    .join(' ');
  const isNote = (row: SheetRow) => row.cells.some(({ style }) => style === 'note');
  const notes = sentences(`${model.code} note`, rows.filter(isNote).flatMap(shown));
  const figures = rows
    .filter((row) => !isNote(row))
    .flatMap((row) => {
      const name = nameOf(row, shown(row));
      const around = [...shown(row), scope, ...notEntered(rows, row).flatMap(shown)].join(' ');
      return row.cells.map((cell) => ({
        place: `${model.code} ${name} ${columnLetters(cell.column)}`,
        // a running number goes by the list
        text: cell.style === 'ordinal' ? '' : withoutMarks(shownCell(cell, false) ?? ''),
        around,
      }));
    });
  return [...notes, ...figures];
}

function isTotal({ key, cells }: SheetRow): boolean {
  return key === 'total' || cells.some(({ style }) => style === 'total');
}

/** A row by its key, or by its first text without what it says of missing data. */
function nameOf({ key }: SheetRow, texts: readonly string[]): string {
  return withoutMarks(key ?? texts.find((text) => /\p{L}/u.test(text)) ?? '');
}

/** A name without the brackets that say what is not known of it. */
function withoutMarks(text: string): string {
  return text.replace(/ \((?=[^)]*(?:chưa|hai nhiệm kỳ))[^)]*\)/gu, '');
}

/** Of a breakdown, the row of those without an entry stands in the same section. */
function notEntered(rows: readonly SheetRow[], { key = '' }: SheetRow): readonly SheetRow[] {
  const [section] = key.split('/');
  if (section === undefined || section === key) return [];
  return rows.filter((row) => row.key === `${section}/Chưa nhập`);
}

/** The paragraphs of the wards' report, and its table row by row. */
function wardSayings(model: DocumentModel): readonly Saying[] {
  const blocks = model.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return clauses('ward report', [paragraphText(block)]);
    return block.rows.map(({ cells }) => {
      const text = cells.flatMap((cell) => cell.blocks.flatMap(textOf)).join(' | ');
      return { place: 'ward report', text, around: '' };
    });
  });
}

function textOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [paragraphText(block)] : [];
}

/** Sentences of the notes under a table; which cells all of them speak of is told by one. */
function sentences(place: string, notes: readonly string[]): readonly Saying[] {
  const scope = /chưa nhập kết quả|Chỉ so sánh|chưa so sánh được/u.exec(notes.join(' '))?.[0] ?? '';
  return (
    notes
      .flatMap((note) => note.split(/(?<=\.)\s/u))
      // how many findings stand open is no figure of the season
      .filter((sentence) => !sentence.startsWith('Khi lập biểu còn'))
      .map((sentence) => ({ place, text: ended(sentence), around: scope }))
  );
}

/** Clauses of paragraphs; one that tells of which cells it speaks, or what it lacks, tells it of all its clauses. */
function clauses(place: string, paragraphs: readonly string[]): readonly Saying[] {
  return paragraphs.flatMap((paragraph) => {
    const scope =
      /đã nhập kết quả \(còn \d+ chi bộ[^)]*\)|^Ở \d+ chi bộ đã nhập kết quả|^Trong số trên|của số cấp uỷ viên trên|chưa có số liệu (?:về|của) |có số liệu của cả hai nhiệm kỳ/iu.exec(
        paragraph,
      )?.[0] ?? '';
    return (
      paragraph
        .split(/(?<=[;.])\s(?![^(]*\))|\n/u)
        // how many findings stand open is no figure of the season
        .filter((clause) => !clause.startsWith('Khi lập biểu còn'))
        .map((clause) => ({ place, text: ended(clause), around: scope }))
    );
  });
}

function read(value: IndicatorValue): string {
  if (value.kind === 'unknown') return '';
  return JSON.stringify(value);
}

function formSayings(season: Season): readonly Saying[] {
  const catalogue = catalogueOf(season, statistics(season));
  return [
    ...catalogue.season.map(({ id, name, value }) => ({
      place: `form ${id}`,
      text: read(value()),
      around: name,
    })),
    ...catalogue.cell.flatMap(({ id, valueOf }) =>
      catalogue.cells.map((cell) => ({
        place: `form ${id} ${cell.stats.cell.id}`,
        text: read(valueOf(cell)),
        around: '',
      })),
    ),
    ...catalogue.person.flatMap(({ id, valueOf }) =>
      catalogue.people.map((person) => ({
        place: `form ${id} ${person.member.id}`,
        // the running number of a person goes by the list
        text: id === 'person.ordinal' ? '' : read(valueOf(person)),
        around: '',
      })),
    ),
  ];
}

/** Numbers of `stats --json`, with what it says to be unknown of the same group. */
function jsonSayings(season: Season): readonly Saying[] {
  const stats = statistics(season);
  const { unknown, age, percent, cells, vacant, ...groups } = figuresJson(
    { ...stats, age: stats.ages.total },
    season.season.percent,
  );
  const lacking = unknown.cells.result + unknown.cells.fullyElected;
  const marked = (missing: number) => (missing + lacking > 0 ? 'chưa rõ' : '');
  return [
    ...Object.entries(groups).flatMap(([group, counts]) =>
      Object.entries(counts).map(([column, count]) => ({
        place: `json ${group}.${column}`,
        text: String(count),
        around: marked(unknown[group as keyof typeof groups].total),
      })),
    ),
    ...Object.entries(percent).map(([key, text]) => ({
      place: `json percent ${key}`,
      text: text ?? '',
      around: marked(unknown[key.split('.')[0] as keyof typeof groups].total),
    })),
    { place: 'json mean age', text: age.text ?? '', around: marked(age.unknown) },
    { place: 'json cells', text: JSON.stringify(cells), around: marked(0) },
    ...Object.entries(vacant).map(([post, count]) => ({
      place: `json vacant ${post}`,
      text: String(count),
      around: marked(unknown.vacant[post as keyof typeof vacant]),
    })),
  ];
}
