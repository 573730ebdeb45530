import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { paths } from '../../app/paths';
import { ChangeButton } from '../field/ChangeButton';

/** Leads to the one screen where lists from Excel come in, as a file or pasted. */
export function ImportButton() {
  const [, navigate] = useLocation();
  return (
    <ChangeButton variant="default" onClick={() => navigate(paths.lists)}>
      {vi.importScreen.open}
    </ChangeButton>
  );
}
