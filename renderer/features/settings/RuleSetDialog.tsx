import { Button, Group, Modal } from '@mantine/core';
import { rulePreview } from '../../../shared/checks';
import type { RuleSetId } from '../../../shared/domain/choices';
import { vi } from '../../../shared/i18n';
import { useRemove, useSeason, useToday } from '../../app/store/hooks';
import { PreviewList } from './PreviewList';

const texts = vi.settings.rules;

interface RuleSetDialogProps {
  readonly ruleSet: RuleSetId;
  readonly onClose: () => void;
}

/** Another rule set for the season: what it would change, before it is applied. */
export function RuleSetDialog({ ruleSet, onClose }: RuleSetDialogProps) {
  const season = useSeason();
  const today = useToday();
  const save = useRemove();
  const changed = { ...season, season: { ...season.season, ruleSet } };
  const apply = () => {
    onClose();
    void save({ type: 'settings.update', patch: { ruleSet } }, texts.ruleSetApplied);
  };
  return (
    <Modal opened onClose={onClose} title={texts.changeRuleSet(vi.choices.ruleSet[ruleSet])} size="lg">
      <h3>{texts.preview.title}</h3>
      <PreviewList preview={rulePreview(season, changed, today)} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {texts.keep}
        </Button>
        <Button data-autofocus onClick={apply}>
          {texts.applyRuleSet}
        </Button>
      </Group>
    </Modal>
  );
}
