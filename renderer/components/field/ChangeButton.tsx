import {
  ActionIcon,
  type ActionIconProps,
  Button,
  type ButtonProps,
  Menu,
  type MenuItemProps,
} from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useDisabled } from './read-only';

/**
 * Buttons that change the season. In a season that is shown for reading they take no click, as its fields take no
 * typing; buttons that only lead somewhere, show or write out are Mantine's own.
 */

type Native = Omit<ComponentPropsWithRef<'button'>, 'color' | 'style'>;

export function ChangeButton({ disabled, ...rest }: ButtonProps & Native) {
  return <Button {...rest} disabled={useDisabled(disabled)} />;
}

/** A small picture instead of words: its `aria-label` says what it does. */
export function ChangeIcon({ disabled, ...rest }: ActionIconProps & Native) {
  return <ActionIcon {...rest} disabled={useDisabled(disabled)} />;
}

export function ChangeMenuItem({ disabled, ...rest }: MenuItemProps & Native) {
  return <Menu.Item {...rest} disabled={useDisabled(disabled)} />;
}
