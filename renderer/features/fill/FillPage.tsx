import { Button } from '@mantine/core';
import type { OpenedForm } from '../../../shared/api';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { useSeason } from '../../app/store/hooks';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Note } from '../../components/feedback/Note';
import { Page } from '../../components/Page';
import { ClockNote } from '../../components/time/ClockNote';
import { FormDesk } from './FormDesk';
import { openForm, useFormState } from './open-form';
import { mappingForForm } from './use-mapping';

const texts = vi.fill.screen;

/** The superior's own form: opened, tied to figures, filled and saved as a new file. */
export function FillPage() {
  const { opened, problem } = useFormState();
  const { fillMappings = [] } = useSeason();
  const open = () => void openForm((form) => mappingForForm(fillMappings, form));
  return (
    <Page
      wide
      title={texts.title}
      // once a form is open its grid needs the room
      lead={opened ? undefined : texts.lead}
      actions={
        opened && (
          <Button variant="default" onClick={open}>
            {texts.openOther}
          </Button>
        )
      }
    >
      {problem && (
        <Note tone="error" urgent>
          {errorText(problem)}
        </Note>
      )}
      <ClockNote taken="printed" />
      {opened ? <FormDesk key={formKey(opened)} opened={opened} /> : <NoForm onOpen={open} />}
    </Page>
  );
}

/** Another opening begins anew, with its first sheet. */
function formKey({ name, form }: OpenedForm): string {
  return `${name} ${form.sheets.map((sheet) => sheet.name).join(' ')}`;
}

function NoForm({ onOpen }: { readonly onOpen: () => void }) {
  const action = (
    <Button autoFocus onClick={onOpen}>
      {texts.openForm}
    </Button>
  );
  return <EmptyState title={texts.empty.title} text={texts.empty.text} action={action} />;
}
