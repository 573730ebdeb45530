import type { Season } from '../../shared/domain/season';
import type { AppError } from '../../shared/errors';
import { cli } from '../../shared/i18n/vi/cli';
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
import { ok, type Result } from '../../shared/result';
import {
  type PublishedFigure,
  type Reconciliation,
  recogniseParagraph,
  reconcile,
  statistics,
} from '../../shared/statistics';
import { readDataFile } from '../db/data-file';
import { type Command, DATA_FILE } from './command';
import { reportFailure } from './failure';
import { readInterchange } from './interchange';
import { json } from './json';
import { exitStatus, type Terminal } from './terminal';
import { readText } from './text-input';

const PARAGRAPH = 'ĐOẠN-VĂN.txt';
const isSeasonFile = (word: string) => /\.(?:dhcb|json)$/iu.test(word);

/**
 * `reconcile`: the figures of a paragraph, each judged by the paragraph's own numbers and, with a data or interchange
 * file, beside the season's. What needs a look, or differs from the season, shows in the exit status.
 */
export const reconcileCommand: Command = {
  signature: { words: [PARAGRAPH], more: DATA_FILE, options: { json: {} } },
  run: async (call, terminal) => {
    // in either order
    const [seasonPath, twice] = call.words.filter(isSeasonFile);
    const [path, other] = call.words.filter((word) => !isSeasonFile(word));
    if (path === undefined || other !== undefined || twice !== undefined) {
      terminal.complain(paragraphTexts.oneEach);
      return exitStatus.wrong;
    }
    const text = await readText(path);
    if (!text.ok) return reportText(terminal, path, text.error);
    const judged = judgeText(text.value);
    const season = seasonPath === undefined ? undefined : await readSeason(seasonPath);
    if (season && !season.ok) return reportFailure(terminal, seasonPath ?? '', season.error);
    const compared = season && reconcileWith(season.value, text.value, judged);
    const lines = [...judgedLines(judged), ...(compared ? comparedLines(compared) : [])];
    terminal.print(call.switches.has('json') ? json(told(judged, compared)) : lines.join('\n'));
    const differs = compared?.figures.some(({ agrees }) => agrees === false) === true;
    return differs || judged.figures.some(needsLook) || countOthers(judged) > 0
      ? exitStatus.findings
      : exitStatus.done;
  },
};

async function readSeason(path: string): Promise<Result<Season, AppError>> {
  if (/\.json$/iu.test(path)) return readInterchange(path);
  const file = await readDataFile(path);
  return file.ok ? ok(file.value.season) : file;
}

/** A paragraph whose letters cannot be read is no list for a spreadsheet program. */
function reportText(terminal: Terminal, path: string, error: AppError): ReturnType<typeof reportFailure> {
  if (error.code !== 'text-encoding') return reportFailure(terminal, path, error);
  terminal.complain(cli.about(path, paragraphTexts.encoding));
  return exitStatus.wrong;
}

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
