import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { activeCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { useSeason } from '../../app/store/hooks';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { Page } from '../../components/Page';
import { CollectForms } from './CollectForms';
import { SendForms } from './SendForms';

const texts = vi.cellForms.screen;

/** The forms that travel to the cells: written above, taken in below. */
export function CellFormsPage() {
  const cells = activeCells(useSeason());
  const [, navigate] = useLocation();
  if (cells.length === 0) {
    return (
      <Page title={texts.title}>
        <EmptySeason text={texts.empty} />
      </Page>
    );
  }
  const back = (
    <Button variant="default" onClick={() => navigate(paths.congress)}>
      {texts.back}
    </Button>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={back}>
      <SendForms cells={cells} />
      <CollectForms />
    </Page>
  );
}
