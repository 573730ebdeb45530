import { useState } from 'react';
import { activeCells, retiredCells } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { useSeason } from '../../app/store/hooks';
import { CellsTabs } from '../../components/CellsTabs';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ImportButton } from '../../components/import/ImportButton';
import { Page, Section } from '../../components/Page';
import { CellTable } from './CellTable';
import { PasteDialog } from './PasteDialog';
import { RetiredTable } from './RetiredTable';

const texts = vi.cells;

/** The cells of the season, typed into a table or pasted from a spreadsheet. */
export function CellsPage() {
  const season = useSeason();
  const [pasting, setPasting] = useState(false);
  const cells = activeCells(season);
  const retired = retiredCells(season);
  return (
    <Page
      above={<CellsTabs />}
      title={texts.title}
      lead={cells.length === 0 ? texts.empty : texts.lead}
      actions={
        <>
          <ImportButton from="cells" />
          <ChangeButton variant="default" onClick={() => setPasting(true)}>
            {texts.paste}
          </ChangeButton>
        </>
      }
    >
      <CellTable cells={cells} retired={retired} />
      {retired.length > 0 && (
        <Section title={texts.retiredTitle} lead={texts.retiredLead}>
          <RetiredTable cells={retired} />
        </Section>
      )}
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </Page>
  );
}
