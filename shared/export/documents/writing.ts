import type { Candidate, Season } from '../../domain/season';
import { candidateNames } from '../../domain/season-views';
import { vi } from '../../i18n';
import { heldTogether } from '../../text/dates';
import { heldWords } from '../../text/held-words';
import { type Fraction, formatCount, formatShare } from '../../text/share';
import { respell } from '../../text/spelling';
import { type DocumentModel, type DocumentSection, mapText } from '../document-model';
import type { LayoutSet } from '../layout-sets';

/** How the office writes figures and words on its papers: the season's settings, with their defaults. */

/** Counts below this may carry a zero in front: “07”. */
const TWO_DIGITS = 10;

export interface Writing {
  /** A count in a sentence: “07” where the office writes so, “1.234”. */
  readonly count: (value: number) => string;
  /** The same; undefined of none, for a report lists no zero. */
  readonly countOfSome: (value: number) => string | undefined;
  /** The same, or dots to write it on where it is not known. */
  readonly countOrBlank: (value: number | undefined) => string;
  /** “(75,6%)”, by the season's policy; empty where there is nothing to divide by. */
  readonly share: (share: Fraction) => string;
  /** “75,6%”, without brackets. */
  readonly percent: (share: Fraction) => string;
}

export function writingOf(season: Season): Writing {
  const zeros = season.output?.leadingZeros === true;
  const percent = (share: Fraction) => {
    const text = formatShare(share, season.season.percent);
    return text === null ? '' : `${text}%`;
  };
  const count = (value: number) =>
    zeros && value > 0 && value < TWO_DIGITS ? `0${String(value)}` : formatCount(value);
  return {
    count,
    countOfSome: (value) => (value === 0 ? undefined : count(value)),
    countOrBlank: (value) => (value === undefined ? vi.documents.frame.shortBlank : count(value)),
    percent,
    share: (share) => {
      const text = percent(share);
      return text === '' ? '' : `(${text})`;
    },
  };
}

/** An upright page in the layout of a Party document. */
export function pageOf({
  marginsMm,
  mirrored,
}: LayoutSet): Pick<DocumentSection, 'orientation' | 'marginsMm' | 'mirrored'> {
  return { orientation: 'portrait', marginsMm, mirrored };
}

/** A paragraph of running text in the layout of a Party document. */
export function bodyOf({ linePitchPt }: LayoutSet) {
  return { align: 'justify', firstLineMm: 10, afterPt: 6, linePitchPt } as const;
}

/** The document in the office's own spelling, NFC throughout; its dates, and in running text names and terms, held together. */
export function inOfficeSpelling(model: DocumentModel, { output }: Season): DocumentModel {
  const spelling = output?.spelling;
  return mapText(model, (text, isRunning) => {
    const spelt = spelling === undefined ? text.normalize('NFC') : respell(text, spelling);
    return heldTogether(isRunning ? heldWords(spelt) : spelt);
  });
}

/** An empty text counts as absent. */
export function filled(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/** The lines of a text that say something. */
export function linesOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\r?\n/u).flatMap((line) => filled(line) ?? []);
}

/** The names of candidates; room to write where the name is not known. */
export function writtenNames(season: Season): (candidate: Candidate) => string {
  const nameOf = candidateNames(season);
  return (candidate) => filled(nameOf(candidate)) ?? vi.documents.frame.blank;
}
