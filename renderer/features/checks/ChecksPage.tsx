import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { findingMessage, type PlacedFinding } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { useFindings, useSeason } from '../../app/store/hooks';
import { EmptyState } from '../../components/feedback/EmptyState';
import { FindingLine, findingKey } from '../../components/findings/FindingLine';
import { placeHref } from '../../components/findings/places';
import { Page, Section } from '../../components/Page';
import styles from './checks.module.css';
import { countBySeverity, type FindingGroup, groupByCell } from './group-by-cell';
import { hasFigures } from './has-figures';

const texts = vi.checksScreen;
const filters = ['all', 'error', 'warning'] as const;
type Filter = (typeof filters)[number];

/** Every finding of the season, cell by cell; each leads to the field where it is put right. */
export function ChecksPage() {
  const season = useSeason();
  const findings = useFindings();
  const [filter, setFilter] = useState<Filter>('all');
  const counts = countBySeverity(findings);
  if (findings.length === 0) {
    return (
      <Page title={texts.title}>
        <EmptyState {...(hasFigures(season) ? texts.empty : texts.nothingEntered)} />
      </Page>
    );
  }
  const shown = filter === 'all' ? findings : findings.filter(({ severity }) => severity === filter);
  return (
    <Page title={texts.title} lead={texts.summary(counts.error, counts.warning)}>
      <SegmentedControl
        aria-label={texts.filterLabel}
        value={filter}
        onChange={(value) => setFilter(filters.find((known) => known === value) ?? 'all')}
        data={filters.map((value) => ({ value, label: texts.filters[value](counts[value]) }))}
      />
      {shown.length === 0 && <p>{texts.nothingInFilter}</p>}
      {groupByCell(season, shown).map((group) => (
        <Section key={group.cell?.id ?? ''} title={group.cell?.name ?? texts.wholeSeason}>
          <FindingRows group={group} />
        </Section>
      ))}
    </Page>
  );
}

function FindingRows({ group }: { readonly group: FindingGroup }) {
  return (
    <ul className={styles.rows}>
      {group.findings.map((placed) => (
        <li key={findingKey(placed.finding)}>
          <span className={styles.code}>{placed.finding.code}</span>
          <FindingLine finding={placed.finding} />
          <JumpLink placed={placed} />
        </li>
      ))}
    </ul>
  );
}

/** A document of the season has no screen of its own: its finding says what there is to say. */
function JumpLink({ placed: { finding, place } }: { readonly placed: PlacedFinding }) {
  const target = place.screen ?? place.seasonScreen ?? 'statistics';
  if (target === 'documents') return null;
  const words = texts.jump[target];
  return (
    <span className={styles.jump}>
      <Link href={placeHref(place)} aria-label={texts.jumpLabel(words, findingMessage(finding))}>
        {words}
      </Link>
    </span>
  );
}
