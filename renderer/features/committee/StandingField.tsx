import type { KeyboardEvent } from 'react';
import { standings } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { proposalPatch } from '../../../shared/rules/open-proposals';
import { type LeftBefore, proposeStanding } from '../../../shared/rules/standing';
import { formatDate } from '../../../shared/text/dates';
import { useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import styles from './committee.module.css';
import type { PersonFieldsProps } from './person-fields-props';
import { proposalText } from './proposal-text';

const texts = vi.terms.standing;

/**
 * Whether somebody sat before. What the committees of earlier terms say stands below as a
 * proposal: one click takes it, or Enter in the field while nothing is chosen; it is never
 * stored otherwise.
 */
export function StandingField({
  cell,
  person,
  save,
  findingsAt,
  disabled,
}: PersonFieldsProps & { readonly cell: Cell }) {
  const season = useSeason();
  const proposal = person && proposeStanding(season, cell, person);
  const asked = proposal?.leftBefore;
  const isNew = proposal !== undefined && !asked && proposal.standing !== person?.standing;
  const take = () => {
    if (proposal) void save(proposalPatch(proposal));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOpen =
      person?.standing === undefined &&
      event.target instanceof HTMLSelectElement &&
      event.target.value === '';
    if (event.key === 'Enter' && isNew && isOpen) take();
  };
  return (
    <div {...placeMark('standing')} onKeyDownCapture={onKeyDown}>
      <ChoiceField
        label={vi.committee.fields.standing}
        value={person?.standing}
        choices={standings}
        names={vi.choices.standing}
        disabled={disabled}
        hint={fieldFindings(findingsAt('standing')) ?? (asked && askText(asked))}
        onSave={(standing) => save({ standing })}
      />
      {isNew && (
        <div className={styles.proposal}>
          <span>{texts.toTake(proposalText(proposal))}</span>
          <ChangeButton variant="default" size="compact-sm" disabled={disabled} onClick={take}>
            {texts.take}
          </ChangeButton>
        </div>
      )}
    </div>
  );
}

/** Nothing is proposed of somebody who left before the term ended: why, and what is to be decided. */
function askText({ because, on }: LeftBefore): string {
  const why = because === undefined ? undefined : vi.termChanges.kinds[because].toLowerCase();
  return texts.leftBefore(why, on === undefined ? undefined : formatDate(on));
}
