import { genders, origins, type Position, positions } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { fieldFindings } from '../../components/findings/FieldFindings';
import { placeMark } from '../../components/findings/places';
import { FieldRow } from '../../components/Page';
import { NameField } from '../../components/people/NameField';
import type { GivenBy } from '../../components/people/read-name';
import { type NewName, NewNameField, type TypedName } from './NewNameField';
import type { PersonFieldsProps } from './person-fields-props';
import { StandingField } from './StandingField';

const texts = vi.committee;
const { choices } = vi;

interface PostFieldsProps extends PersonFieldsProps {
  readonly cell: Cell;
  readonly here: ReadonlySet<string>;
  readonly newPosition: Position;
  readonly onNewPosition: (position: Position) => void;
  readonly addError: string | undefined;
  readonly onName: (name: NewName, by: GivenBy) => void;
  readonly onPassed: (name: TypedName) => void;
  readonly onGiveUp: () => void;
}

/** Name, post and how the person came into the committee. */
export function PostFields(props: PostFieldsProps) {
  const { person, save, findingsAt, disabled } = props;
  const { fields, hints } = texts;
  return (
    <FieldRow columnRem={13}>
      <div {...placeMark('fullName')}>
        <PersonName {...props} />
      </div>
      <div {...placeMark('position')}>
        <PositionField {...props} />
      </div>
      <div {...placeMark('born')}>
        <DateField
          label={fields.born}
          precision="any"
          means="birth"
          value={person?.born}
          disabled={disabled}
          hint={fieldFindings(findingsAt('born')) ?? hints.born}
          onSave={(born) => save({ born })}
        />
      </div>
      <div {...placeMark('gender')}>
        <ChoiceField
          label={fields.gender}
          value={person?.gender}
          choices={genders}
          names={choices.gender}
          disabled={disabled}
          onSave={(gender) => save({ gender })}
        />
      </div>
      <StandingField {...props} />
      <div {...placeMark('origin')}>
        <ChoiceField
          label={fields.origin}
          value={person?.origin}
          choices={origins}
          names={choices.origin}
          disabled={disabled}
          onSave={(origin) => save({ origin })}
        />
      </div>
      {person?.standing === 'reelected' && (
        <ChoiceField
          label={fields.previousPosition}
          value={person.previousPosition}
          choices={positions}
          names={choices.position}
          onSave={(previousPosition) => save({ previousPosition })}
        />
      )}
    </FieldRow>
  );
}

function PersonName(props: PostFieldsProps) {
  const { person, save, findingsAt, addError } = props;
  if (!person) return <NewNameField {...props} error={addError} />;
  return (
    <NameField
      label={texts.fields.fullName}
      value={person.fullName}
      hint={fieldFindings(findingsAt('fullName'))}
      onSave={(fullName) => save({ fullName })}
    />
  );
}

function PositionField({ person, save, findingsAt, disabled, newPosition, onNewPosition }: PostFieldsProps) {
  return (
    <ChoiceField
      required
      label={texts.fields.position}
      value={person?.position ?? newPosition}
      choices={positions}
      names={choices.position}
      hint={fieldFindings(findingsAt('position'))}
      onSave={(position) => {
        if (!disabled) return save({ position });
        onNewPosition(position);
        return undefined;
      }}
    />
  );
}
