import {
  type CSSVariablesResolver,
  createTheme,
  type MantineThemeOverride,
  mergeThemeOverrides,
} from '@mantine/core';
import type { Language } from '#shared/texts.ts';
import { FILLED, palettes } from './palettes.ts';

const FONTS =
  'system-ui, -apple-system, "Segoe UI", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Dense and calm: small type, narrow gaps, one accent. Colours by role are in tokens.css. */
const look = createTheme({
  fontFamily: FONTS,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono", monospace',
  primaryColor: 'ink',
  primaryShade: { light: FILLED, dark: FILLED },
  colors: palettes,
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '6px', sm: '10px', md: '16px', lg: '22px', xl: '32px' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
    InputWrapper: {
      styles: {
        label: { fontSize: 12, fontWeight: 500, color: 'var(--vd-text-muted)', marginBottom: 2 },
        description: { fontSize: 12 },
        error: { fontSize: 12 },
      },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    DateInput: { defaultProps: { size: 'sm' } },
    Modal: {
      styles: { title: { fontWeight: 600 } },
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        radius: 10,
        transitionProps: { duration: 120 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 350, withinPortal: true } },
    Menu: {
      // the first item has the focus at once, as a menu's should; the placeholder is no item
      defaultProps: { shadow: 'md', transitionProps: { duration: 80 }, withInitialFocusPlaceholder: false },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
  },
});

const NAMES = {
  close: { zh: '关闭', en: 'Close' },
  clear: { zh: '清除', en: 'Clear' },
  reveal: { zh: '显示或隐藏输入内容', en: 'Show or hide what is typed' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
} as const;

/** The look, with the names that screen readers hear for the small buttons of Mantine's own parts. */
export function themeIn(language: Language): MantineThemeOverride {
  const named = (name: keyof typeof NAMES) => ({ 'aria-label': NAMES[name][language] });
  const dates = {
    clearButtonProps: named('clear'),
    previousLabel: NAMES.previous[language],
    nextLabel: NAMES.next[language],
    monthLabelFormat: language === 'zh' ? 'YYYY年M月' : 'MMMM YYYY',
  };
  return mergeThemeOverrides(
    look,
    createTheme({
      components: {
        Modal: { defaultProps: { closeButtonProps: named('close') } },
        Notification: { defaultProps: { closeButtonProps: named('close') } },
        PasswordInput: { defaultProps: { visibilityToggleButtonProps: named('reveal') } },
        Select: { defaultProps: { clearButtonProps: named('clear') } },
        MultiSelect: { defaultProps: { clearButtonProps: named('clear') } },
        DateInput: { defaultProps: dates },
        DateTimePicker: { defaultProps: dates },
      },
    }),
  );
}

/** Hands our roles to Mantine's own variables, so its parts and ours agree. */
export const cssVariables: CSSVariablesResolver = () => {
  const roles = {
    '--mantine-color-body': 'var(--vd-surface)',
    '--mantine-color-text': 'var(--vd-text)',
    '--mantine-color-dimmed': 'var(--vd-text-muted)',
    '--mantine-color-default-border': 'var(--vd-line-strong)',
    '--mantine-color-placeholder': 'var(--vd-text-faint)',
    '--mantine-color-anchor': 'var(--vd-accent)',
    '--mantine-color-error': 'var(--vd-bad)',
  };
  return { variables: {}, light: roles, dark: roles };
};
