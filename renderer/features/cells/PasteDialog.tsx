import { Button, Modal, Textarea } from '@mantine/core';
import { vi } from '../../../shared/i18n';
import { useRemove, useSeason } from '../../app/store/hooks';
import { fieldClasses } from '../../components/field/DraftInput';
import styles from './cells.module.css';
import { PastePreview } from './PastePreview';
import { usePastedRows } from './use-pasted-rows';

const texts = vi.cells.pasting;

/** A table copied from a spreadsheet becomes cells, after it was looked over. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { cells } = useSeason();
  const addUndoably = useRemove();
  const { block, preview, drafts, paste, correct, take } = usePastedRows(cells.map(({ name }) => name));
  const add = async () => {
    const answer = await addUndoably({ type: 'cells.add', cells: drafts }, texts.added(drafts.length));
    if (answer.ok) onClose();
  };
  const wrong = preview.filter(({ problems }) => problems.length > 0).length;
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
        error={block.trim() !== '' && preview.length === 0 ? texts.nothingFound : undefined}
        onChange={(event) => paste(event.currentTarget.value)}
      />
      {preview.length > 0 && <PastePreview rows={preview} onCorrect={correct} onTake={take} />}
      <div className={styles.foot}>
        <span role="status">
          {preview.length > 0 && texts.counted(drafts.length, preview.length)}{' '}
          {wrong > 0 && texts.withProblems(wrong)}
        </span>
        <Button variant="default" onClick={onClose}>
          {texts.leave}
        </Button>
        {preview.length > 0 && (
          <Button variant="default" onClick={() => paste('')}>
            {texts.again}
          </Button>
        )}
        <Button disabled={drafts.length === 0} onClick={() => void add()}>
          {texts.add(drafts.length)}
        </Button>
      </div>
    </Modal>
  );
}
