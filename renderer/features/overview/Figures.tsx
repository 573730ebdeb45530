import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { vi } from '../../../shared/i18n';
import { rulesOf, type TargetShare } from '../../../shared/rules/rule-sets';
import {
  allVacant,
  type CellCounts,
  groupShare,
  unknownCount,
  type VacantPosts,
} from '../../../shared/statistics';
import { type TargetGroup, targetGroups, targetOf, targetVerdict } from '../../../shared/statistics/targets';
import { formatCount, PERCENT } from '../../../shared/text/share';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ShareText } from '../../components/ShareText';
import styles from './overview.module.css';

const texts = vi.overview;

/** The figures of the season that are asked for first. */
export function Figures() {
  const stats = useStatistics();
  const rules = rulesOf(useSeason());
  const { cells, groups } = stats;
  return (
    <dl className={styles.figures}>
      <Figure name={texts.held} value={texts.heldOf(cells.held, cells.total)}>
        <Progress
          value={(cells.held * PERCENT) / cells.total}
          aria-label={texts.held}
          size="md"
          color="var(--done)"
          transitionDuration={0}
          className={styles.progress}
        />
      </Figure>
      <FullyElected cells={cells} />
      <VacantPosts vacant={stats.vacant} />
      <Figure name={texts.members} value={vi.unknown.count(groups.committee.total)}>
        {groups.committee.total.known > 0 &&
          texts.membersParts(
            groups.committee.secretary.count,
            groups.committee.deputySecretary.count,
            groups.committee.member.count,
          )}
        {stats.heldWithoutResult > 0 && ` ${vi.unknown.withoutResult(stats.heldWithoutResult)}`}
      </Figure>
      {targetGroups.map((group) => (
        <TargetFigure
          key={group}
          name={texts[targetNames[group]]}
          group={group}
          target={targetOf(group, rules)}
        />
      ))}
    </dl>
  );
}

const targetNames = { female: 'women', young: 'young' } as const satisfies Record<TargetGroup, string>;

/** Of the cells whose result and approved seats are entered; how many are not stands below. */
function FullyElected({ cells }: { readonly cells: CellCounts }) {
  const left = cells.held - cells.judged;
  return (
    <Figure
      name={texts.fullyElected}
      value={cells.judged === 0 ? vi.unknown.none : texts.heldOf(cells.fullyElected, cells.judged)}
    >
      {left > 0 && texts.notJudged(left)}
    </Figure>
  );
}

function VacantPosts({ vacant }: { readonly vacant: VacantPosts }) {
  const all = allVacant(vacant);
  const { secretary, deputySecretary, member } = vacant;
  const known = Math.max(secretary.known, deputySecretary.known, member.known);
  return (
    <Figure name={texts.vacant} value={known === 0 ? vi.unknown.none : formatCount(all.count)}>
      {all.count > 0 && texts.vacantParts(secretary.count, deputySecretary.count, member.count)}
      {all.known < all.of && known > 0 && ` ${texts.resultEntered(all.known)}`}
    </Figure>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly children?: ReactNode;
}

function Figure({ name, value, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {children !== undefined && children !== false && <dd className={styles.detail}>{children}</dd>}
    </div>
  );
}

interface TargetFigureProps {
  readonly name: string;
  readonly group: TargetGroup;
  readonly target: TargetShare;
}

const verdicts = {
  reached: { tone: 'done', text: texts.reached },
  missed: { tone: 'warning', text: texts.missed },
} as const;

/** A share against what the rule set aims at, with a sign and words; without a verdict while that is not certain. */
function TargetFigure({ name, group, target }: TargetFigureProps) {
  const stats = useStatistics();
  const share = groupShare(stats, group, 'total');
  const figure = stats.groups[group].total;
  const verdict = targetVerdict(stats, group, target);
  const unknown = unknownCount(figure);
  const aim = texts.target((target.count * PERCENT) / target.of);
  return (
    <Figure
      name={name}
      value={
        share.of === 0 ? (
          vi.unknown.none
        ) : (
          <>
            <ShareText share={share} />{' '}
            <span className={styles.of}>{texts.ofAll(share.count, share.of)}</span>
          </>
        )
      }
    >
      {unknown > 0 && `${texts.unknownPeople(unknown)} `}
      {stats.groups.committee.total.count === 0 ? (
        texts.noMembers
      ) : verdict === undefined ? (
        `${texts.notCertain} ${aim}`
      ) : (
        <StatusBadge tone={verdicts[verdict].tone}>
          {verdicts[verdict].text} {aim}
        </StatusBadge>
      )}
    </Figure>
  );
}
