import { useEffect, useState } from 'react';
import type { Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { countShare, groupShare, type TermFigures, termFigures } from '../../../shared/statistics';
import { joinAnswers } from '../../../shared/statistics/known';
import { type Fraction, formatShare, PERCENT } from '../../../shared/text/share';
import { invoke } from '../../app/api';
import { useOpenFile } from '../../app/store/hooks';
import { type Bar, BarChart } from '../../components/charts/BarChart';
import { Section } from '../../components/Page';
import styles from './statistics.module.css';

const texts = vi.terms.comparison;

/** The file's terms side by side: women, young, mean age, education. */
export function TermCharts() {
  const seasons = useAllSeasons();
  const terms = termFigures(seasons);
  const ages = new Set(seasons.map((season) => vi.statistics.youngLabel(rulesOf(season)).toLowerCase()));
  const [age] = ages;
  const charts: readonly { readonly title: string; readonly bars: readonly Bar[] }[] = [
    {
      title: texts.charts.women,
      bars: shareBars(terms, ({ stats }) => groupShare(stats, 'female', 'total')),
    },
    {
      title: texts.charts.young(ages.size === 1 ? age : undefined),
      bars: shareBars(terms, ({ stats }) => groupShare(stats, 'young', 'total')),
    },
    { title: texts.charts.education, bars: shareBars(terms, graduates) },
    { title: texts.charts.age, bars: ageBars(terms) },
  ];
  return (
    <Section title={texts.charts.heading} lead={texts.charts.lead}>
      <div className={styles.charts}>
        {charts.map(({ title, bars }) => (
          <BarChart
            key={title}
            title={title}
            bars={bars}
            most={Math.max(1, ...bars.map(({ value }) => value ?? 0))}
            columns={[texts.charts.term, title]}
            tableLabel={texts.charts.table}
          />
        ))}
      </div>
    </Section>
  );
}

/** All seasons of the file; the shown one alone until main has answered. */
function useAllSeasons(): readonly Season[] {
  const { handle, season, shown, seasons } = useOpenFile();
  const [others, setOthers] = useState<readonly Season[]>([]);
  useEffect(() => {
    let left = false;
    void invoke('season.all', { handle }).then((answer) => {
      if (!left && answer.ok) setOthers(answer.value);
    });
    return () => {
      left = true;
    };
  }, [handle]);
  const at = seasons.findIndex(({ key }) => key === shown);
  return others.length === 0 ? [season] : others.with(at, season);
}

function graduates({ stats }: TermFigures): Fraction {
  const rows = stats.professionalLevel.filter(
    ({ value }) => value === 'university' || value === 'postgraduate',
  );
  return countShare(stats, joinAnswers(rows.map(({ counts }) => counts)), 'total');
}

function shareBars(terms: readonly TermFigures[], shareOf: (term: TermFigures) => Fraction): readonly Bar[] {
  return terms.map((term) => {
    const share = shareOf(term);
    const percent = formatShare(share, term.policy);
    return {
      key: term.key,
      label: term.term,
      value: percent === null ? undefined : (share.count * PERCENT) / share.of,
      text: percent === null ? texts.none : texts.charts.share(percent, share.count, share.of),
    };
  });
}

function ageBars(terms: readonly TermFigures[]): readonly Bar[] {
  return terms.map(({ key, term, stats }) => {
    const { sum, count } = stats.ages.total;
    const text = stats.meanAge.total;
    return {
      key,
      label: term,
      value: count === 0 ? undefined : sum / count,
      text: text === null ? texts.none : texts.charts.years(text),
    };
  });
}
