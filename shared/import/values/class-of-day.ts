import { readDate } from '../../text/typed-date';
import type { SourceCell } from '../table/source';

/** “9-Dec”, “09-thg 12”: what Excel shows of “9/12”. */
const DAY_AND_MONTH = /^(\d{1,2})[-\s]+(?:dec|oct|th(?:g|áng)\s?(?=1))(?:\s?(\d{2}))?$/iu;

/**
 * The class that was typed, where Excel made a day of it: “9/12” becomes 9 December. The system had ten classes or twelve.
 * Undefined for anything else.
 */
export function classOfDay({ text, date }: Pick<SourceCell, 'text' | 'date'>): string | undefined {
  const short = DAY_AND_MONTH.exec(text);
  const month = short && (short[2] ?? (/dec/iu.test(text) ? '12' : '10'));
  if (short && month) return classOf(Number(short[1]), Number(month));
  const day = date ?? (/^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(text) ? readDate(text) : undefined);
  const [, second, first] = day?.split('-') ?? [];
  if (first === undefined || second === undefined) return undefined;
  return classOf(Number(first), Number(second)) ?? classOf(Number(second), Number(first));
}

function classOf(of: number, all: number): string | undefined {
  return (all === 10 || all === 12) && of <= all ? `${String(of)}/${String(all)}` : undefined;
}
