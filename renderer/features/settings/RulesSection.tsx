import { useState } from 'react';
import { type RuleSetId, ruleSetIds } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { isChanged, type RuleKey, rulesOf } from '../../../shared/rules/rule-sets';
import { formatDate } from '../../../shared/text/dates';
import { useEdit, useRemove, useSeason } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { TextField } from '../../components/field/TextField';
import { FieldRow, Section } from '../../components/Page';
import { cellClass, DataTable } from '../../components/table/DataTable';
import { RuleDialog } from './RuleDialog';
import { RuleSetDialog } from './RuleSetDialog';
import { isRuleKey } from './rule-forms';
import { type RuleRow, ruleRows } from './rule-rows';

const texts = vi.settings.rules;

/** The rules of the season, each value with its source and how sure it is; the office changes them one by one. */
export function RulesSection() {
  const season = useSeason();
  const { ruleSet } = season.season;
  const edit = useEdit();
  const rules = rulesOf(season);
  const [changing, setChanging] = useState<{ readonly name: string; readonly key: RuleKey }>();
  const [chosenSet, setRuleSet] = useState<RuleSetId>();
  return (
    <Section title={texts.title} lead={texts.lead}>
      <FieldRow>
        <ChoiceField
          required
          label={texts.ruleSet}
          hint={texts.inForceFrom(formatDate(rules.inForceFrom))}
          value={ruleSet}
          choices={ruleSetIds}
          names={vi.choices.ruleSet}
          onSave={(value) => {
            setRuleSet(value);
            return undefined;
          }}
        />
        <TextField
          label={texts.ownName}
          hint={texts.ownNameHint}
          value={season.rules?.name}
          onSave={(name) => edit({ type: 'value.update', name: 'rules', patch: { name } })}
        />
      </FieldRow>
      <DataTable caption={texts.table}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.columns.value}</th>
            <th scope="col">{texts.columns.source}</th>
            <th scope="col">{texts.columns.certainty}</th>
            <th scope="col" className={cellClass.actions}>
              <span className="visually-hidden">{texts.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ruleRows(rules).map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>{row.value}</td>
              <td>{row.source}</td>
              <td>
                <StatusBadge tone={row.doubtful ? 'warning' : 'plain'}>{row.certainty}</StatusBadge>
              </td>
              <td className={cellClass.actions}>
                <RowActions row={row} onChange={setChanging} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {chosenSet && <RuleSetDialog ruleSet={chosenSet} onClose={() => setRuleSet(undefined)} />}
      {changing && (
        <RuleDialog name={changing.name} ruleKey={changing.key} onClose={() => setChanging(undefined)} />
      )}
    </Section>
  );
}

interface RowActionsProps {
  readonly row: RuleRow;
  readonly onChange: (value: { readonly name: string; readonly key: RuleKey }) => void;
}

function RowActions({ row: { key, name }, onChange }: RowActionsProps) {
  const season = useSeason();
  const remove = useRemove();
  if (!isRuleKey(key)) return null;
  const reset = () =>
    remove({ type: 'value.update', name: 'rules', patch: { [key]: null } }, texts.resetDone);
  return (
    <>
      <ChangeButton
        variant="subtle"
        size="compact-sm"
        aria-label={texts.changeOf(name)}
        onClick={() => onChange({ name, key })}
      >
        {texts.change}
      </ChangeButton>
      {isChanged(season, key) && (
        <ChangeButton
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={texts.resetOf(name)}
          onClick={() => void reset()}
        >
          {texts.reset}
        </ChangeButton>
      )}
    </>
  );
}
