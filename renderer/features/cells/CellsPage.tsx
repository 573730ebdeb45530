import { Page } from '../../components/Page';

export function CellsPage() {
  return <Page title="">{null}</Page>;
}
