import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { PASTED_ROW_LIMIT, type PasteRefusal } from '../../../shared/import/pasted-table';
import { useRemove, useSeason } from '../../app/store/hooks';
import { Note } from '../../components/feedback/Note';
import { fieldClasses } from '../../components/field/DraftInput';
import { ColumnMatch } from './ColumnMatch';
import styles from './cells.module.css';
import { PastePreview } from './PastePreview';
import { previewSummary } from './preview-rows';
import { usePastedRows } from './use-pasted-rows';

const texts = vi.cells.pasting;

/** A table copied from a spreadsheet becomes cells, after it was looked over. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { cells } = useSeason();
  const addUndoably = useRemove();
  const pasted = usePastedRows(cells.map(({ name }) => name));
  const { block, refusal, columns, totals, preview, drafts, paste, match, correct, take, nameWard } = pasted;
  const { fullNames, short, writeFullNames } = pasted;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    setBusy(true);
    const answer = await addUndoably({ type: 'cells.add', cells: drafts }, texts.added(drafts.length));
    setBusy(false);
    if (answer.ok) onClose();
    else setProblem(errorText(answer.error));
  };
  const nothingFound = block.trim() !== '' && preview.length === 0 ? texts.nothingFound : undefined;
  return (
    <Modal opened onClose={onClose} title={texts.title} size="75rem" closeOnClickOutside={false}>
      <p className={styles.summary}>{texts.lead}</p>
      <Textarea
        data-autofocus
        label={texts.zone}
        description={texts.zoneHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        classNames={{ root: styles.zone, label: fieldClasses.label }}
        rows={preview.length === 0 ? 8 : 3}
        wrap="off"
        value={block}
        error={refusal ? refusalText(refusal) : nothingFound}
        errorProps={{ role: 'alert' }}
        onPaste={(event) => {
          event.preventDefault();
          paste(withClipboard(event));
        }}
        onChange={(event) => paste(event.currentTarget.value)}
      />
      {columns.length > 0 && <ColumnMatch columns={columns} onMatch={match} />}
      {short && (
        <Checkbox
          label={texts.fullNames(short.before, short.after)}
          checked={fullNames}
          onChange={(event) => writeFullNames(event.currentTarget.checked)}
        />
      )}
      {preview.length > 0 && (
        <PastePreview rows={preview} onCorrect={correct} onTake={take} onWard={nameWard} />
      )}
      {problem !== undefined && <Note tone="error">{problem}</Note>}
      <div className={styles.foot}>
        <span role="status">{preview.length > 0 && previewSummary(preview, totals)}</span>
        <Button variant="default" onClick={onClose}>
          {texts.leave}
        </Button>
        {preview.length > 0 && (
          <Button variant="default" onClick={() => paste('')}>
            {texts.again}
          </Button>
        )}
        <Button disabled={drafts.length === 0 || busy} onClick={() => void add()}>
          {texts.add(drafts.length)}
        </Button>
      </div>
    </Modal>
  );
}

/** What the field would hold: read before the browser lays out a text that may be far too long for it. */
function withClipboard({ currentTarget, clipboardData }: ClipboardEvent<HTMLTextAreaElement>): string {
  const { value, selectionStart, selectionEnd } = currentTarget;
  return value.slice(0, selectionStart) + clipboardData.getData('text/plain') + value.slice(selectionEnd);
}

function refusalText(refusal: PasteRefusal): string {
  return refusal.code === 'no-list' ? texts.noList : texts.tooManyRows(refusal.rows, PASTED_ROW_LIMIT);
}
