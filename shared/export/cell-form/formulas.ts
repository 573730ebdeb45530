import type { FormCandidate, FormField, FormSheetName } from '../../cellforms/form';
import type { FormRule } from '../../cellforms/rules';
import { takesOtherWords } from '../../cellforms/words';
import { COUNT_LIMIT, LINE_LIMIT, NOTE_LIMIT } from '../../domain/fields';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../domain/partial-date';
import { cellForms } from '../../i18n/vi/cellForms';
import { columns, type FormColumn, type FormPlaces, listName, reference } from './layout';

/**
 * What the form checks by itself: formulas that say beside a field what is wrong with it. Only functions that Excel
 * 2007 has; LibreOffice and WPS calculate the same.
 */

/** A condition, and what is said where it holds. */
interface Check {
  readonly condition: string;
  readonly says: string;
}

/** The first that holds is said. A field that shows an error of its own says that. */
function message(checks: readonly Check[]): string {
  const said = checks.reduceRight(
    (rest, { condition, says }) => `IF(${condition},${quoted(says)},${rest})`,
    '""',
  );
  return `IFERROR(${said},${quoted(cellForms.problems['cell-error'])})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const at = (column: FormColumn, row: number) => `$${columns[column]}$${String(row)}`;

/** The message of a field: whether it can be read, then the rules that speak of it. */
export function fieldMessage(
  field: FormField,
  row: number,
  sheet: FormSheetName,
  rules: readonly FormRule[],
  places: FormPlaces,
): string {
  return message([...ownChecks(field, row), ...rules.map((rule) => ruleCheck(rule, sheet, places))]);
}

/** The message of a line of a ballot: its votes, and the name before them. */
export function candidateMessage(
  { locked }: FormCandidate,
  row: number,
  names: { readonly from: number; readonly to: number },
  sheet: FormSheetName,
  rules: readonly FormRule[],
  places: FormPlaces,
): string {
  const [name, votes] = [at('label', row), at('value', row)];
  const range = `${at('label', names.from)}:${at('label', names.to)}`;
  const ofName: readonly Check[] = [
    { condition: `AND(LEN(${votes})>0,LEN(TRIM(${name}))=0)`, says: cellForms.problems['name-missing'] },
    {
      condition: `IF(LEN(TRIM(${name}))=0,FALSE,SUMPRODUCT(--(${range}=${name}))>1)`,
      says: cellForms.problems['same-name'],
    },
  ];
  return message([
    ...countChecks(votes),
    ...(locked ? [] : ofName),
    ...rules.map((rule) => ruleCheck(rule, sheet, places)),
  ]);
}

function countChecks(cell: string): readonly Check[] {
  return [
    {
      condition: `IF(LEN(${cell})=0,FALSE,IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${String(COUNT_LIMIT)},${cell}<>INT(${cell})),TRUE))`,
      says: cellForms.problems['not-whole-number'],
    },
  ];
}

function ownChecks({ kind, list }: FormField, row: number): readonly Check[] {
  const cell = at('value', row);
  const { problems } = cellForms;
  const tooLong = (limit: number): Check => ({
    condition: `LEN(${cell})>${String(limit)}`,
    says: problems['text-too-long'],
  });
  switch (kind) {
    case 'count':
      return countChecks(cell);
    case 'date':
      return [{ condition: `${at('exists', row)}=0`, says: problems['not-a-date'] }];
    case 'choice':
      return [
        {
          condition: `IF(LEN(${cell})=0,FALSE,ISNA(MATCH(TRIM(${cell}),${listName(list ?? '')},0)))`,
          says: problems['not-a-choice'],
        },
      ];
    case 'line': {
      // general education is written as two numbers, which a program may take for a day
      const isNumber = list === 'generalEducation';
      return [
        tooLong(LINE_LIMIT),
        ...(isNumber && takesOtherWords(list)
          ? [{ condition: `ISNUMBER(${cell})`, says: problems['is-a-date'] }]
          : []),
      ];
    }
    case 'note':
      return [tooLong(NOTE_LIMIT)];
  }
}

function ruleCheck(rule: FormRule, sheet: FormSheetName, places: FormPlaces): Check {
  const ref = (key: string, column: FormColumn = 'value') => {
    const place = places.of(key);
    return place === undefined ? quoted('') : reference(place, column, sheet);
  };
  return { condition: conditionOf(rule, ref), says: cellForms.rules[rule.says] };
}

type Reference = (key: string, column?: FormColumn) => string;
/** A date is so many figures of a year, then two of the month and two of the day. */
const ONE_YEAR = 10_000;

function conditionOf(rule: FormRule, ref: Reference): string {
  switch (rule.code) {
    case 'most': {
      const [value, limit] = [ref(rule.value), ref(rule.limit)];
      return `IF(COUNT(${value},${limit})=2,${value}>${limit},FALSE)`;
    }
    case 'sum': {
      const parts = rule.parts.map((key) => ref(key));
      const whole = ref(rule.whole);
      return `IF(COUNT(${[...parts, whole].join()})=${String(parts.length + 1)},${parts.join('+')}<>${whole},FALSE)`;
    }
    case 'attendance': {
      const [summoned, present] = [ref(rule.summoned), ref(rule.present)];
      const absent = rule.absent.map((key) => ref(key));
      const sum = `SUM(${[present, ...absent, ...rule.orZero.map((key) => ref(key))].join()})`;
      const full = `AND(COUNT(${absent.join()})=${String(absent.length)},${sum}<>${summoned})`;
      return `IF(COUNT(${summoned},${present})=2,IF(${present}>${summoned},FALSE,OR(${sum}>${summoned},${full})),FALSE)`;
    }
    case 'together': {
      const [limit, unless] = [ref(rule.limit), ref(rule.unless)];
      const parts = rule.parts.map((key) => ref(key)).join();
      return `IF(AND(LEN(${unless})=0,COUNT(${limit})=1),SUM(${parts})>${limit},FALSE)`;
    }
    case 'votes': {
      const [valid, seats] = [ref(rule.valid), ref(rule.seats)];
      const [first = '', last = first] = [rule.votes[0], rule.votes.at(-1)].map((key = '') => ref(key));
      return `IF(COUNT(${valid},${seats})=2,SUM(${first}:${last})>${valid}*${seats},FALSE)`;
    }
    case 'order': {
      const [earlier, later] = [ref(rule.earlier, 'earliest'), ref(rule.later, 'latest')];
      return `IF(COUNT(${earlier},${later})=2,${later}<${earlier}+${String(rule.years * ONE_YEAR)},FALSE)`;
    }
    case 'years': {
      const year = ref(rule.value, 'year');
      return `IF(COUNT(${year})=1,OR(${year}<${String(rule.from)},${year}>${String(rule.to)}),FALSE)`;
    }
    case 'swapped': {
      const [year, month, day] = rule.day.split('-').map(Number);
      if (day === undefined || day === month) return 'FALSE';
      const is = (column: FormColumn, number?: number) => `${ref(rule.value, column)}=${String(number)}`;
      return `AND(${[is('year', year), is('day', month), is('month', day)].join()})`;
    }
    case 'alone': {
      const has = (key: string) => `(TRIM(${ref(key)})=${quoted(rule.word.word)})`;
      const others = rule.others.map((key) => `+${has(key)}`).join('');
      return `IF(${has(rule.value)},0${others}>0,FALSE)`;
    }
    case 'needs': {
      const others = rule.any.map((key) => `LEN(${ref(key)})>0`);
      return `IF(LEN(TRIM(${ref(rule.value)}))=0,OR(${others.join()}),FALSE)`;
    }
  }
}

/** The date of a row taken apart, by the columns that hold its parts. */
export function dateParts(row: number): Readonly<Partial<Record<FormColumn, string>>> {
  const [value, text, strokes] = [at('value', row), at('text', row), at('strokes', row)];
  const [day, month, year, exists] = [at('day', row), at('month', row), at('year', row), at('exists', row)];
  const first = `FIND("/",${text})`;
  const second = `FIND("/",${text},${first}+1)`;
  const plain = ['-', '.'].reduce(
    (now, sign) => `SUBSTITUTE(${now},"${sign}","/")`,
    `SUBSTITUTE(TRIM(${value})," ","")`,
  );
  const number = (what: string) => `IFERROR(VALUE(${what}),-1)`;
  const whole = (cell: string) => `${cell}=INT(${cell})`;
  const lastDay = `DAY(DATE(${year},${month}+1,0))`;
  const known = (earliest: string) =>
    `IF(OR(${text}="",${exists}=0),"",${year}*${String(ONE_YEAR)}+${earliest})`;
  return {
    text: `IF(LEN(${value})=0,"",IF(ISNUMBER(${value}),IF(AND(${value}>=${String(EARLIEST_YEAR)},${value}<=${String(LATEST_YEAR)}),TEXT(${value},"0"),IFERROR(DAY(${value})&"/"&MONTH(${value})&"/"&YEAR(${value}),"?")),${plain}))`,
    strokes: `LEN(${text})-LEN(SUBSTITUTE(${text},"/",""))`,
    year: `IF(${text}="","",${number(`IF(${strokes}=0,${text},IF(${strokes}=1,MID(${text},${first}+1,9),MID(${text},${second}+1,9)))`)})`,
    month: `IF(${strokes}=0,0,${number(`IF(${strokes}=1,LEFT(${text},${first}-1),MID(${text},${first}+1,${second}-${first}-1))`)})`,
    day: `IF(${strokes}<2,0,${number(`LEFT(${text},${first}-1)`)})`,
    exists: `IF(${text}="",1,IFERROR(IF(AND(${strokes}<=2,${year}>=${String(EARLIEST_YEAR)},${year}<=${String(LATEST_YEAR)},${whole(year)},OR(${strokes}=0,AND(${month}>=1,${month}<=12,${whole(month)})),OR(${strokes}<2,AND(${day}>=1,${whole(day)},${day}<=${lastDay}))),1,0),0))`,
    earliest: known(`IF(${strokes}=0,101,IF(${strokes}=1,${month}*100+1,${month}*100+${day}))`),
    latest: known(`IF(${strokes}=0,1231,IF(${strokes}=1,${month}*100+${lastDay},${month}*100+${day}))`),
  };
}
