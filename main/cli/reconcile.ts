import { readFile } from 'node:fs/promises';
import type { Season } from '../../shared/domain/season';
import {
  asidesText,
  paragraphLines,
  paragraphTexts,
  printedNumber,
  printedShare,
  resultText,
} from '../../shared/i18n/vi/paragraph';
import { reconciliationTexts } from '../../shared/i18n/vi/reconciliation';
import {
  countOthers,
  countShares,
  type JudgedText,
  judgeText,
  knownFigures,
  needsLook,
} from '../../shared/paragraph';
import {
  type PublishedFigure,
  type Reconciliation,
  recogniseParagraph,
  reconcile,
  statistics,
} from '../../shared/statistics';
import { readError } from '../db/check-file';
import { readDataFile } from '../db/data-file';
import { type Command, DATA_FILE } from './command';
import { reportFailure } from './failure';
import { json } from './json';
import { exitStatus } from './terminal';

const PARAGRAPH = 'ĐOẠN-VĂN.txt';
const isDataFile = (word: string) => word.toLowerCase().endsWith('.dhcb');

/**
 * `reconcile`: the figures of a paragraph, each judged by the paragraph's own numbers and, with a data file, beside
 * the season's. A share or a sum that needs a look shows in the exit status.
 */
export const reconcileCommand: Command = {
  signature: { words: [PARAGRAPH], more: DATA_FILE, options: { json: {} } },
  run: async (call, terminal) => {
    // in either order
    const [dataPath, twice] = call.words.filter(isDataFile);
    const [path, other] = call.words.filter((word) => !isDataFile(word));
    if (path === undefined || other !== undefined || twice !== undefined) {
      terminal.complain(paragraphTexts.oneEach);
      return exitStatus.wrong;
    }
    let text: string;
    try {
      text = new TextDecoder().decode(await readFile(path));
    } catch (error) {
      return reportFailure(terminal, path, readError(error, path));
    }
    const judged = judgeText(text);
    const file = dataPath === undefined ? undefined : await readDataFile(dataPath);
    if (file && !file.ok) return reportFailure(terminal, dataPath ?? '', file.error);
    const compared = file && reconcileWith(file.value.season, text, judged);
    const lines = [...judgedLines(judged), ...(compared ? comparedLines(compared) : [])];
    terminal.print(call.switches.has('json') ? json(told(judged, compared)) : lines.join('\n'));
    return judged.figures.some(needsLook) || countOthers(judged) > 0 ? exitStatus.findings : exitStatus.done;
  },
};

function reconcileWith(season: Season, text: string, judged: JudgedText): Reconciliation {
  const { figures: named, term } = recogniseParagraph(text);
  const taken = new Set(named.map(({ indicator }) => indicator));
  const others = knownFigures(judged).filter(({ indicator }) => !taken.has(indicator));
  const published: readonly PublishedFigure[] = [...named, ...others];
  return reconcile(season, statistics(season), published, { bodyTerm: term });
}

function judgedLines(judged: JudgedText): readonly string[] {
  if (judged.figures.length === 0) return [paragraphTexts.nothing];
  const figures = judged.figures.map((each) => {
    const { label } = each.figure;
    const stated = [
      label === '' ? paragraphTexts.noLabel : label,
      printedNumber(each.figure),
      printedShare(each.figure),
      resultText(judged, each),
    ];
    return `${needsLook(each) ? '! ' : '  '}${stated.filter((part) => part !== '').join(' · ')}`;
  });
  return [
    ...figures,
    '',
    paragraphTexts.summary(countShares(judged), countOthers(judged)),
    ...paragraphLines(judged),
    ...[asidesText(judged)].filter((line) => line !== ''),
  ];
}

function comparedLines({ figures, terms }: Reconciliation): readonly string[] {
  const lines = figures.map(({ indicator, agrees, causes }) => {
    const { agrees: same, differs, cannotTell, cause } = reconciliationTexts;
    const result = agrees === undefined ? cannotTell : agrees ? same : differs;
    return `  ${reconciliationTexts.indicator(indicator)} · ${[result, ...causes.map(cause)].join('; ')}`;
  });
  return ['', `${paragraphTexts.season}:`, ...lines, ...(terms ? [reconciliationTexts.terms(terms)] : [])];
}

/** Figures as numbers and codes, with the same sentences, for programs. */
function told(judged: JudgedText, compared: Reconciliation | undefined): unknown {
  const { figures, unjudged, loose, ...whole } = judged;
  return {
    figures: figures.map((each) => ({
      ...each.figure,
      verdict: each.verdict,
      change: each.change,
      isJudged: !unjudged.has(each.figure.at),
      loose: loose.get(each.figure.at),
      text: resultText(judged, each),
    })),
    ...whole,
    texts: paragraphLines(judged),
    ...(compared && { season: compared }),
  };
}
