import { cellChanges } from '../../../shared/domain/cell-changes';
import { vi } from '../../../shared/i18n';
import { useSeason } from '../../app/store/hooks';
import { EmptySeason } from '../../components/feedback/EmptySeason';
import { Page, Section } from '../../components/Page';
import { ChangeForm } from './ChangeForm';
import { ChangeTable } from './ChangeTable';

const texts = vi.cellChanges;

/** Cells merged, split, renamed, founded and dissolved since the last congress. */
export function CellChangesPage() {
  const season = useSeason();
  const head = { title: texts.title } as const;
  if (season.cells.length === 0) {
    return (
      <Page {...head}>
        <EmptySeason text={texts.noCells} />
      </Page>
    );
  }
  return (
    <Page {...head} lead={texts.lead}>
      <Section title={texts.form.title}>
        <ChangeForm />
      </Section>
      <Section title={texts.table.title}>
        <ChangeTable changes={cellChanges(season)} />
      </Section>
    </Page>
  );
}
