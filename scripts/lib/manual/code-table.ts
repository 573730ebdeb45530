/** The table of check codes in the user's manual, made of the program's own sentences. */
import { type CheckCode, checkCodes, checkExamples } from '../../../shared/checks';
import { checkRules } from '../../../shared/i18n/vi/checkRules';
import { checkTexts } from '../../../shared/i18n/vi/checks';
import { checksScreen } from '../../../shared/i18n/vi/checksScreen';

/** Between these two lines the manual belongs to the program. */
export const TABLE_BEGIN = '<!-- bảng mã kiểm tra: bắt đầu -->';
export const TABLE_END = '<!-- bảng mã kiểm tra: kết thúc -->';

/** The table in Markdown: code, gravity, what the program says, what to do. */
export function codeTable(): string {
  const head = ['Mã', 'Mức', 'Quy tắc và căn cứ', 'Chương trình báo (ví dụ)', 'Việc cần làm'];
  return [head, head.map(() => '---'), ...checkCodes.map(tableRow)].map(tableLine).join('\n');
}

function tableRow(code: CheckCode): readonly string[] {
  const { message, action } = checkTexts[code];
  const { error, warning } = checksScreen.severity;
  const severity = code.startsWith('E') ? error : warning;
  const { rule, source } = checkRules[code];
  return [code, severity, `${rule} (${source})`, checkExamples[code].map(message).join('<br>'), action];
}

function tableLine(parts: readonly string[]): string {
  return `| ${parts.map((part) => part.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The manual with its table made anew. */
export function withCodeTable(manual: string): string {
  const begin = manual.indexOf(TABLE_BEGIN);
  const end = manual.indexOf(TABLE_END);
  if (begin < 0 || end < begin) throw new Error('the manual has lost the marks of its table of codes');
  return `${manual.slice(0, begin + TABLE_BEGIN.length)}\n\n${codeTable()}\n\n${manual.slice(end)}`;
}
