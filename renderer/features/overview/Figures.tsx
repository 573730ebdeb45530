import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { vi } from '../../../shared/i18n';
import { rulesOf, type TargetShare } from '../../../shared/rules/rule-sets';
import { type TargetGroup, targetGroups, targetOf } from '../../../shared/statistics/targets';
import { PERCENT } from '../../../shared/text/share';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ShareText } from '../../components/ShareText';
import { type FigureText, fullyElectedText, membersText, targetText, vacantText } from './figure-texts';
import styles from './overview.module.css';

const texts = vi.overview;

/** The figures of the season that are asked for first. */
export function Figures() {
  const stats = useStatistics();
  const rules = rulesOf(useSeason());
  const { cells } = stats;
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
      <TextFigure name={texts.fullyElected} text={fullyElectedText(cells)} />
      <TextFigure name={texts.vacant} text={vacantText(stats.vacant)} />
      <TextFigure name={texts.members} text={membersText(stats)} />
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

function TextFigure({ name, text: { value, detail } }: { name: string; text: FigureText }) {
  return (
    <Figure name={name} value={value}>
      {detail !== '' && detail}
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
  const { share, detail, verdict, aim } = targetText(useStatistics(), group, target);
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
      {detail !== '' && `${detail} `}
      {verdict !== undefined && (
        <StatusBadge tone={verdicts[verdict].tone}>
          {verdicts[verdict].text} {aim}
        </StatusBadge>
      )}
    </Figure>
  );
}
