import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { paragraphTexts } from '../../../shared/i18n/vi/paragraph';
import { type JudgedText, judgeText, knownFigures } from '../../../shared/paragraph';
import { recogniseParagraph } from '../../../shared/statistics';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { useDisabled } from '../../components/field/read-only';
import { JudgedFigures } from './JudgedFigures';
import styles from './reconciliation.module.css';
import { figureId, figuresOf, type PublishedPaper, storedValues } from './use-published';

const texts = vi.reconciliation;

/** A results paragraph as it was published: its numbers go into the table, each at its indicator. */
export function PasteParagraph({ paper }: { readonly paper: PublishedPaper }) {
  const season = useSeason();
  const edit = useEdit();
  const [text, setText] = useState('');
  const [found, setFound] = useState<number>();
  const [judged, setJudged] = useState<JudgedText>();
  const take = () => {
    const { figures, term } = figuresIn(text);
    setFound(figures.length);
    if (figures.length === 0) return;
    const named = new Set(figures.map(({ indicator }) => figureId(paper.id, indicator)));
    const others = (season.publishedFigures ?? []).filter(({ id }) => !named.has(id));
    const known = figuresOf(season, paper.id);
    const taken = figures.map((figure) => ({
      id: figureId(paper.id, figure.indicator),
      paper: paper.id,
      indicator: figure.indicator,
      ...storedValues(figure),
    }));
    const order = known.map(({ id }) => id);
    const placeOf = ({ id }: { readonly id: string }) =>
      order.includes(id) ? order.indexOf(id) : order.length;
    const own = [...others.filter((one) => one.paper === paper.id), ...taken].toSorted(
      (a, b) => placeOf(a) - placeOf(b),
    );
    const items = [...others.filter((one) => one.paper !== paper.id), ...own];
    void edit({ type: 'items.replace', name: 'publishedFigures', items });
    if (term !== undefined) {
      void edit({ type: 'item.put', name: 'publishedPapers', id: paper.id, patch: { bodyTerm: term } });
    }
  };
  return (
    <div className={styles.paste}>
      <Textarea
        label={texts.paste}
        placeholder={texts.pasteHint}
        value={text}
        disabled={useDisabled(false)}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setJudged(undefined);
        }}
      />
      <div className={styles.pasteEnd}>
        <ChangeButton variant="default" disabled={text.trim() === ''} onClick={take}>
          {texts.recognise}
        </ChangeButton>
        <Button variant="default" disabled={text.trim() === ''} onClick={() => setJudged(judgeText(text))}>
          {paragraphTexts.judge}
        </Button>
        {found !== undefined && <span role="status">{texts.recognised(found)}</span>}
      </div>
      {judged && <JudgedFigures judged={judged} />}
    </div>
  );
}

/** The figures that the season knows: those of the results paragraph, and others by their names. */
function figuresIn(text: string) {
  const { figures, term } = recogniseParagraph(text);
  const named = new Set(figures.map(({ indicator }) => indicator));
  const others = knownFigures(judgeText(text)).filter(({ indicator }) => !named.has(indicator));
  return { figures: [...figures, ...others], term };
}
