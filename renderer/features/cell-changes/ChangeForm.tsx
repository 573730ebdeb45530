import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { type CellChangeInput, cellChangeEdit } from '../../../shared/domain/cell-changes';
import { type LineageKind, lineageKinds } from '../../../shared/domain/parts/terms';
import type { Season } from '../../../shared/domain/season';
import { activeCells, isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { cellNameToWrite } from '../../../shared/import/cell-name';
import { matchesWords } from '../../../shared/text/fold';
import { useSeason } from '../../app/store/hooks';
import { useDrawn } from '../../components/behind';
import { DatedForm } from '../../components/decision/DatedForm';
import { useDatedForm } from '../../components/decision/use-dated-form';
import { Note } from '../../components/feedback/Note';
import { ChangeButton } from '../../components/field/ChangeButton';
import { fieldClasses } from '../../components/field/DraftInput';
import { fieldMark } from '../../components/field/flow';
import { HeldText } from '../../components/field/HeldField';
import { OptionSelect } from '../../components/field/OptionSelect';
import { useDisabled } from '../../components/field/read-only';
import { FieldRow } from '../../components/Page';
import styles from './cellChanges.module.css';
import { type ChangeDraft, type ChangeProblems, emptyDraft, readChange } from './change-draft';
import { inputSentence } from './input-sentence';

const texts = vi.cellChanges.form;
/** So many cells are found by looking. */
const FEW = 12;
/** So many are drawn; more are found by the filter. */
const MOST = 400;
/** More than the window shows when the screen is opened. */
const IN_SIGHT = 60;

interface DraftProps {
  readonly draft: ChangeDraft;
  readonly problems: ChangeProblems;
  readonly onChange: (part: Partial<ChangeDraft>) => void;
}

/** One change is entered whole: what it will do is said before it is stored. */
export function ChangeForm() {
  const season = useSeason();
  const { reading, form } = useDatedForm<ChangeDraft, ChangeProblems, CellChangeInput>({
    keep: 'cellChange',
    empty: emptyDraft,
    read: (draft) => readChange(season, draft),
    edit: (input) => ({
      edit: cellChangeEdit(season, input),
      text: vi.cellChanges.added(inputSentence(season, input)),
    }),
    next: ({ kind }) => ({ kind }),
  });
  const { draft, onChange } = form;
  return (
    <DatedForm
      {...form}
      dayLabel={texts.on}
      outlook={reading.ok && <Outlook input={reading.value} season={season} />}
    >
      <KindSelect kind={draft.kind} onChoose={(kind) => onChange({ ...emptyDraft, kind, on: draft.on })} />
      <KindFields {...form} />
    </DatedForm>
  );
}

function KindSelect({ kind, onChoose }: { kind: LineageKind; onChoose: (kind: LineageKind) => void }) {
  return (
    <div className={styles.kind}>
      <OptionSelect
        enters
        label={texts.kind}
        value={kind}
        options={lineageKinds.map((value) => ({ value, label: vi.cellChanges.kinds[value] }))}
        onChoose={onChoose}
      />
    </div>
  );
}

function KindFields(props: DraftProps) {
  switch (props.draft.kind) {
    case 'merged':
      return <MergedFields {...props} />;
    case 'split':
      return <SplitFields {...props} />;
    case 'renamed':
      return <RenamedFields {...props} />;
    case 'founded':
      return (
        <>
          <HeldText
            label={texts.founded}
            hint={texts.foundedHint}
            text={props.draft.names}
            error={props.problems.names}
            onType={(names) => props.onChange({ names })}
          />
          <WrittenOut {...props} />
        </>
      );
    case 'dissolved':
      return <CellSelect label={texts.dissolved} {...props} />;
  }
}

function MergedFields({ draft, problems, onChange }: DraftProps) {
  const cells = activeCells(useSeason());
  const [query, setQuery] = useState('');
  const most = useDrawn() ? MOST : IN_SIGHT;
  // what is ticked stays in sight, whatever is searched
  const shown = cells.filter(({ id, name }) => draft.from.includes(id) || matchesWords(name, query));
  const disabled = useDisabled(false);
  const errorId = useId();
  return (
    <>
      <fieldset className={styles.from} aria-describedby={problems.from === undefined ? undefined : errorId}>
        <legend>{texts.mergedFrom}</legend>
        {cells.length > FEW && (
          <TextInput
            {...fieldMark}
            type="search"
            label={texts.filter}
            classNames={fieldClasses}
            className={styles.filter}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <div className={styles.cells}>
          {shown
            .filter(({ id }, place) => place < most || draft.from.includes(id))
            .map(({ id, name }) => (
              <label key={id}>
                <input
                  {...fieldMark}
                  type="checkbox"
                  checked={draft.from.includes(id)}
                  aria-invalid={problems.from !== undefined}
                  disabled={disabled}
                  onChange={(event) =>
                    onChange({ from: ticked(draft.from, id, event.currentTarget.checked) })
                  }
                />
                {name}
              </label>
            ))}
        </div>
        {shown.length > MOST && <p>{texts.more(shown.length - MOST)}</p>}
        {problems.from !== undefined && (
          <p id={errorId} role="alert" className={styles.problem}>
            {problems.from}
          </p>
        )}
      </fieldset>
      <FieldRow columnRem={18}>
        <OptionSelect
          enters
          label={texts.mergedTo}
          value={draft.into}
          options={[
            { value: '', label: texts.newCell },
            ...cells.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(into) => onChange({ into })}
        />
        {draft.into === '' && (
          <HeldText
            label={texts.newName}
            text={draft.names}
            error={problems.names}
            onType={(names) => onChange({ names })}
          />
        )}
      </FieldRow>
      {draft.into === '' && <WrittenOut draft={draft} onChange={onChange} />}
    </>
  );
}

/** Names that do not say “Chi bộ”, or stand in capitals, are offered written out. */
function WrittenOut({ draft: { names }, onChange }: Pick<DraftProps, 'draft' | 'onChange'>) {
  const lines = names.split('\n');
  if (lines.every((line) => cellNameToWrite(line) === undefined)) return null;
  const written = lines.map((line) => cellNameToWrite(line) ?? line);
  return (
    <div>
      <ChangeButton
        variant="subtle"
        size="compact-sm"
        onClick={() => onChange({ names: written.join('\n') })}
      >
        {vi.names.write(written.filter((line) => line.trim() !== '').join('”, “'))}
      </ChangeButton>
    </div>
  );
}

function ticked(from: readonly string[], id: string, isTicked: boolean): string[] {
  const others = from.filter((one) => one !== id);
  return isTicked ? [...others, id] : others;
}

function SplitFields({ draft, problems, onChange }: DraftProps) {
  const disabled = useDisabled(false);
  return (
    <>
      <CellSelect label={texts.splitFrom} draft={draft} problems={problems} onChange={onChange} />
      <Textarea
        {...fieldMark}
        label={texts.splitTo}
        description={texts.splitHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        classNames={fieldClasses}
        rows={3}
        value={draft.names}
        disabled={disabled}
        error={problems.names}
        errorProps={{ role: 'alert' }}
        onChange={(event) => onChange({ names: event.currentTarget.value })}
      />
      <WrittenOut draft={draft} onChange={onChange} />
      <Checkbox
        {...fieldMark}
        label={texts.goesOn}
        checked={draft.goesOn}
        disabled={disabled}
        onChange={(event) => onChange({ goesOn: event.currentTarget.checked })}
      />
    </>
  );
}

function RenamedFields({ draft, problems, onChange }: DraftProps) {
  const season = useSeason();
  const choose = (part: Partial<ChangeDraft>) => {
    const cell = season.cells.find(({ id }) => id === part.from?.[0]);
    const oldName = cell?.previousCongress?.name ?? cell?.name ?? '';
    onChange({ ...part, oldName, names: cell?.name ?? '' });
  };
  return (
    <>
      <CellSelect label={texts.renamed} draft={draft} problems={problems} onChange={choose} />
      <FieldRow columnRem={18}>
        <HeldText
          label={texts.oldName}
          text={draft.oldName}
          error={problems.oldName}
          onType={(oldName) => onChange({ oldName })}
        />
        <HeldText
          label={texts.nameNow}
          text={draft.names}
          error={problems.names}
          onType={(names) => onChange({ names })}
        />
      </FieldRow>
      <WrittenOut draft={draft} onChange={onChange} />
    </>
  );
}

function CellSelect({ label, draft, problems, onChange }: DraftProps & { readonly label: string }) {
  const cells = activeCells(useSeason());
  return (
    <div className={styles.kind}>
      <OptionSelect
        enters
        label={label}
        value={draft.from[0] ?? ''}
        error={problems.from}
        options={[
          { value: '', label: texts.chosen },
          ...cells.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => onChange({ from: id === '' ? [] : [id] })}
      />
    </div>
  );
}

/** What the change will do, and what it costs. */
function Outlook({ input, season }: { readonly input: CellChangeInput; readonly season: Season }) {
  const ended = new Set(cellChangeEdit(season, input).retire);
  const cells = season.cells.filter(({ id }) => ended.has(id));
  const held = cells.filter(({ congress }) => isHeld(congress));
  return (
    <div role="status">
      <p className={styles.outlook}>
        {texts.will(inputSentence(season, input))}
        {cells.length > 0 && ` ${texts.retires(cells.map(({ name }) => name))}`}
      </p>
      {held.length > 0 && <Note tone="warning">{texts.held(held.map(({ name }) => name))}</Note>}
    </div>
  );
}
