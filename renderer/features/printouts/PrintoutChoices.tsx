import { Checkbox, Radio, Stack } from '@mantine/core';
import { electionBodies } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { copiesFor } from '../../../shared/export/documents/ballot-papers';
import {
  type DocumentFormat,
  documentFormats,
  MOST_COPIES,
  type PrintoutChoice,
  type PrintoutKind,
  printoutKinds,
} from '../../../shared/export/documents/printout-kinds';
import { vi } from '../../../shared/i18n';
import { ChoiceField } from '../../components/field/ChoiceField';
import { CountField } from '../../components/field/CountField';
import { OptionSelect } from '../../components/field/OptionSelect';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.documentsScreen.papers;

export type Arrangement = 'perCell' | 'together';
const arrangements = ['perCell', 'together'] as const;
const bodyChoices = ['all', ...electionBodies] as const;
const bodyNames = { all: texts.allBodies, ...vi.ballots.names };

interface PrintoutChoicesProps {
  readonly cells: readonly Cell[];
  readonly cell: Cell;
  readonly onCell: (id: string) => void;
  readonly allCells: boolean;
  readonly onAllCells: (all: boolean) => void;
  readonly choice: PrintoutChoice;
  readonly onChoice: (choice: PrintoutChoice) => void;
  readonly arrangement: Arrangement;
  readonly onArrangement: (arrangement: Arrangement) => void;
  readonly format: DocumentFormat;
  readonly onFormat: (format: DocumentFormat) => void;
  readonly disabled: boolean;
}

/** Which papers, of which cell, and how they are written. */
export function PrintoutChoices(props: PrintoutChoicesProps) {
  return (
    <>
      <Section title={texts.kindsTitle}>
        <Kinds {...props} />
      </Section>
      <Section title={texts.cellsTitle}>
        <Cells {...props} />
      </Section>
    </>
  );
}

function Kinds({ choice, onChoice, disabled, cell }: PrintoutChoicesProps) {
  const choose = (kind: PrintoutKind, chosen: boolean) =>
    onChoice({
      ...choice,
      kinds: printoutKinds.filter((each) => (each === kind ? chosen : choice.kinds.includes(each))),
    });
  return (
    <>
      <Stack gap="xs" role="group" aria-label={texts.kindsTitle}>
        {printoutKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={texts.kinds[kind].name}
            description={texts.kinds[kind].description}
            checked={choice.kinds.includes(kind)}
            disabled={disabled}
            onChange={(event) => choose(kind, event.currentTarget.checked)}
          />
        ))}
      </Stack>
      <FieldRow>
        <ChoiceField
          required
          label={texts.body}
          value={choice.body ?? 'all'}
          choices={bodyChoices}
          names={bodyNames}
          disabled={disabled}
          onSave={(body) => {
            onChoice({ ...choice, body: body === 'all' ? undefined : body });
            return undefined;
          }}
        />
        {choice.kinds.includes('ballotPapers') && (
          <CountField
            label={texts.copies}
            hint={texts.copiesHint(copiesFor(cell))}
            value={choice.copies}
            disabled={disabled}
            onSave={(copies) => {
              onChoice({
                ...choice,
                copies: copies === null || copies === 0 ? undefined : Math.min(copies, MOST_COPIES),
              });
              return undefined;
            }}
          />
        )}
      </FieldRow>
    </>
  );
}

function Cells(props: PrintoutChoicesProps) {
  const { cells, cell, allCells, arrangement, format, disabled } = props;
  return (
    <>
      <FieldRow>
        <OptionSelect
          enters
          label={texts.cell}
          value={cell.id}
          options={cells.map(({ id, name }) => ({ value: id, label: name }))}
          disabled={disabled}
          onChoose={props.onCell}
        />
        <ChoiceField
          required
          label={texts.format}
          value={format}
          choices={documentFormats}
          names={vi.dialogs.paperFormats}
          disabled={disabled}
          onSave={(each) => {
            props.onFormat(each);
            return undefined;
          }}
        />
      </FieldRow>
      <Checkbox
        label={texts.allCells(cells.length)}
        checked={allCells}
        disabled={disabled}
        onChange={(event) => props.onAllCells(event.currentTarget.checked)}
      />
      {allCells && arrangement === 'together' && props.choice.kinds.includes('decision') && (
        <Checkbox
          label={texts.jointDecision}
          checked={props.choice.jointDecision === true}
          disabled={disabled}
          onChange={(event) =>
            props.onChoice({ ...props.choice, jointDecision: event.currentTarget.checked })
          }
        />
      )}
      {allCells && (
        <Radio.Group
          label={texts.arrangement}
          value={arrangement}
          onChange={(value) => props.onArrangement(arrangements.find((each) => each === value) ?? 'perCell')}
        >
          <Stack gap="xs" mt="xs">
            {arrangements.map((each) => (
              <Radio key={each} value={each} label={texts.arrangements[each]} disabled={disabled} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </>
  );
}
