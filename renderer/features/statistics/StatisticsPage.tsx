import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Season } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import type { SeasonStatistics } from '../../../shared/statistics';
import { paths } from '../../app/paths';
import { useSeason, useStatistics } from '../../app/store/hooks';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { Page } from '../../components/Page';
import { AgeTable } from './AgeTable';
import { CellTable } from './CellTable';
import { DelegateTable } from './DelegateTable';
import { EducationTables } from './EducationTables';
import { positionNotes } from './explanations';
import { PositionTable } from './PositionTable';
import { positionRows } from './rows';

const texts = vi.statistics;
const views = ['positions', 'ages', 'education', 'cells'] as const;
type View = (typeof views)[number];

/** Every figure of the season, as the sheets print them; nothing is computed on this side. */
export function StatisticsPage() {
  const season = useSeason();
  const stats = useStatistics();
  const people = stats.groups.committee.total.count;
  return (
    <Page
      wide
      title={texts.title}
      lead={people === 0 ? undefined : texts.lead(stats.cells.held, stats.cells.total, people)}
    >
      {people === 0 ? <NothingYet /> : <StatisticsViews season={season} stats={stats} />}
    </Page>
  );
}

interface ViewsProps {
  readonly season: Season;
  readonly stats: SeasonStatistics;
}

function StatisticsViews({ season, stats }: ViewsProps) {
  const [view, setView] = useState<View>('positions');
  return (
    <Tabs
      value={view}
      onChange={(value) => {
        setView(views.find((known) => known === value) ?? 'positions');
      }}
      keepMounted={false}
    >
      <Tabs.List>
        {views.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {texts.views[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="positions">
        <PositionTable
          caption={texts.captions.positions(season.season.term)}
          heading={texts.columns.criterion}
          rows={positionRows(stats, season)}
          notes={positionNotes(stats, season)}
        />
        <DelegateTable season={season} />
      </Tabs.Panel>
      <Tabs.Panel value="ages">
        <AgeTable season={season} stats={stats} />
      </Tabs.Panel>
      <Tabs.Panel value="education">
        <EducationTables season={season} stats={stats} />
      </Tabs.Panel>
      <Tabs.Panel value="cells">
        <CellTable season={season} stats={stats} />
      </Tabs.Panel>
    </Tabs>
  );
}

function NothingYet() {
  return <EmptyStep texts={texts.empty} to={paths.congress} />;
}
