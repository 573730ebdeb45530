import { genders, positions } from '../../../shared/domain/choices';
import { termChangeKinds } from '../../../shared/domain/parts/terms';
import type { Cell } from '../../../shared/domain/season';
import { lastPost, sittingNow, type TermChange } from '../../../shared/domain/sitting-committee';
import { vi } from '../../../shared/i18n';
import { sittingExcess } from '../../../shared/planning/sitting-excess';
import type { Result } from '../../../shared/result';
import { formatDate } from '../../../shared/text/dates';
import { DatedForm } from '../../components/decision/DatedForm';
import { useDatedForm } from '../../components/decision/use-dated-form';
import { ComboInput } from '../../components/field/ComboInput';
import { HeldText } from '../../components/field/HeldField';
import { OptionSelect } from '../../components/field/OptionSelect';
import { useDisabled } from '../../components/field/read-only';
import { willStore } from '../../components/field/readings';
import { FieldRow } from '../../components/Page';
import { readName } from '../../components/people/read-name';
import { useKnownPeople } from '../../components/people/use-known-people';
import { useNameCase } from '../../components/people/use-name-case';
import {
  BIRTH,
  comes,
  type DraftProblems,
  emptyDraft,
  givesPost,
  readTermChange,
  type TermChangeDraft,
} from './change-draft';
import { ExcessNotes } from './ExcessNotes';

const texts = vi.termChanges.form;

type NewChange = Omit<TermChange, 'id'>;

interface DraftProps {
  readonly draft: TermChangeDraft;
  readonly problems: DraftProblems;
  readonly onChange: (part: Partial<TermChangeDraft>) => void;
}

/** One change of the committee of a cell, stored as a whole. */
export function TermChangeForm({ cell }: { readonly cell: Cell }) {
  const { reading, form } = useDatedForm<TermChangeDraft, DraftProblems, NewChange>({
    keep: `termChange ${cell.id}`,
    empty: emptyDraft,
    read: (draft) => readTermChange(cell, draft),
    edit: (item) => ({
      edit: { type: 'item.add', name: 'termChanges', cellId: cell.id, item },
      text: vi.termChanges.added(item.fullName, vi.termChanges.kinds[item.kind]),
    }),
    next: ({ kind, on, decision }) => ({ kind, on, decision }),
  });
  const { draft, problems, onChange } = form;
  const note = (
    <HeldText
      label={texts.note}
      text={draft.note}
      error={problems.note}
      onType={(typed) => onChange({ note: typed })}
    />
  );
  return (
    <DatedForm
      {...form}
      dayLabel={texts.on}
      notBefore={{ name: 'congress', date: cell.congress.heldOn }}
      more={note}
      outlook={<Outlook cell={cell} reading={reading} />}
    >
      <FieldRow columnRem={16}>
        <OptionSelect
          enters
          label={texts.kind}
          value={draft.kind}
          options={termChangeKinds.map((value) => ({ value, label: vi.termChanges.kinds[value] }))}
          onChoose={(kind) => onChange({ kind })}
        />
        {comes(draft.kind) ? <Newcomer {...form} /> : <Sitting cell={cell} {...form} />}
        {givesPost(draft.kind) && <PostSelect {...form} />}
      </FieldRow>
    </DatedForm>
  );
}

/** What the change that is typed would make too many; what is too many already stands above. */
function Outlook({ cell, reading }: { readonly cell: Cell; readonly reading: Result<NewChange, unknown> }) {
  if (!reading.ok) return null;
  const now = sittingExcess(cell);
  const termChanges = [...(cell.termChanges ?? []), { id: 'draft', ...reading.value }];
  const excess = sittingExcess({ ...cell, termChanges }).filter(
    ({ reason, count }) => !now.some((each) => each.reason === reason && each.count >= count),
  );
  return <ExcessNotes ahead excess={excess} />;
}

function Sitting({ cell, draft, problems, onChange }: DraftProps & { readonly cell: Cell }) {
  return (
    <OptionSelect
      enters
      label={texts.person}
      value={draft.member}
      error={problems.person}
      options={[
        { value: '', label: texts.choosePerson },
        ...sittingNow(cell).map((member) => ({
          value: member.id,
          label: `${member.fullName}, ${vi.choices.position[lastPost(member)].toLowerCase()}`,
        })),
      ]}
      onChoose={(member) => onChange({ member })}
    />
  );
}

function Newcomer({ draft, problems, onChange }: DraftProps) {
  const disabled = useDisabled(false);
  const written = useNameCase(draft.fullName, (fullName) => onChange({ fullName }));
  const known = useKnownPeople(draft.personId === undefined ? draft.fullName : '');
  const pick = (key: string) => {
    const person = known.find((one) => one.key === key);
    if (!person) return;
    const { fullName, gender = '', born } = person.profile;
    const birth = born === undefined ? '' : formatDate(born);
    onChange({ personId: person.personId, fullName, gender, born: birth });
  };
  return (
    <>
      <ComboInput
        names
        label={texts.newPerson}
        listLabel={texts.offered}
        text={draft.fullName}
        options={known.map(({ key, profile: { fullName, born }, cellNames }) => ({
          key,
          label: fullName,
          detail: [...(born === undefined ? [] : [formatDate(born)]), ...cellNames].join(', '),
        }))}
        disabled={disabled}
        error={problems.person}
        hint={written.hint}
        onType={(fullName) => {
          written.reset();
          onChange({ fullName, personId: undefined });
        }}
        onPick={pick}
        onKeyDown={(event) => {
          // what follows in a form is no name
          if (written.behind(event)) event.preventDefault();
          const read = event.key === 'Enter' ? readName(draft.fullName, 'enter', '') : undefined;
          if (event.key === 'Escape') written.takeBack();
          if (read?.ok === true && read.value !== null && written.ask(read.value, known.length))
            event.preventDefault();
        }}
        onLeave={() => undefined}
      />
      <OptionSelect
        enters
        label={texts.gender}
        value={draft.gender}
        options={[
          { value: '' as const, label: vi.fields.notChosen },
          ...genders.map((value) => ({ value, label: vi.choices.gender[value] })),
        ]}
        onChoose={(gender) => onChange({ gender })}
      />
      <HeldText
        label={texts.born}
        text={draft.born}
        hint={willStore(draft.born, BIRTH)}
        error={problems.born}
        onType={(born) => onChange({ born })}
      />
    </>
  );
}

function PostSelect({ draft, problems, onChange }: DraftProps) {
  return (
    <OptionSelect
      enters
      label={texts.position}
      value={draft.position}
      error={problems.position}
      options={positions.map((value) => ({ value, label: vi.choices.position[value] }))}
      onChoose={(position) => onChange({ position })}
    />
  );
}
