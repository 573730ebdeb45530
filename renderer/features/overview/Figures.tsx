import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { missesTarget } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { rulesOf, type TargetShare } from '../../../shared/rules/rule-sets';
import { allVacant, groupShare } from '../../../shared/statistics';
import { type Fraction, formatCount, PERCENT } from '../../../shared/text/share';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ShareText } from '../../components/ShareText';
import styles from './overview.module.css';

const texts = vi.overview;

/** The figures of the season that are asked for first. */
export function Figures() {
  const stats = useStatistics();
  const rules = rulesOf(useSeason());
  const { cells, vacant, groups } = stats;
  const vacantPosts = allVacant(vacant);
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
      <Figure name={texts.fullyElected} value={texts.heldOf(cells.fullyElected, cells.total)} />
      <Figure name={texts.vacant} value={formatCount(vacantPosts)}>
        {vacantPosts > 0 && texts.vacantParts(vacant.secretary, vacant.deputySecretary, vacant.member)}
        {stats.heldWithoutResult > 0 && ` ${texts.vacantNotEntered(stats.heldWithoutResult)}`}
      </Figure>
      <Figure name={texts.members} value={formatCount(groups.committee.total)}>
        {texts.membersParts(
          groups.committee.secretary,
          groups.committee.deputySecretary,
          groups.committee.member,
        )}
      </Figure>
      <TargetFigure
        name={texts.women}
        share={groupShare(stats, 'female', 'total')}
        target={rules.womenTarget.value}
      />
      <TargetFigure
        name={texts.young}
        share={groupShare(stats, 'young', 'total')}
        target={rules.youngTarget.value}
      />
    </dl>
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
  readonly share: Fraction;
  readonly target: TargetShare;
}

/** A share against what the rule set aims at, with a sign and words. */
function TargetFigure({ name, share, target }: TargetFigureProps) {
  const missed = missesTarget(share, target);
  return (
    <Figure
      name={name}
      value={
        share.of === 0 ? (
          vi.fields.noShare
        ) : (
          <>
            <ShareText share={share} />{' '}
            <span className={styles.of}>{texts.ofAll(share.count, share.of)}</span>
          </>
        )
      }
    >
      {share.of === 0 ? (
        texts.noMembers
      ) : (
        <StatusBadge tone={missed ? 'warning' : 'done'}>
          {missed ? texts.missed : texts.reached} {texts.target((target.count * PERCENT) / target.of)}
        </StatusBadge>
      )}
    </Figure>
  );
}
