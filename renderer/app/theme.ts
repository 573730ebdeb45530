import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Switch,
  Tooltip,
} from '@mantine/core';

/** The one deep red: the mark, and the main action of a screen. */
const red: MantineColorsTuple = [
  '#fdf3f2',
  '#f9e3e1',
  '#f0c2be',
  '#e69c96',
  '#dc766e',
  '#cb4a41',
  '#b3261e',
  '#991f18',
  '#7f1913',
  '#63130e',
];

/** Warm greys: paper, lines, text. */
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0eb',
  '#e8e3dc',
  '#dbd5cb',
  '#c6beb2',
  '#a39a8e',
  '#7d756a',
  '#615a51',
  '#443e38',
  '#292521',
];

/** Nothing moves that need not. */
const still = { transitionProps: { duration: 0 } };

/** At 200 % there may be room for a menu or a calendar neither below what opens it nor above: then it lies over it. */
const opening = { ...still, middlewares: { flip: true, shift: { crossAxis: true } } } as const;

export const theme = createTheme({
  colors: { red, gray },
  primaryColor: 'red',
  primaryShade: 6,
  black: '#292521',
  fontFamily: "'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif",
  fontFamilyMonospace: "Consolas, 'Liberation Mono', monospace",
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '2rem' },
      h2: { fontSize: '1.125rem', lineHeight: '1.625rem' },
      h3: { fontSize: '1rem', lineHeight: '1.5rem' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  radius: { sm: '0.25rem' },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({
      defaultProps: { ...still, centered: true, closeButtonProps: { 'aria-label': 'Đóng' } },
    }),
    Menu: Menu.extend({ defaultProps: { ...opening, position: 'bottom-start' } }),
    Popover: Popover.extend({ defaultProps: opening }),
    Tooltip: Tooltip.extend({ defaultProps: still }),
    Switch: Switch.extend({ defaultProps: { withThumbIndicator: false } }),
  },
});

/** Colours with a meaning: each stands beside an icon and words, never alone. All 4.5:1 on white. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--line': gray[3],
    '--line-strong': gray[5],
    '--paper': gray[0],
    '--paper-deep': gray[1],
    '--quiet': gray[7],
    '--mark': red[6],
    '--gold': '#c9a227',
    '--error': '#c0103a',
    '--error-paper': '#fdeef1',
    '--warning': '#855000',
    '--warning-paper': '#fff5e0',
    '--done': '#1d6b39',
    '--done-paper': '#eaf5ee',
    '--row': '2rem',
    '--field': '2.75rem',
  },
  light: {
    '--mantine-color-error': '#c0103a',
    '--mantine-color-dimmed': gray[7],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-default-border': gray[5],
    '--mantine-color-anchor': gray[9],
  },
  dark: {},
});
