import { Button, Group, Modal } from '@mantine/core';
import { genders } from '../../../shared/domain/choices';
import { rosterStatuses } from '../../../shared/domain/parts/roster';
import type { Patch } from '../../../shared/domain/patch';
import { profileFields, type RosterKey, rosterKeys } from '../../../shared/domain/profile-fields';
import { vi } from '../../../shared/i18n';
import { profileChoices } from '../../../shared/i18n/vi/profile';
import { isWordDatum, wordToStore } from '../../../shared/missing/read-datum';
import { useEdit } from '../../app/store/hooks';
import { ChoiceField } from '../../components/field/ChoiceField';
import { DateField } from '../../components/field/DateField';
import { onDialogKey } from '../../components/field/flow';
import { SwitchField } from '../../components/field/SwitchField';
import { TextField } from '../../components/field/TextField';
import type { SaveOutcome } from '../../components/field/use-draft';
import { FieldRow } from '../../components/Page';
import { NameField } from '../../components/people/NameField';
import type { RosterMember, RosterRow } from './roster-rows';

const texts = vi.roster;
const { columns, dialog } = texts;

/** What else the list holds, beside who somebody is. */
const moreKeys = rosterKeys.filter((key) => {
  const { kind } = profileFields[key];
  return kind === 'line' || (kind === 'choice' && key !== 'gender');
});

interface MemberDialogProps {
  readonly row: RosterRow;
  readonly onClose: () => void;
}

/** All that the list knows of one party member; every field saves by itself. */
export function MemberDialog({ row: { cell, member }, onClose }: MemberDialogProps) {
  const edit = useEdit();
  const put = (patch: Patch<Omit<RosterMember, 'id'>>) =>
    edit({ type: 'item.put', name: 'roster', cellId: cell.id, id: member.id, patch });
  return (
    <Modal
      opened
      onClose={onClose}
      title={dialog.title(member.fullName)}
      size="44rem"
      // the first field takes the focus; the way out stands below
      withCloseButton={false}
    >
      <p>{dialog.inCell(cell.name)}</p>
      <div data-field-flow="" onKeyDown={onDialogKey(onClose)}>
        <FieldRow columnRem={16}>
          <NameField label={columns.name} value={member.fullName} onSave={(fullName) => put({ fullName })} />
          <ChoiceField
            label={columns.gender}
            value={member.gender}
            choices={genders}
            names={vi.choices.gender}
            onSave={(gender) => put({ gender })}
          />
          <DateField
            precision="any"
            means="birth"
            label={columns.born}
            value={member.born}
            notAfter={{ name: 'joined', date: member.joinedOn }}
            onSave={(born) => put({ born })}
          />
          <DateField
            precision="any"
            means="admission"
            born={member.born}
            label={columns.joinedOn}
            value={member.joinedOn}
            notBefore={{ name: 'born', date: member.born }}
            notAfter={{ name: 'official', date: member.officialOn }}
            onSave={(joinedOn) => put({ joinedOn })}
          />
          <DateField
            precision="any"
            means="admission"
            born={member.born}
            label={columns.officialOn}
            value={member.officialOn}
            notBefore={{ name: 'joined', date: member.joinedOn }}
            onSave={(officialOn) => put({ officialOn })}
          />
          <ChoiceField
            label={columns.status}
            value={member.status}
            choices={rosterStatuses}
            names={vi.choices.rosterStatus}
            onSave={(status) => put({ status })}
          />
          {moreKeys.map((key) => (
            <MoreField key={key} field={key} member={member} onSave={(value) => put({ [key]: value })} />
          ))}
          <TextField
            label={dialog.cardNumber}
            value={member.cardNumber}
            onSave={(cardNumber) => put({ cardNumber })}
          />
          <TextField
            label={dialog.nationalId}
            value={member.nationalId}
            onSave={(nationalId) => put({ nationalId })}
          />
        </FieldRow>
        <SwitchField
          label={dialog.exempt}
          value={member.exempt}
          onSave={(exempt) => put({ exempt: exempt ? true : null })}
        />
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {dialog.close}
        </Button>
      </Group>
    </Modal>
  );
}

interface MoreFieldProps {
  readonly field: RosterKey;
  readonly member: RosterMember;
  readonly onSave: (value: string | null) => SaveOutcome;
}

function MoreField({ field, member, onSave }: MoreFieldProps) {
  const shown = { label: vi.committee.fields[field], value: member[field] };
  const names = profileChoices[field];
  if (names) {
    return (
      <ChoiceField {...shown} choices={profileFields[field].choices ?? []} names={names} onSave={onSave} />
    );
  }
  const understood = (text: string | null) =>
    text !== null && isWordDatum(field) ? wordToStore(field, text) : text;
  return <TextField {...shown} onSave={(text) => onSave(understood(text))} />;
}
