import type { Cell } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import {
  comparePersonnel,
  isFailedReelection,
  type PersonnelOutcome,
} from '../../../shared/planning/personnel';
import type { RuleSet } from '../../../shared/rules/rule-sets';
import { StatusBadge, type Tone } from '../../components/feedback/StatusBadge';
import { Section } from '../../components/Page';
import { DataTable } from '../../components/table/DataTable';

const texts = vi.personnel.outcome;
const { columns } = texts;

/** After the congress: what was proposed against what was elected. */
export function Outcomes({ cell, rules }: { readonly cell: Cell; readonly rules: RuleSet }) {
  const { outcomes, outsiders } = comparePersonnel(cell, rules);
  if (!isHeld(cell.congress) || outcomes.length === 0) return null;
  return (
    <Section title={texts.title}>
      <DataTable caption={texts.caption}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.proposed}</th>
            <th scope="col">{columns.result}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.entry.id}>
              <th scope="row">{outcome.entry.fullName}</th>
              <td>{outcome.entry.post && vi.choices.position[outcome.entry.post]}</td>
              <td>
                <StatusBadge tone={tones[outcome.result]}>{resultText(outcome)}</StatusBadge>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {outsiders.length > 0 && <p>{texts.outsiders(outsiders.map(({ fullName }) => fullName).join('; '))}</p>}
    </Section>
  );
}

const tones: Readonly<Record<PersonnelOutcome['result'], Tone>> = {
  elected: 'done',
  notElected: 'warning',
  appointed: 'plain',
  seated: 'plain',
  notSeated: 'plain',
  unknown: 'plain',
};

function resultText(outcome: PersonnelOutcome): string {
  const { position, result } = outcome;
  if (isFailedReelection(outcome)) return texts.reelectionFailed;
  const text = texts[result];
  return typeof text === 'string' ? text : text(position ? vi.choices.position[position] : '');
}
