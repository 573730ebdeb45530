import { vi } from '../../../shared/i18n';
import type { TargetShare } from '../../../shared/rules/rule-sets';
import {
  allVacant,
  type CellCounts,
  groupShare,
  type SeasonStatistics,
  unknownCount,
  type VacantPosts,
} from '../../../shared/statistics';
import { type TargetGroup, targetVerdict, type Verdict } from '../../../shared/statistics/targets';
import { type Fraction, formatCount, PERCENT } from '../../../shared/text/share';

const texts = vi.overview;

/** A figure of the overview: what stands large, and what is said of it below. */
export interface FigureText {
  readonly value: string;
  readonly detail: string;
}

function joined(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' · ');
}

/** Of the cells whose result and approved seats are entered; how many are not stands below. */
export function fullyElectedText(cells: CellCounts): FigureText {
  const left = cells.held - cells.judged;
  return {
    value: cells.judged === 0 ? vi.unknown.none : texts.heldOf(cells.fullyElected, cells.judged),
    detail: joined(left > 0 && texts.notJudged(left)),
  };
}

/** Posts vacant in the cells of which that is known. */
export function vacantText(vacant: VacantPosts): FigureText {
  const all = allVacant(vacant);
  const { secretary, deputySecretary, member } = vacant;
  const known = Math.max(secretary.known, deputySecretary.known, member.known);
  return {
    value: known === 0 ? vi.unknown.none : formatCount(all.count),
    detail: joined(
      all.count > 0 && texts.vacantParts(secretary.count, deputySecretary.count, member.count),
      known > 0 && all.known < all.of && texts.resultEntered(all.known),
    ),
  };
}

/** Everybody in the committees that are entered. */
export function membersText({ groups: { committee }, heldWithoutResult }: SeasonStatistics): FigureText {
  const { total, secretary, deputySecretary, member } = committee;
  return {
    value: vi.unknown.count(total),
    detail: joined(
      total.known > 0 && texts.membersParts(secretary.count, deputySecretary.count, member.count),
      heldWithoutResult > 0 && vi.unknown.withoutResult(heldWithoutResult),
    ),
  };
}

export interface TargetText {
  readonly share: Fraction;
  /** How many are not known, or that nobody is entered; empty where there is nothing to say. */
  readonly detail: string;
  readonly verdict: Verdict | undefined;
  readonly aim: string;
}

/** A share against what the rule set aims at; without a verdict while that is not certain. */
export function targetText(stats: SeasonStatistics, group: TargetGroup, target: TargetShare): TargetText {
  const aim = texts.target((target.count * PERCENT) / target.of);
  const unknown = unknownCount(stats.groups[group].total);
  const verdict = targetVerdict(stats, group, target);
  const nobody = stats.groups.committee.total.count === 0;
  return {
    share: groupShare(stats, group, 'total'),
    detail: joined(
      nobody && texts.noMembers,
      unknown > 0 && texts.unknownPeople(unknown),
      !nobody && verdict === undefined && `${texts.notCertain} ${aim}`,
    ),
    verdict,
    aim,
  };
}
