import { MAJORITY } from '../domain/catalogues/ethnicities';
import { generalEducations } from '../domain/catalogues/general-education';
import { NO_RELIGION } from '../domain/catalogues/religions';
import { type PoliticalTheory, type Position, positions } from '../domain/choices';
import { vi } from '../i18n';
import type { YoungLimit } from '../rules/rule-sets';
import type { AgeBand } from '../statistics/age-bands';
import { type Group, groups } from '../statistics/groups';
import {
  ask,
  type CellPosition,
  countWhere,
  dashUnlessKnown,
  type Formula,
  type FractionOfFormulas,
  listIn,
  quoted,
  saidUnlessAll,
  sumWhere,
} from './formula';
import type { CellContent } from './sheet-model';

/** Where the people of B2 stand, for the sheets of the same workbook that count them. */

/** What is asked of somebody in a row of B2. */
export type PeopleColumn =
  | 'position'
  | 'standing'
  | 'firstTime'
  | 'generalEducation'
  | 'professionalLevel'
  | 'politicalTheory'
  | 'hometown'
  | 'residence'
  | 'joinedOn'
  | 'officialOn'
  | 'occupation'
  | 'bornFemale'
  | 'ethnicity'
  | 'religion'
  | 'gender'
  | 'age'
  | 'ethnicMinority'
  | 'religious'
  | 'concurrentHead'
  | 'frontHead'
  | 'young'
  | 'compared';

export interface PeopleList {
  readonly sheet: string;
  /** From the row of column numbers to that of the total, so that a row added at either end is inside. */
  readonly rows: { readonly from: number; readonly to: number };
  readonly columns: Readonly<Record<PeopleColumn, number>>;
  /** The cell that says how many people stand in rows without the columns beside; empty text where there are none. */
  readonly bareNote: CellPosition;
  /** The column that says of which cell somebody is; of several wards, of which ward. */
  readonly ofLine: number;
  /** What stands there for several cells or wards: nobody can be counted by it. */
  readonly ambiguous: ReadonlySet<string>;
}

/** Names that several of a list bear, as spreadsheets compare: capitals and small letters alike. */
export function ambiguousNames(names: readonly string[]): ReadonlySet<string> {
  const groups = Map.groupBy(names, comparedAs);
  return new Set([...groups].filter(([, same]) => same.length > 1).map(([name]) => name));
}

function comparedAs(name: string): string {
  return name.toLocaleLowerCase('vi');
}

/** The mark that says yes. */
export const MARK = 'x';

/** Columns that say something of a profile beyond sex, birth and standing. */
const ofProfile = [
  ...['hometown', 'residence', 'ethnicity', 'religion', 'joinedOn', 'officialOn'],
  ...['generalEducation', 'professionalLevel', 'politicalTheory', 'occupation'],
] as readonly PeopleColumn[];

/** The words that are counted of each column of schooling. */
const schooling = {
  generalEducation: generalEducations,
  professionalLevel: Object.values(vi.choices.professionalLevel),
  politicalTheory: Object.values(vi.choices.politicalTheory),
} as const satisfies Partial<Record<PeopleColumn, readonly string[]>>;
export type Schooling = keyof typeof schooling;

/** Questions about people, as formulas over the list. */
export class PeopleQuestions {
  readonly #list: PeopleList;

  constructor(list: PeopleList) {
    this.#list = list;
  }

  #column(column: PeopleColumn): Formula {
    return listIn(this.#list.sheet, this.#list.columns[column], this.#list.rows);
  }

  /** Who has in a column what stands in a cell; a post also as whoever corrects the list spells it. */
  has(column: PeopleColumn, value: Formula): Formula {
    const question = column === 'position' ? ask.sameWords : ask.equals;
    return question(this.#column(column), value);
  }

  hasWord(column: PeopleColumn, word: string): Formula {
    return this.has(column, quoted(word));
  }

  isMarked(column: PeopleColumn): Formula {
    return this.hasWord(column, MARK);
  }

  /** Who is of the cell or ward whose name stands in a cell; undefined where several have it. */
  isOfLine(cell: Formula, name: string): Formula | undefined {
    const { sheet, ofLine, rows, ambiguous } = this.#list;
    return ambiguous.has(comparedAs(name)) ? undefined : ask.equals(listIn(sheet, ofLine, rows), cell);
  }

  /** Who has any post: a row of the list, not its headings. */
  isSomebody(): Formula {
    return ask.either(positions.map((each) => this.#holds(each)));
  }

  #holds(post: Position): Formula {
    return this.hasWord('position', vi.choices.position[post]);
  }

  /** Who has a word in a column beside the form; in a row that somebody inserted without it the form itself tells. */
  #inWork(column: PeopleColumn, word: string, inForm: readonly Formula[]): Formula {
    return ask.either([this.hasWord(column, word), ask.all([ask.isBare(this.#column(column)), ...inForm])]);
  }

  #isOther(column: PeopleColumn, usual: string): readonly Formula[] {
    const words = this.#column(column);
    return [ask.isFilled(words), ask.isNot(words, quoted(usual))];
  }

  /** Who is of a group; undefined where the list does not tell. */
  isIn(group: Group): Formula | undefined {
    const words = vi.sheets.b2;
    switch (group) {
      case 'female': {
        const { female } = vi.sheets.headings.b2;
        return this.#inWork('gender', female, [ask.isFilled(this.#column('bornFemale'))]);
      }
      case 'reelected':
        return this.hasWord('standing', words.standing.reelected);
      case 'new':
        return this.hasWord('standing', words.standing.returning);
      case 'firstTime':
        return this.isMarked('firstTime');
      case 'ethnicMinority':
        return this.#inWork(group, MARK, this.#isOther('ethnicity', MAJORITY));
      case 'religious':
        return this.#inWork(group, MARK, this.#isOther('religion', NO_RELIGION));
      case 'young':
        return this.isMarked(group);
      case 'concurrentHeads':
        return ask.all([this.isMarked('concurrentHead'), this.#holds('secretary')]);
      case 'frontHeads':
        return ask.all([this.isMarked('frontHead'), this.#holds('secretary')]);
      case 'committee':
      case 'returning':
      case 'appointed':
        return undefined;
    }
  }

  /** Of whom the list says whether they are of a group; undefined where it does not tell. */
  isKnown(group: Group): Formula | undefined {
    switch (group) {
      case 'female': {
        const [gender, born] = [this.#column('gender'), this.#column('bornFemale')];
        return ask.either([ask.isFilled(gender), ask.all([ask.isBare(gender), ask.isFilled(born)])]);
      }
      case 'reelected':
      case 'new':
      case 'firstTime':
        return ask.isFilled(this.#column('standing'));
      case 'ethnicMinority':
      case 'religious': {
        const [column, usual] =
          group === 'religious' ? (['religion', NO_RELIGION] as const) : (['ethnicity', MAJORITY] as const);
        const isOther = this.isIn(group);
        return isOther && ask.either([isOther, this.hasWord(column, usual)]);
      }
      case 'young':
        return this.hasAge();
      // without the mark nobody is head once anything of the profile is entered
      case 'concurrentHeads':
      case 'frontHeads': {
        const mark = group === 'frontHeads' ? 'frontHead' : 'concurrentHead';
        const columns = ([mark, ...ofProfile] as const).map((column) => this.#column(column));
        return ask.all([ask.isAnyFilled(columns), this.#holds('secretary')]);
      }
      case 'committee':
        return this.isSomebody();
      case 'returning':
      case 'appointed':
        return undefined;
    }
  }

  /** How many of some are of a post or group, “–” while that is known of none of them; undefined where the list does not tell. */
  knownFigure(name: string, who: readonly Formula[]): Formula | undefined {
    const isPost = positions.some((each) => each === name);
    const group = isPost ? 'committee' : groups.find((each) => each === name);
    const known = group && this.isKnown(group);
    const counted = this.figure(name, who);
    return known && counted && dashUnlessKnown(this.count([...who, known]), counted);
  }

  /** Of whom a column of schooling says a word that is counted. */
  isTold(column: Schooling): Formula {
    return ask.isAmong(this.#column(column), schooling[column]);
  }

  /** How many of some answer all questions, “–” while a column of schooling tells nothing of any of them. */
  toldFigure(column: Schooling, who: readonly Formula[], some: readonly Formula[]): Formula {
    return dashUnlessKnown(this.count([...some, this.isTold(column)]), this.count([...some, ...who]));
  }

  /** Who has a counted word that is none of these; undefined where there is no other. */
  isOtherThan(column: Schooling, words: readonly string[]): Formula | undefined {
    const others = schooling[column].filter((word) => !words.includes(word));
    return others.length === 0 ? undefined : ask.isAmong(this.#column(column), others);
  }

  /** How many of some are in the committee, a post or a group; undefined for what the list does not tell. */
  figure(name: string, who: readonly Formula[]): Formula | undefined {
    const post = positions.find((each) => each === name);
    const group = groups.find((each) => each === name);
    const question =
      name === 'elected'
        ? this.isSomebody()
        : post === undefined
          ? group && this.isIn(group)
          : this.#holds(post);
    return question && this.count([...who, question]);
  }

  /** The form has one line for the two highest levels. */
  hasTheory(level: PoliticalTheory | 'highest'): readonly Formula[] {
    const names = vi.choices.politicalTheory;
    if (level !== 'highest') return [this.hasWord('politicalTheory', names[level])];
    return [
      ask.either([
        this.hasWord('politicalTheory', names.advanced),
        this.hasWord('politicalTheory', names.bachelor),
      ]),
    ];
  }

  hasAge(): Formula {
    return ask.isNumber(this.#column('age'));
  }

  /** Whose age lies in a band, both ends included. */
  isOfAge({ from, to }: AgeBand): readonly Formula[] {
    const ages = this.#column('age');
    return [
      this.hasAge(),
      ...(from === undefined ? [] : [ask.from(ages, from)]),
      ...(to === undefined ? [] : [ask.upTo(ages, to)]),
    ];
  }

  count(questions: readonly Formula[]): Formula {
    return countWhere(questions);
  }

  /** The sum of the ages of some, and how many of them have one. */
  ages(questions: readonly Formula[]): FractionOfFormulas {
    const all = [...questions, this.hasAge()];
    return { counted: sumWhere(all, this.#column('age')), base: countWhere(all) };
  }
}

/** The name of a breakdown, and how many of all its lines do not count, by a formula. */
export function restSaid(name: string, all: Formula, lines: Formula, rest: number): CellContent {
  const [before, after] = vi.sheets.b3.beyondLines;
  return {
    kind: 'textFormula',
    formula: saidUnlessAll(name, all, lines, [before, after]),
    result: rest === 0 ? name : `${name}${before}${String(rest)}${after}`,
  };
}

/** The ages that count as young. */
export function youngBand({ age, inclusive }: YoungLimit): AgeBand & { readonly to: number } {
  return { to: inclusive ? age : age - 1 };
}
