import { ruleSetIds } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { ruleSets } from '../../../shared/rules/rule-sets';
import { formatDate } from '../../../shared/text/dates';
import { useEdit, useSeason } from '../../app/store/hooks';
import { StatusBadge } from '../../components/feedback/StatusBadge';
import { ChoiceField } from '../../components/field/ChoiceField';
import { Section } from '../../components/Page';
import { DataTable } from '../../components/table/DataTable';
import { ruleRows } from './rule-rows';

const texts = vi.settings.rules;

/** The rule set of the season, with each value's source and how sure it is. */
export function RulesSection() {
  const { ruleSet } = useSeason().season;
  const edit = useEdit();
  const rules = ruleSets[ruleSet];
  return (
    <Section title={texts.title} lead={texts.lead}>
      <ChoiceField
        required
        label={texts.ruleSet}
        hint={texts.inForceFrom(formatDate(rules.inForceFrom))}
        value={ruleSet}
        choices={ruleSetIds}
        names={vi.choices.ruleSet}
        onSave={(value) => edit({ type: 'settings.update', patch: { ruleSet: value } })}
      />
      <DataTable caption={texts.table}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.columns.value}</th>
            <th scope="col">{texts.columns.source}</th>
            <th scope="col">{texts.columns.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {ruleRows(rules).map(({ name, value, source, certainty, doubtful }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>{source}</td>
              <td>
                <StatusBadge tone={doubtful ? 'warning' : 'plain'}>{certainty}</StatusBadge>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}
