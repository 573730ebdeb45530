import { agenda, lateCells } from '../agenda/agenda';
import type { Ward } from '../combined/combined';
import type { Season } from '../domain/season';
import { type Block, type DocumentModel, paragraphsOf, paragraphText } from '../export/document-model';
import { boundKinds, printoutKinds } from '../export/documents/printout-kinds';
import { printoutsModel } from '../export/documents/printouts';
import { reminderModel } from '../export/documents/reminder';
import { reportModel, reportSections } from '../export/documents/report';
import { wardReport } from '../export/documents/ward-report';
import { columnLetters } from '../export/formula';
import { sheetCodes } from '../export/sheet-codes';
import type { SheetModel, SheetRow } from '../export/sheet-model';
import { sheetModels } from '../export/sheet-models';
import { shownCell } from '../export/sheet-texts';
import { type TotalCode, usualTotals, wardSheets } from '../export/ward-sheets';
import { catalogueOf, type IndicatorValue } from '../fill/indicators';
import { vi } from '../i18n';
import { figuresJson, statistics } from '../statistics';
import { isOfTerm, marksIn, speaksOf, speaksOfResults } from './said-missing';
import { withoutWhom } from './without-whom';

/** What a season makes the program say: a figure at its place, or a clause of a text. */
export interface Saying {
  readonly place: string;
  readonly text: string;
  /** What is said near it to be missing, thing by thing: only what speaks of this very claim. */
  readonly marks: readonly string[];
}

/** What papers say above rows that are left to be written in, and on a ballot whose seats are not entered. */
const { ratification, minutes, ballotPapers } = vi.documents;
const BLANK_HEADS: ReadonlySet<string> = new Set(
  [
    ratification.resultBlank,
    ratification.columns.position,
    minutes.electedBlank(1),
    minutes.electedBlank(undefined),
    ballotPapers.strikeHint,
  ].map(ended),
);
/** What is true of everybody is true of those in each post, and said of them where one more is not known. */
const OF_EVERYBODY = /^cả \d+ đồng chí đều tái cử$/iu;
const OF_A_WHOLE_POST = /^có \d+ (?:bí thư|phó bí thư|chi uỷ viên) tái cử \(100(?:,0+)? ?%\)$/u;
/** How many findings stand open is no figure of the season, nor which columns stay as exported. */
const IS_NO_CLAIM = /^Khi lập biểu còn|giữ như lúc xuất biểu/u;
/** Of how many cells a joint decision is goes by the list that it holds. */
const OF_THE_LIST = /^chuẩn y kết quả bầu cử của \d+ chi bộ/iu;
/** Rows to be written in are numbered. */
const RUNNING_NUMBER = /^\d$/u;

/**
 * The sayings that claim what is not known: of those after a datum was taken away, whatever is neither as
 * it stood before, whole or with parts left out, nor blank or “–”, nor marked by words that speak of this
 * claim and were not said before.
 */
export function unfounded(before: readonly Saying[], after: readonly Saying[]): readonly Saying[] {
  const places = Map.groupBy(before, ({ place }) => place);
  const earlier = new Map([...places].map(([place, sayings]) => [place, earlierOf(sayings)]));
  return after.filter(({ place, text, marks }) => {
    if (text === '' || text === '–' || BLANK_HEADS.has(text)) return false;
    // how many papers follow goes by the list
    if (place === 'contents' && !/\p{L}/u.test(text)) return false;
    if (place === 'papers' && (RUNNING_NUMBER.test(text) || OF_THE_LIST.test(text))) return false;
    const known = earlier.get(place) ?? earlierOf([]);
    if (known.texts.has(text) || marks.some((mark) => !known.marks.has(mark))) return false;
    if (marksIn(text).length > 0 && !known.withMarks.has(withoutFigures(text))) return false;
    const words = wordsOf(text);
    return !known
      .words()
      .some(
        (each) => isPartOf(words, each.words) || (OF_EVERYBODY.test(each.text) && OF_A_WHOLE_POST.test(text)),
      );
  });
}

interface Earlier {
  readonly texts: ReadonlySet<string>;
  /** What was said to be missing beside the texts. */
  readonly marks: ReadonlySet<string>;
  /** Texts that said so themselves, without their other figures. */
  readonly withMarks: ReadonlySet<string>;
  readonly words: () => readonly { readonly text: string; readonly words: readonly string[] }[];
}

/** What a place said before; its words are parted only where they are asked for. */
function earlierOf(sayings: readonly Saying[]): Earlier {
  let parted: ReturnType<Earlier['words']> | undefined;
  return {
    texts: new Set(sayings.map(({ text }) => text)),
    marks: new Set(sayings.flatMap(({ marks }) => marks)),
    withMarks: new Set(
      sayings.filter(({ text }) => marksIn(text).length > 0).map(({ text }) => withoutFigures(text)),
    ),
    words: () => {
      parted ??= sayings.map(({ text }) => ({ text, words: wordsOf(text) }));
      return parted;
    },
  };
}

/** A text with its figures left open, but for those of what is missing. */
function withoutFigures(text: string): string {
  return [text.replace(/\d[\d.,]*/gu, '#'), ...marksIn(text)].join(' | ');
}

/** Whether words are those of another text with some left out. */
function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === words[at]) at += 1;
  return words.length > 1 && at === words.length;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .split(/[\s()]+/u)
      .map((word) => word.replace(/[,;:.]+$/u, ''))
      // “a, b và c” without c is “a và b”
      .filter((word) => word !== '' && word !== '–' && word !== 'và')
  );
}

/** Without the word that begins a list of clauses and the mark that ends each. */
function ended(clause: string): string {
  return clause
    .trim()
    .replace(/^Có (?=\d)/u, '')
    .replace(/(?:\.\/\.|[;.:])$/u, '');
}

const GENERATED_ON = '2022-10-05';

/** A season with that of another ward, for their superior. */
function wardsOf(season: Season, neighbour: Season): readonly Ward[] {
  const ward = (key: string, { committee, ...rest }: Season): Ward => ({
    key,
    source: { file: `${key}.dhcb`, sha256: 'x', takenAt: '2022-10-05T00:00:00Z' },
    season: { ...rest, committee: { ...committee, name: `${committee.name} ${key}` } },
  });
  return [ward('a', season), ward('b', neighbour)];
}

/** What a season's own sheets say. */
export function ownSheetSayings(season: Season): readonly Saying[] {
  return sheetModels(season, { sheets: sheetCodes, generatedOn: GENERATED_ON, sample: false }).flatMap(
    sheetSayings,
  );
}

/** What the sheets over both wards say. */
export function combinedSayings(
  season: Season,
  neighbour: Season,
  sheets: readonly TotalCode[] = usualTotals,
): readonly Saying[] {
  return wardSheets(wardsOf(season, neighbour), { generatedOn: GENERATED_ON, sheets }).flatMap((model) =>
    sheetSayings(model).map((saying) => ({ ...saying, place: `wards ${saying.place}` })),
  );
}

/** Everything that the program prints of a season. */
export function sayingsOf(season: Season, neighbour: Season): readonly Saying[] {
  const wards = wardsOf(season, neighbour);
  const choice = { kinds: printoutKinds, copies: 1, sample: false };
  const papers = printoutsModel(season, season.cells, choice);
  const joint = printoutsModel(season, season.cells, { ...choice, jointDecision: true }, ['joint']);
  const whole = { ...choice, kinds: boundKinds, whole: true, generatedOn: GENERATED_ON };
  const { sections, ...front } = printoutsModel(season, season.cells, whole, ['front']);
  const contents = { ...front, sections: sections.slice(0, 1) };
  const report = reportModel(season, { sample: false, generatedOn: GENERATED_ON });
  return [
    ...ownSheetSayings(season),
    ...combinedSayings(season, neighbour),
    ...reportSections(season).flatMap(({ id, generated }) => clauses(`report ${id}`, generated)),
    ...wardSayings(wardReport(wards, { generatedOn: GENERATED_ON })),
    ...clauses(
      'papers',
      [...paragraphsOf(papers), ...paragraphsOf(joint)].map((each) => withoutWhom(paragraphText(each))),
    ),
    ...clauses('contents', paragraphsOf(contents).map(paragraphText)),
    ...clauses('report', paragraphsOf(report).map(paragraphText)),
    ...clauses('reminders', remindersOf(season)),
    ...formSayings(season),
    ...jsonSayings(season),
  ];
}

/** The letters to all cells of which something is overdue long after the season. */
function remindersOf(season: Season): readonly string[] {
  const today = `${String(Number(season.season.plannedTo?.slice(0, 4) ?? '2022') + 1)}-03-01`;
  const late = lateCells(agenda(season, today, vi.preparation.defaults));
  return paragraphsOf(reminderModel(season, late, { today, sample: false })).map(paragraphText);
}

/** Figures of a sheet, each with what its row, its heading and the totals say to be missing of it. */
function sheetSayings(model: SheetModel): readonly Saying[] {
  const shown = (row: SheetRow) => row.cells.map((cell) => shownCell(cell, false) ?? '');
  const body = model.rows.slice(model.page.headingRows.to);
  const signature = body.findIndex(({ cells }) => cells.some(({ style }) => style === 'signature'));
  const rows = body.slice(0, signature === -1 ? undefined : signature);
  const isNote = (row: SheetRow) => row.cells.some(({ style }) => style === 'note');
  const notes = sentences(`${model.code} note`, rows.filter(isNote).flatMap(shown));
  const scope = rows.filter(isTotal).flatMap(shown).flatMap(marksIn);
  const rare = rareColumn(model);
  const figures = rows
    .filter((row) => !isNote(row))
    .flatMap((row) => {
      const texts = shown(row);
      const name = nameOf(row, texts);
      const label = texts.find((text) => /\p{L}/u.test(text)) ?? '';
      const below = texts.includes(vi.sheets.b1Notes.below) ? rows.filter(isNote).flatMap(shown) : [];
      const said = [...texts, ...below].flatMap(marksIn);
      return row.cells.map((cell) => {
        const text = shownCell(cell, false) ?? '';
        const subject = { heading: headingOf(model, cell.column), row: texts.join(' ') };
        return {
          place: `${model.code} ${name} ${columnLetters(cell.column - (cell.column > rare ? 1 : 0))}`,
          // a running number goes by the list
          text: cell.style === 'ordinal' ? '' : withoutMarks(text),
          marks: [
            ...said.filter((mark) => speaksOf(mark, subject)),
            ...(isOfIndicators(model) ? marksIn(label).filter((mark) => isOfTerm(mark, subject)) : []),
            ...scope.filter((mark) => speaksOfResults(mark, subject)),
            ...notEntered(rows, row, cell.column),
          ],
        };
      });
    });
  return [...notes, ...figures];
}

/** A row of these is of one datum, which its label names with what is missing of it. */
function isOfIndicators({ code }: SheetModel): boolean {
  return code === 'B3' || code === 'B5';
}

/** The column of a post that B1 has only where somebody holds it: those behind it keep their places without it. */
function rareColumn({ page, rows }: SheetModel): number {
  const heading = rows
    .slice(0, page.headingRows.to)
    .flatMap(({ cells }) => cells)
    .find((cell) => shownCell(cell, false) === vi.sheets.headings.b1.frontHead);
  return heading?.column ?? Number.POSITIVE_INFINITY;
}

/** The headings above a column, from the widest to its own. */
function headingOf(model: SheetModel, column: number): string {
  const { from, to } = model.page.headingRows;
  return model.rows
    .slice(from - 1, to)
    .flatMap(({ cells }, index) =>
      cells.filter((cell) => {
        const merge = model.merges.find(
          (range) => range.from.row === from + index && range.from.column === cell.column,
        );
        return cell.column <= column && column <= (merge?.to.column ?? cell.column);
      }),
    )
    .map((cell) => shownCell(cell, false) ?? '')
    .join(' / ');
}

function isTotal({ key, cells }: SheetRow): boolean {
  return key === 'total' || cells.some(({ style }) => style === 'total');
}

/** A row by its key, or by its first text without what it says of missing data. */
function nameOf({ key }: SheetRow, texts: readonly string[]): string {
  // what is said of a ballot is said in the row of every candidate
  const ofBallot =
    /^[^/]+\/(?:committee|secretary|deputySecretary|delegates|alternateDelegates)\/\d+(?=\/)/u.exec(
      key ?? '',
    )?.[0];
  return withoutMarks(ofBallot ?? key ?? texts.find((text) => /\p{L}/u.test(text)) ?? '');
}

/** A name without the brackets that say what is not known of it. */
function withoutMarks(text: string): string {
  return text.replace(/ \((?=[^)]*(?:chưa|hai nhiệm kỳ))[^)]*\)/gu, '');
}

/** Of a breakdown, how many the row of those without an entry counts in the same column. */
function notEntered(rows: readonly SheetRow[], { key = '' }: SheetRow, column: number): readonly string[] {
  const [section] = key.split('/');
  if (section === undefined || section === key) return [];
  return rows
    .filter((row) => row.key === `${section}/Chưa nhập`)
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
    .map((cell) => shownCell(cell, false) ?? '')
    .filter((text) => /[1-9]/u.test(text))
    .map((text) => `chưa nhập ${text}`);
}

/** The paragraphs of the wards' report, and its table row by row; a heading goes by what stands under it. */
function wardSayings(model: DocumentModel): readonly Saying[] {
  const blocks = model.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return clauses('ward report', [paragraphText(block)]);
    return block.rows.slice(block.headingRows).map(({ cells }) => {
      const text = cells.flatMap((cell) => cell.blocks.flatMap(textOf)).join(' | ');
      return { place: 'ward report', text, marks: [] };
    });
  });
}

function textOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [paragraphText(block)] : [];
}

/** Sentences of the notes under a table; which cells all of them speak of is told by one. */
function sentences(place: string, notes: readonly string[]): readonly Saying[] {
  const all = notes
    .flatMap((note) => note.split(/(?<=\.)\s/u))
    .filter((sentence) => !IS_NO_CLAIM.test(sentence));
  return withScope(place, all);
}

/** Clauses of paragraphs, each marked by what its own paragraph says to be missing of it. */
function clauses(place: string, paragraphs: readonly string[]): readonly Saying[] {
  return paragraphs.flatMap((paragraph) =>
    withScope(
      place,
      paragraph.split(/(?<=[;.])\s(?![^(]*\))|\n/u).filter((clause) => !IS_NO_CLAIM.test(clause)),
    ),
  );
}

function withScope(place: string, texts: readonly string[]): readonly Saying[] {
  const whole = texts.join(' ');
  const said = marksIn(whole);
  const lead = /^[^\d:]*/u.exec(whole)?.[0] ?? '';
  return texts.map((clause) => {
    const text = ended(clause);
    const spoken = said.filter((mark) => mark === text || speaksOf(mark, { heading: '', row: clause }));
    return { place, text, marks: spoken.map((mark) => `${lead}${mark}`) };
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
      // a figure of the missing says so itself, as a new one
      marks: marksIn(name).map((mark) => `${mark} ${read(value())}`),
    })),
    ...catalogue.cell.flatMap(({ id, valueOf }) =>
      catalogue.cells.map((cell) => ({
        place: `form ${id} ${cell.stats.cell.id}`,
        text: read(valueOf(cell)),
        marks: [],
      })),
    ),
    ...catalogue.person.flatMap(({ id, valueOf }) =>
      catalogue.people.map((person) => ({
        place: `form ${id} ${person.member.id}`,
        // the running number of a person goes by the list
        text: id === 'person.ordinal' ? '' : read(valueOf(person)),
        marks: [],
      })),
    ),
  ];
}

/** Numbers of `stats --json`, each with how many it says to be unknown of the same. */
function jsonSayings(season: Season): readonly Saying[] {
  const stats = statistics(season);
  const { unknown, age, percent, cells, vacant, ...groups } = figuresJson(
    { ...stats, age: stats.ages.total },
    season.season.percent,
  );
  const lacking = (what: string, missing: number) => (missing === 0 ? [] : [`${what} ${String(missing)}`]);
  const results = lacking('result', unknown.cells.result);
  const ofGroup = (group: string, column: string) => [
    ...results,
    ...lacking('unknown', unknown[group as keyof typeof groups][column as 'total']),
  ];
  return [
    ...Object.entries(groups).flatMap(([group, counts]) =>
      Object.entries(counts).map(([column, count]) => ({
        place: `json ${group}.${column}`,
        text: String(count),
        marks: ofGroup(group, column),
      })),
    ),
    ...Object.entries(percent).map(([key, text]) => {
      const [group = '', column = ''] = key.split('.');
      return { place: `json percent ${key}`, text: text ?? '', marks: ofGroup(group, column) };
    }),
    { place: 'json mean age', text: age.text ?? '', marks: [...results, ...lacking('age', age.unknown)] },
    {
      place: 'json cells',
      text: JSON.stringify(cells),
      marks: [...results, ...lacking('judged', unknown.cells.fullyElected)],
    },
    ...Object.entries(vacant).map(([post, count]) => ({
      place: `json vacant ${post}`,
      text: String(count),
      marks: lacking('vacant', unknown.vacant[post as keyof typeof vacant]),
    })),
  ];
}
