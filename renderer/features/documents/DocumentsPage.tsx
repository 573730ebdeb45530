import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { documentsByDate } from '../../../shared/planning/documents';
import { useSeason } from '../../app/store/hooks';
import { ConfirmRemove } from '../../components/feedback/ConfirmRemove';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Page } from '../../components/Page';
import { DocumentForm } from './DocumentForm';
import { DocumentTable } from './DocumentTable';
import { NewDocument } from './NewDocument';
import { useDocumentRemoval } from './use-document-removal';

const texts = vi.documentRegister;

/** The register of the season's documents: a line each, and below the one that is being typed. */
export function DocumentsPage() {
  const placed = documentsByDate(useSeason());
  const [selected, setSelected] = useState<number>();
  const removal = useDocumentRemoval(() => setSelected(undefined));
  const current = placed.find(({ index }) => index === selected);
  return (
    <Page title={texts.title} lead={texts.lead}>
      {placed.length === 0 ? (
        <EmptyState title={texts.empty.title} text={texts.empty.text} />
      ) : (
        <DocumentTable documents={placed} selected={selected} onSelect={setSelected} onRemove={removal.ask} />
      )}
      <NewDocument onAdded={() => setSelected(placed.length)} />
      {current && <DocumentForm key={current.index} placed={current} />}
      <ConfirmRemove {...removal.question} />
    </Page>
  );
}
