import { Link, useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { paragraphIndicators } from '../../../shared/statistics';
import { paths } from '../../app/paths';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { EmptyState } from '../../components/feedback/EmptyState';
import { ChangeButton } from '../../components/field/ChangeButton';
import { DateField } from '../../components/field/DateField';
import { TextField } from '../../components/field/TextField';
import { placeMark } from '../../components/findings/places';
import { FieldRow, Page } from '../../components/Page';
import { FigureTable } from './FigureTable';
import { PasteParagraph } from './PasteParagraph';
import styles from './reconciliation.module.css';
import { figureId, nextPaperId, type PublishedPaper } from './use-published';

const texts = vi.reconciliation;

/** Papers that were published or signed, and their figures beside the season's. */
export function ReconciliationPage({ paperId }: { readonly paperId: string | undefined }) {
  const papers = useSeason().publishedPapers ?? [];
  const add = useAddPaper();
  const paper = papers.find(({ id }) => id === paperId) ?? papers[0];
  const button = <ChangeButton onClick={add}>{texts.add}</ChangeButton>;
  if (!paper) {
    return (
      <Page title={texts.title}>
        <EmptyState {...texts.empty} action={button} />
      </Page>
    );
  }
  return (
    <Page title={texts.title} lead={texts.lead} actions={button}>
      {papers.length > 1 && (
        <nav aria-label={texts.papers} className={styles.papers}>
          {papers.map(({ id, title }) => (
            <Link
              key={id}
              href={`${paths.reconciliation}/${encodeURIComponent(id)}`}
              aria-current={id === paper.id ? 'page' : undefined}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      <PaperFields key={paper.id} paper={paper} />
      <PasteParagraph key={`paste ${paper.id}`} paper={paper} />
      <FigureTable paper={paper} />
      <RemovePaper paper={paper} />
    </Page>
  );
}

/** A new paper begins with the indicators of the results paragraph. */
function useAddPaper() {
  const season = useSeason();
  const edit = useEdit();
  const [, navigate] = useLocation();
  return () => {
    const id = nextPaperId(season);
    const items = paragraphIndicators.map((indicator) => ({
      id: figureId(id, indicator),
      paper: id,
      indicator,
    }));
    void edit({ type: 'items.add', name: 'publishedFigures', items });
    void edit({ type: 'item.add', name: 'publishedPapers', item: { id, title: texts.newTitle } }).then(
      ({ ok }) => {
        if (ok) navigate(`${paths.reconciliation}/${id}`);
      },
    );
  };
}

function PaperFields({ paper }: { readonly paper: PublishedPaper }) {
  const edit = useEdit();
  const { fields } = texts;
  const { id, title, number, publishedOn, titleTerm, bodyTerm } = paper;
  const address = { type: 'item.put', name: 'publishedPapers', id } as const;
  return (
    <FieldRow columnRem={14}>
      <div className={styles.paperTitle}>
        <TextField
          required
          label={fields.title}
          value={title}
          onSave={(value) => edit({ ...address, patch: { title: value } })}
        />
      </div>
      <TextField
        label={fields.number}
        value={number}
        onSave={(value) => edit({ ...address, patch: { number: value } })}
      />
      <DateField
        precision="day"
        label={fields.publishedOn}
        value={publishedOn}
        onSave={(value) => edit({ ...address, patch: { publishedOn: value } })}
      />
      <div {...placeMark('titleTerm')}>
        <TextField
          label={fields.titleTerm}
          value={titleTerm}
          onSave={(value) => edit({ ...address, patch: { titleTerm: value } })}
        />
      </div>
      <TextField
        label={fields.bodyTerm}
        value={bodyTerm}
        onSave={(value) => edit({ ...address, patch: { bodyTerm: value } })}
      />
    </FieldRow>
  );
}

/** Its figures stay in the list until the offer to take it back is gone: they are of no paper and show nowhere. */
function RemovePaper({ paper: { id, title } }: { readonly paper: PublishedPaper }) {
  const remove = useRemove();
  return (
    <div className={styles.end}>
      <ChangeButton
        variant="subtle"
        color="gray"
        onClick={() =>
          void remove({ type: 'item.remove', name: 'publishedPapers', id }, texts.removed(title))
        }
      >
        {texts.remove}
      </ChangeButton>
    </div>
  );
}
