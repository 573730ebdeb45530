import { Button } from '@mantine/core';
import { type ReactNode, useCallback } from 'react';
import { Link, useLocation } from 'wouter';
import { findingsOn } from '../../../shared/checks';
import type { Cell } from '../../../shared/domain/season';
import { activeCells, isFinished } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { rulesOf } from '../../../shared/rules/rule-sets';
import { historyPath, paths } from '../../app/paths';
import { useCellStatuses, useFindings, useSeason } from '../../app/store/hooks';
import { CellStatusBadge } from '../../components/closing/CellStatusBadge';
import { FinishCell } from '../../components/closing/FinishCell';
import { LockedNote } from '../../components/closing/LockedNote';
import { EmptyStep } from '../../components/feedback/EmptyStep';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { FindingCount } from '../../components/findings/FindingCount';
import { Page } from '../../components/Page';
import { useNeighbourKeys } from '../../components/use-neighbour-keys';
import { type CellTab, cellPath, cellTabs, stepStates } from './cell-steps';
import styles from './congress.module.css';

const texts = vi.congress.cell;

interface CellPageProps {
  readonly cellId: string;
  readonly tab: CellTab;
  /** The screen of this step, for the cell that was found. */
  readonly children: (cell: Cell) => ReactNode;
}

/** The frame of one cell: where one is, the way to its neighbours, and its steps in the order of the paper. */
export function CellPage({ cellId, tab, children }: CellPageProps) {
  const cells = activeCells(useSeason());
  const index = cells.findIndex(({ id }) => id === cellId);
  const cell = cells[index];
  if (!cell) return <CellNotFound />;
  return (
    <Page
      title={cell.name}
      above={<Breadcrumb cell={cell} />}
      actions={<Neighbours previous={cells[index - 1]} next={cells[index + 1]} tab={tab} />}
    >
      <Steps cell={cell} tab={tab} />
      <LockedNote cell={cell} />
      {children(cell)}
    </Page>
  );
}

function Breadcrumb({ cell: { id, name } }: { readonly cell: Cell }) {
  return (
    <nav aria-label={texts.breadcrumb} className={styles.breadcrumb}>
      <Link href={paths.congress}>{vi.congress.title}</Link>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{name}</span>
      <span aria-hidden="true">·</span>
      <Link href={historyPath({ cellId: id })}>{vi.history.ofCell}</Link>
    </nav>
  );
}

interface NeighboursProps {
  readonly previous: Cell | undefined;
  readonly next: Cell | undefined;
  readonly tab: CellTab;
}

/**
 * Goes to the cell before or after, on its first step that is not done; where all are, on the same step, as for reading one
 * step through all cells. Also by Alt with Page Up and Page Down.
 */
function Neighbours({ previous, next, tab }: NeighboursProps) {
  const [, navigate] = useLocation();
  const openStep = useOpenStep();
  const goTo = useCallback(
    (cell: Cell) => navigate(cellPath(cell.id, openStep(cell) ?? tab)),
    [navigate, openStep, tab],
  );
  useNeighbourKeys(previous, next, goTo);
  return (
    <>
      <Button
        variant="default"
        disabled={!previous}
        title={previous && texts.previousNamed(previous.name)}
        leftSection={<span aria-hidden="true">◂</span>}
        onClick={() => previous && goTo(previous)}
      >
        {texts.previous}
      </Button>
      <Button
        variant="default"
        disabled={!next}
        title={next && texts.nextNamed(next.name)}
        rightSection={<span aria-hidden="true">▸</span>}
        onClick={() => next && goTo(next)}
      >
        {texts.next}
      </Button>
    </>
  );
}

/** Asks for the first step of a cell that is not done. */
function useOpenStep(): (cell: Cell) => CellTab | undefined {
  const season = useSeason();
  const findings = useFindings();
  return useCallback(
    (cell) => {
      const rules = rulesOf(season);
      const states = stepStates(cell, (screens) => findingsOn(season, findings, cell.id, screens), rules);
      return cellTabs.find((name) => !states[name].done);
    },
    [season, findings],
  );
}

function Steps({ cell, tab }: { readonly cell: Cell; readonly tab: CellTab }) {
  const season = useSeason();
  const findings = useFindings();
  const status = useCellStatuses().get(cell.id);
  const states = stepStates(
    cell,
    (screens) => findingsOn(season, findings, cell.id, screens),
    rulesOf(season),
  );
  return (
    <nav aria-label={texts.steps} className={styles.steps}>
      {cellTabs.map((name) => {
        const { done, toReview } = states[name];
        return (
          <Link key={name} href={cellPath(cell.id, name)} aria-current={name === tab ? 'page' : undefined}>
            {texts.tabs[name]}
            <FindingCount findings={toReview} />
            {done && (
              <StatusBadge ofFields={name === tab} tone="done">
                <span className="visually-hidden">{texts.done}</span>
              </StatusBadge>
            )}
          </Link>
        );
      })}
      {status && (
        <span className={styles.status}>
          <CellStatusBadge leads={false} status={status} />
          {!isFinished(cell) && (
            <FinishCell cell={cell} status={status} findings={findingsOn(season, findings, cell.id)} />
          )}
        </span>
      )}
    </nav>
  );
}

function CellNotFound() {
  return (
    <Page title={vi.congress.title}>
      <EmptyStep texts={texts.notFound} to={paths.congress} />
    </Page>
  );
}
