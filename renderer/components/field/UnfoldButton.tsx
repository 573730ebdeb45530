import { Button } from '@mantine/core';
import { DownIcon, UpIcon } from '../icons';

interface UnfoldButtonProps {
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}

/** Opens and closes what stands below it, and shows by an arrow that it does. */
export function UnfoldButton({ opened, onToggle, children }: UnfoldButtonProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      mt="xs"
      rightSection={opened ? <UpIcon /> : <DownIcon />}
      aria-expanded={opened}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
