import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { recogniseParagraph } from '../../../shared/statistics';
import { useEdit, useSeason } from '../../app/store/hooks';
import { ChangeButton } from '../../components/field/ChangeButton';
import { useDisabled } from '../../components/field/read-only';
import styles from './reconciliation.module.css';
import { figureId, figuresOf, type PublishedPaper, storedValues } from './use-published';

const texts = vi.reconciliation;

/** A results paragraph as it was published: its numbers go into the table, each at its indicator. */
export function PasteParagraph({ paper }: { readonly paper: PublishedPaper }) {
  const season = useSeason();
  const edit = useEdit();
  const [text, setText] = useState('');
  const [found, setFound] = useState<number>();
  const take = () => {
    const { figures, term } = recogniseParagraph(text);
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
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.pasteEnd}>
        <ChangeButton variant="default" disabled={text.trim() === ''} onClick={take}>
          {texts.recognise}
        </ChangeButton>
        {found !== undefined && <span role="status">{texts.recognised(found)}</span>}
      </div>
    </div>
  );
}
