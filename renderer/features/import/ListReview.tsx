import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportView } from '../../../shared/api-import';
import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import type { AnyColumn } from '../../../shared/import/plan/plan';
import { type ImportKind, importKinds } from '../../../shared/import/plan/settings';
import { nextTurn } from '../../app/in-turns';
import { paths } from '../../app/paths';
import { useAppStore, useHandle } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { ChangeButton } from '../../components/field/ChangeButton';
import { OptionSelect } from '../../components/field/OptionSelect';
import { MatchTable } from '../../components/import/MatchTable';
import { FieldRow, Section } from '../../components/Page';
import { applyMark, useReviewKeys } from './asks';
import { blockedBy } from './blocked-by';
import { CellTies } from './CellTies';
import styles from './import.module.css';
import { ProblemNote } from './ProblemNote';
import { ProgressLine } from './ProgressLine';
import { Questions } from './Questions';
import { RememberedNote } from './RememberedNote';
import { RowTable } from './RowTable';
import { type Import, type OpenedList, unmatched } from './use-import';

const texts = vi.importScreen;

interface ListReviewProps {
  readonly work: Import;
  readonly list: OpenedList;
  readonly view: ImportView;
}

/** Everything about an opened list: what it is taken for, how it comes in, and each of its rows. */
export function ListReview({ work, list, view }: ListReviewProps) {
  const { change, match, busy } = work;
  // a column in which nothing stands has nothing to be matched
  const filled = view.columns.filter(({ example }) => example !== '' || view.counts.all === 0);
  const columns = filled.map(({ index, heading, example }) => {
    const use = view.uses.find((each) => view.matched[each] === index);
    const followed = view.ofPosts.find(({ column }) => column === index);
    const post = view.columns.find((column) => column.index === followed?.post);
    const read =
      followed && use === undefined && texts.ofPost(texts.columns[followed.use], post?.heading ?? '');
    return { index, heading, example, use, read: read === false ? undefined : read };
  });
  const { review, onKeyDown } = useReviewKeys(list.version);
  return (
    <div ref={review} onKeyDownCapture={onKeyDown}>
      <SourceFields work={work} list={list} view={view} />
      {view.columns.length === 0 ? (
        <div className={styles.questions}>
          <Note tone="warning">{texts.emptySheet(list.source.sheets.length > 1)}</Note>
        </div>
      ) : (
        <>
          <Section title={texts.matching} lead={texts.matchingLead}>
            <MatchTable<AnyColumn>
              columns={columns}
              uses={view.uses}
              names={texts.columns}
              texts={texts}
              showExamples
              onMatch={match}
            />
          </Section>
          <RememberedNote list={list} view={view} />
          <Questions view={view} list={list} onChange={change} />
          <Options list={list} view={view} onChange={change} />
          {view.ties.length > 0 && <CellTies view={view} list={list} onChange={change} />}
          <RowTable list={list} view={view} busy={busy} onChange={change} />
          <Apply work={work} view={view} />
        </>
      )}
    </div>
  );
}

type PartProps = Pick<ListReviewProps, 'list' | 'view'>;
type Change = Import['change'];

const HEADING_ROWS = 60;
const ALL_SHEETS = 'all';

function SourceFields({ work, list, view }: PartProps & { readonly work: Import }) {
  const { source, sheet } = list;
  const several = source.sheets.length > 1 ? [{ value: ALL_SHEETS, label: texts.allSheets }] : [];
  const { allSheets = view.notes.some(({ code }) => code === 'sheets-read') } = list.settings;
  const sheets = source.sheets.map(({ name, hidden }, index) => ({
    value: String(index),
    label: hidden ? texts.hiddenSheet(name) : name,
  }));
  const rows = Array.from({ length: Math.max(HEADING_ROWS, view.headingRow) + 1 }, (_, row) => ({
    value: String(row),
    label: row === 0 ? texts.noHeadingRow : texts.headingRowNumber(row),
  }));
  return (
    <section className={styles.source} aria-label={texts.source}>
      <p className={styles.sourceName}>{source.name}</p>
      <FieldRow columnRem={18}>
        {sheets.length > 1 && (
          <OptionSelect
            label={texts.sheet}
            value={allSheets ? ALL_SHEETS : String(sheet)}
            options={[...several, ...sheets]}
            onChoose={(value) => {
              if (value === ALL_SHEETS) work.restart({ ...unmatched(list.settings), allSheets: true });
              else work.chooseSheet(Number(value));
            }}
          />
        )}
        <OptionSelect
          label={texts.kind}
          value={view.kind}
          options={importKinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
          onChoose={(kind) => work.chooseKind(kind)}
        />
        <OptionSelect
          label={texts.headingRow}
          value={String(view.headingRow)}
          options={rows}
          onChoose={(row) =>
            work.restart({ ...unmatched(list.settings), kind: view.kind, headingRow: Number(row) })
          }
        />
      </FieldRow>
    </section>
  );
}

function Options({ list: { settings }, view, onChange }: PartProps & { readonly onChange: Change }) {
  const box = { classNames: { description: styles.hint } };
  const isOfPeople = view.kind !== 'cells';
  if (!isOfPeople && !view.fullNames) return null;
  return (
    <div className={styles.options} role="group" aria-label={texts.options}>
      {isOfPeople && (
        <Checkbox
          {...box}
          label={texts.nameCase}
          checked={settings.nameCase ?? view.nameCase}
          onChange={(event) => onChange({ nameCase: event.currentTarget.checked })}
        />
      )}
      {view.fullNames && (
        <Checkbox
          {...box}
          label={texts.fullNames(view.fullNames.before, view.fullNames.after)}
          checked={settings.fullNames ?? view.fullNames.chosen}
          onChange={(event) => onChange({ fullNames: event.currentTarget.checked })}
        />
      )}
      {view.hasIdentifiers && (
        <Checkbox
          {...box}
          label={texts.identifiers}
          description={texts.identifiersHint}
          checked={settings.identifiers === true}
          onChange={(event) => onChange({ identifiers: event.currentTarget.checked })}
        />
      )}
      {isOfPeople && (
        <Checkbox
          {...box}
          label={texts.onlyKnown}
          checked={settings.onlyKnown === true}
          onChange={(event) => onChange({ onlyKnown: event.currentTarget.checked })}
        />
      )}
      {view.kind === 'roster' && (
        <Checkbox
          {...box}
          label={texts.fillCounts}
          description={texts.fillCountsHint}
          checked={settings.fillCounts === true}
          onChange={(event) => onChange({ fillCounts: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

type ApplyProps = Pick<ListReviewProps, 'work' | 'view'>;

/** The screen that shows what a list changed: it opens then, and when the list is taken back. */
const shownAt: Readonly<Record<ImportKind, string>> = {
  cells: paths.cells,
  committee: paths.committee,
  roster: paths.roster,
};

/** Accounts for every row, and takes in those that change something. */
function Apply({ work, view }: ApplyProps) {
  const [, navigate] = useLocation();
  const store = useAppStore();
  const handle = useHandle();
  const [storing, setStoring] = useState(false);
  const [problem, setProblem] = useState<AppError>();
  const { counts } = view;
  const blocked = blockedBy(view);
  const apply = async () => {
    setStoring(true);
    setProblem(undefined);
    const place = `#${shownAt[view.kind]}`;
    const words = texts.applied(view.kind, counts.add, counts.update, view.newCells);
    const answer = await store.applyImport(words, handle, place);
    // what shows the season is drawn anew now: the next screen comes in a turn of its own
    await nextTurn();
    setStoring(false);
    if (answer.ok) navigate(shownAt[view.kind]);
    else setProblem(answer.error);
  };
  return (
    <div className={styles.foot}>
      {problem && <ProblemNote problem={problem} />}
      {storing && <ProgressLine onStop={work.stop} />}
      <p role="status">{blocked ?? `${texts.summary(view.kind, counts)}.`}</p>
      <ChangeButton
        {...applyMark}
        size="md"
        disabled={work.busy || storing || blocked !== undefined}
        rightSection={<span aria-hidden="true">{texts.applyKeys}</span>}
        onClick={() => void apply()}
      >
        {texts.apply(view.kind, counts.add + counts.update, view.newCells)}
      </ChangeButton>
    </div>
  );
}
