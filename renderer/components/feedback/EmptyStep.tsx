import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { EmptyState } from './EmptyState';

interface EmptyStepProps {
  readonly texts: { readonly title: string; readonly text: string; readonly action: string };
  /** The screen where the next step is taken. */
  readonly to: string;
}

/** Screens that a season without cells fills. */
const withoutCells: ReadonlySet<string> = new Set([paths.cells, paths.lists]);

/**
 * Where nothing stands yet because another screen comes first: what belongs here, and the way there. While the season has
 * no cells every other screen is empty too, and the way leads to their list.
 */
export function EmptyStep({ texts: { title, text, action }, to }: EmptyStepProps) {
  const [, navigate] = useLocation();
  const { cells } = useSeason();
  const needsCells = cells.length === 0 && !withoutCells.has(to);
  const button = (
    <Button onClick={() => navigate(needsCells ? paths.cells : to)}>
      {needsCells ? vi.common.noCells.action : action}
    </Button>
  );
  return <EmptyState title={title} text={text} action={button} />;
}
