import type { KeyboardEvent } from 'react';
import { standings } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { type LeftBefore, proposeStanding, type StandingProposal } from '../../../shared/rules/standing';
import { formatDate } from '../../../shared/text/dates';
import { useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { ChoiceField } from '../../components/field/ChoiceField';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import styles from './committee.module.css';
import type { PersonFieldsProps } from './person-fields-props';

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
    if (proposal) void save(patchOf(proposal));
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
          <span>{textOf(proposal)}</span>
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

function patchOf({ standing, previousPosition }: StandingProposal) {
  return previousPosition === undefined ? { standing } : { standing, previousPosition };
}

function textOf({ standing, previousPosition, cellName, cameBy, byNameOnly }: StandingProposal): string {
  const post = previousPosition === undefined ? '' : texts.was(vi.choices.position[previousPosition]);
  const place = cellName === undefined ? '' : placeText(cellName, cameBy);
  return texts.proposal(vi.choices.standing[standing], post + place, byNameOnly);
}

/** The other cell, and how this one comes from it. */
function placeText(cellName: string, cameBy: StandingProposal['cameBy']): string {
  if (cameBy === undefined) return texts.satIn(cellName);
  return cameBy === 'split' ? texts.splitFrom(cellName) : texts.mergedFrom(cellName);
}
