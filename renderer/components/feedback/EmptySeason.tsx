import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { EmptyStep } from './EmptyStep';

/** On a screen of cells in a season that has none: what the screen will hold, and the way to their list. */
export function EmptySeason({ text }: { readonly text: string }) {
  return <EmptyStep texts={{ ...vi.common.noCells, text }} to={paths.cells} />;
}
