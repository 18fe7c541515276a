import { ActionIcon, Button, Group, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { changeLanguage } from '../language/i18n.ts';
import { useLanguage, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';

/** Language and light or dark, each at one click. */
export function AppearanceSwitches() {
  const t = useTexts(uiTexts);
  const language = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  const name = other === 'dark' ? t('toDark') : t('toLight');
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        variant="subtle"
        color="gray"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={t('languageHint')}
        onClick={() => void changeLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t('language')}
      </Button>
      <ActionIcon aria-label={name} title={name} onClick={() => setColorScheme(other)}>
        {other === 'dark' ? <IconMoon size={17} stroke={1.6} /> : <IconSun size={17} stroke={1.6} />}
      </ActionIcon>
    </Group>
  );
}
