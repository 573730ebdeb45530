import { vi } from '../../../shared/i18n';
import { useEdit } from '../../app/store/hooks';
import { NewLine } from '../../components/field/NewLine';

const texts = vi.documentRegister;

/** The subject of a new document; the rest is typed in the form. */
export function NewDocument({ onAdded }: { readonly onAdded: () => void }) {
  const edit = useEdit();
  const add = async (subject: string) => {
    const answer = await edit({ type: 'document.add', document: { subject } });
    if (answer.ok) onAdded();
  };
  return (
    <NewLine
      label={texts.newSubject}
      hint={texts.hints.newSubject}
      action={texts.add}
      needed={texts.needed}
      onAdd={(subject) => void add(subject)}
    />
  );
}
