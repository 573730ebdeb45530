import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';

/** For tests: puts a component into the window, and gives a person's hands. */
export function show(element: ReactNode) {
  const around = ({ children }: { readonly children: ReactNode }) => (
    <MantineProvider env="test">{children}</MantineProvider>
  );
  return { user: userEvent.setup(), ...render(element, { wrapper: around }) };
}
