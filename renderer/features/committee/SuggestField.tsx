import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { fold, matchesWords } from '../../../shared/text/fold';
import { ComboInput } from '../../components/field/ComboInput';
import { draftKeys } from '../../components/field/DraftInput';
import { readText } from '../../components/field/readings';
import { shownMark } from '../../components/field/SaveMark';
import { type SaveOutcome, useDraft } from '../../components/field/use-draft';

interface SuggestFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly offered: readonly string[];
  /** What is stored for what was typed: the word of the catalogue for an abbreviation. */
  readonly understand?: (text: string) => string;
  readonly onSave: (value: string | null) => SaveOutcome;
  readonly disabled?: boolean;
  /** Offers before anything is typed: where one value is the rule. */
  readonly offerWhenEmpty?: boolean;
}

/** More would not be read. */
const OFFERED_AT_ONCE = 6;

/** A line of text whose values recur: the usual and the typed ones are offered, anything else may stand. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, value, offered, onSave } = props;
  const draft = useDraft<string>({
    label: props.label,
    value,
    format: (text) => text,
    read: (text) => readText(text, {}),
    onSave: (text) => onSave(text === null ? null : (props.understand?.(text) ?? text)),
    explain: errorText,
  });
  const options = offered
    .filter((each) => matchesWords(each, draft.text) && fold(each) !== fold(draft.text))
    .slice(0, OFFERED_AT_ONCE)
    .map((each) => ({ key: each, label: each }));
  return (
    <ComboInput
      label={label}
      listLabel={vi.committee.suggestionsFor(label)}
      text={draft.text}
      options={draft.state === 'typing' || draft.text === '' ? options : []}
      error={draft.error}
      disabled={props.disabled ?? false}
      goesOn
      offerWhenEmpty={props.offerWhenEmpty ?? false}
      mark={shownMark(draft.state)}
      onType={draft.type}
      onPick={(picked) => {
        draft.type(picked);
        draft.commit();
      }}
      onKeyDown={draftKeys(draft)}
      onLeave={draft.commit}
    />
  );
}
