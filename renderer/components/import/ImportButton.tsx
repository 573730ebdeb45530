import { useLocation } from 'wouter';
import { vi } from '../../../shared/i18n';
import { importPaths } from '../../app/paths';
import { ChangeButton } from '../field/ChangeButton';

/** Leads to the screen where a list from Excel comes in, and from there back here. */
export function ImportButton({ from }: { readonly from: keyof typeof importPaths }) {
  const [, navigate] = useLocation();
  return (
    <ChangeButton variant="default" onClick={() => navigate(importPaths[from])}>
      {vi.importScreen.open}
    </ChangeButton>
  );
}
