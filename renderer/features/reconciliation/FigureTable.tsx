import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { fail, ok } from '../../../shared/result';
import { indicators, type Reconciled, readDecimal, reconcile } from '../../../shared/statistics';
import { formatCount, formatDecimal } from '../../../shared/text/share';
import { useEdit, useSeason, useStatistics } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { DraftInput } from '../../components/field/DraftInput';
import { onGridKey } from '../../components/field/flow';
import { type SaveOutcome, useDraft } from '../../components/field/use-draft';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { ActionsHeading, RemoveCell } from '../../components/table/RemoveCell';
import styles from './reconciliation.module.css';
import {
  figureId,
  figuresOf,
  type PublishedPaper,
  publishedFigures,
  type StoredFigure,
} from './use-published';

const texts = vi.reconciliation;

/** The paper's figures to be typed, beside them the season's, and what to make of a difference. */
export function FigureTable({ paper }: { readonly paper: PublishedPaper }) {
  const season = useSeason();
  const stats = useStatistics();
  const stored = figuresOf(season, paper.id);
  const result = reconcile(season, stats, publishedFigures(stored), paper);
  const stated = result.figures.filter(({ agrees }) => agrees !== undefined);
  return (
    <>
      {stated.length > 0 && (
        <p>
          <strong>{texts.summary(stated.filter(({ agrees }) => agrees).length, stated.length)}</strong>{' '}
          {result.rounded && texts.rounded(result.rounded)}
        </p>
      )}
      {result.sums.map((sum) => (
        <Note key={texts.sum(sum)} tone="warning">
          {texts.sum(sum)}
        </Note>
      ))}
      {result.terms && <Note tone="warning">{texts.terms(result.terms)}</Note>}
      <DataTable caption={texts.table} onKeyDown={onGridKey}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.indicator}</th>
            <th scope="col" className={cellClass.number}>
              {texts.columns.count}
            </th>
            <th scope="col" className={cellClass.number}>
              {texts.columns.percent}
            </th>
            <th scope="col" className={cellClass.number}>
              {texts.columns.ownCount}
            </th>
            <th scope="col" className={cellClass.number}>
              {texts.columns.ownPercent}
            </th>
            <th scope="col">{texts.columns.result}</th>
            <ActionsHeading name={texts.columns.actions} />
          </tr>
        </thead>
        <tbody>
          {stored.map((figure, index) => (
            <FigureRow key={figure.id} figure={figure} result={result.figures[index]} />
          ))}
        </tbody>
      </DataTable>
      <AddIndicator paper={paper} stored={stored} />
    </>
  );
}

interface FigureRowProps {
  readonly figure: StoredFigure;
  readonly result: Reconciled | undefined;
}

function FigureRow({ figure, result }: FigureRowProps) {
  const edit = useEdit();
  const { id, indicator, count, percent } = figure;
  const address = { type: 'item.put', name: 'publishedFigures', id } as const;
  return (
    <tr>
      <th scope="row">{texts.indicator(indicator)}</th>
      <td className={[cellClass.field, styles.figure].join(' ')}>
        {indicator !== 'meanAge' && (
          <CountField
            look="grid"
            label={texts.countOf(indicator)}
            value={count}
            onSave={(value) => edit({ ...address, patch: { count: value } })}
          />
        )}
      </td>
      <td className={[cellClass.field, styles.figure].join(' ')}>
        {(indicator === 'meanAge' || result?.percent !== undefined) && (
          <PercentField
            label={texts.percentOf(indicator)}
            value={percent}
            onSave={(value) => edit({ ...address, patch: { percent: value } })}
          />
        )}
      </td>
      <td className={cellClass.number}>{result?.count !== undefined && formatCount(result.count)}</td>
      <td className={cellClass.number}>{result?.percent && formatDecimal(result.percent)}</td>
      <td>{result && <ResultText result={result} />}</td>
      <RemoveCell
        label={texts.removeIndicator(indicator)}
        onRemove={() => void edit({ type: 'item.remove', name: 'publishedFigures', id })}
      />
    </tr>
  );
}

const tones = { agrees: 'done', differs: 'warning', cannotTell: 'plain' } as const;

function ResultText({ result: { stated, agrees, causes } }: { readonly result: Reconciled }) {
  if (!stated) return <StatusBadge tone="plain">{texts.notEntered}</StatusBadge>;
  const words = causes.map(texts.cause).join('; ');
  const verdict = agrees === undefined ? 'cannotTell' : agrees ? 'agrees' : 'differs';
  return (
    <span className={styles.result}>
      <StatusBadge tone={tones[verdict]}>
        {texts[verdict]}
        {words !== '' && `: ${words}`}
      </StatusBadge>
    </span>
  );
}

interface PercentFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onSave: (value: string | null) => SaveOutcome;
}

/** A share or a mean as the paper prints it: it is kept digit by digit. */
function PercentField({ label, value, onSave }: PercentFieldProps) {
  const draft = useDraft<string>({
    label,
    value,
    format: (text) => text,
    read: (text) => {
      if (text.trim() === '') return ok(null);
      const read = readDecimal(text);
      return read === undefined ? fail(texts.notDecimal) : ok(formatDecimal(read));
    },
    onSave,
    explain: errorText,
  });
  return <DraftInput look="grid" numeric label={label} draft={draft} />;
}

interface AddIndicatorProps {
  readonly paper: PublishedPaper;
  readonly stored: readonly StoredFigure[];
}

/** Any other figure of the season. */
function AddIndicator({ paper, stored }: AddIndicatorProps) {
  const edit = useEdit();
  const known = new Set(stored.map(({ indicator }) => indicator));
  const offered = indicators.filter((indicator) => !known.has(indicator));
  const names = Object.fromEntries(offered.map((indicator) => [indicator, texts.indicator(indicator)]));
  return (
    <div className={styles.add}>
      <ChoiceField<string>
        key={String(stored.length)}
        label={texts.addIndicator}
        value={undefined}
        choices={offered}
        names={names}
        onSave={(indicator) => {
          const chosen = offered.find((each) => each === indicator);
          if (chosen === undefined) return undefined;
          const item = { id: figureId(paper.id, chosen), paper: paper.id, indicator: chosen };
          return edit({ type: 'item.add', name: 'publishedFigures', item });
        }}
      />
    </div>
  );
}
