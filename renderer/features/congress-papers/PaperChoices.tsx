import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import { electionBodies } from '../../../shared/domain/choices';
import type { Cell } from '../../../shared/domain/season';
import { copiesFor } from '../../../shared/export/documents/ballot-papers';
import {
  type DocumentFormat,
  documentFormats,
  MOST_COPIES,
  type PaperChoice,
  type PaperKind,
  paperKinds,
} from '../../../shared/export/documents/paper-kinds';
import { vi } from '../../../shared/i18n';
import { CountField } from '../../components/field/CountField';
import { FieldRow, Section } from '../../components/Page';

const texts = vi.documentsScreen.papers;

export type Arrangement = 'perCell' | 'together';
const arrangements = ['perCell', 'together'] as const;

interface PaperChoicesProps {
  readonly cells: readonly Cell[];
  readonly cell: Cell;
  readonly onCell: (id: string) => void;
  readonly allCells: boolean;
  readonly onAllCells: (all: boolean) => void;
  readonly choice: PaperChoice;
  readonly onChoice: (choice: PaperChoice) => void;
  readonly arrangement: Arrangement;
  readonly onArrangement: (arrangement: Arrangement) => void;
  readonly format: DocumentFormat;
  readonly onFormat: (format: DocumentFormat) => void;
  readonly disabled: boolean;
}

/** Which papers, of which cell, and how they are written. */
export function PaperChoices(props: PaperChoicesProps) {
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

function Kinds({ choice, onChoice, disabled, cell }: PaperChoicesProps) {
  const choose = (kind: PaperKind, chosen: boolean) =>
    onChoice({
      ...choice,
      kinds: paperKinds.filter((each) => (each === kind ? chosen : choice.kinds.includes(each))),
    });
  return (
    <>
      <Stack gap="xs" role="group" aria-label={texts.kindsTitle}>
        {paperKinds.map((kind) => (
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
        <NativeSelect
          label={texts.body}
          value={choice.body ?? ''}
          disabled={disabled}
          onChange={({ currentTarget: { value } }) =>
            onChoice({ ...choice, body: electionBodies.find((body) => body === value) })
          }
          data={[
            { value: '', label: texts.allBodies },
            ...electionBodies.map((body) => ({ value: body, label: vi.ballots.names[body] })),
          ]}
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

function Cells(props: PaperChoicesProps) {
  const { cells, cell, allCells, arrangement, format, disabled } = props;
  return (
    <>
      <FieldRow>
        <NativeSelect
          label={texts.cell}
          value={cell.id}
          disabled={disabled}
          onChange={(event) => props.onCell(event.currentTarget.value)}
          data={cells.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NativeSelect
          label={texts.format}
          value={format}
          disabled={disabled}
          onChange={({ currentTarget: { value } }) =>
            props.onFormat(documentFormats.find((each) => each === value) ?? 'docx')
          }
          data={documentFormats.map((each) => ({ value: each, label: vi.dialogs.paperFormats[each] }))}
        />
      </FieldRow>
      <Checkbox
        label={texts.allCells(cells.length)}
        checked={allCells}
        disabled={disabled}
        onChange={(event) => props.onAllCells(event.currentTarget.checked)}
      />
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
