import { useMantineColorScheme } from '@mantine/core';
import { client } from '../../data/client.ts';
import { mayCreate, useMeta } from '../../data/meta.ts';
import { changeLanguage } from '../../ui/language/i18n.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { contributions } from '../contributions.ts';
import { toggleRail } from '../frame/navigation-state.ts';
import { helpPath } from '../help/use-help.ts';
import { useShell } from '../shell-state.ts';
import type { Candidate } from './candidate.ts';

/** What can be done from anywhere. */
export function useGeneralActions(): readonly Candidate[] {
  const language = useLanguage();
  const meta = useMeta();
  const go = useGo();
  const { set } = useShell();
  const { toggleColorScheme } = useMantineColorScheme();
  const entities = meta?.entities ?? [];
  const lock = async (): Promise<void> => {
    await client.session.lock.mutate(undefined, { context: { commandKey: crypto.randomUUID() } });
  };
  return [
    ...contributions.flatMap(({ commands }) =>
      commands.map(({ id, label, path }) => ({ id, label, run: () => go(path) })),
    ),
    ...entities
      .filter((entity) => entity.hasPage && mayCreate(entity))
      .map(({ name, label }) => ({
        id: `new ${name}`,
        label: { zh: `新建${label.zh}`, en: `New ${label.en.toLowerCase()}` },
        run: () => set({ creating: name }),
      })),
    ...entities
      .filter(({ importable, mayWrite }) => importable && mayWrite)
      .map(({ name, plural }) => ({
        id: `import ${name}`,
        label: { zh: `导入${plural.zh}`, en: `Import ${plural.en.toLowerCase()}` },
        run: () => go(`/import/${name}`),
      })),
    {
      id: 'language',
      label: { zh: '切换语言 English', en: 'Switch language 中文' },
      run: () => void changeLanguage(language === 'zh' ? 'en' : 'zh'),
    },
    {
      id: 'appearance',
      label: { zh: '切换深色或浅色', en: 'Switch dark or light' },
      run: () => toggleColorScheme(),
    },
    { id: 'rail', label: { zh: '收起或展开导航', en: 'Fold or unfold the navigation' }, run: toggleRail },
    {
      id: 'helpHere',
      label: { zh: '此页帮助', en: 'Help on this page' },
      run: () => set({ helpShown: true }),
    },
    { id: 'help', label: { zh: '全部帮助', en: 'All help' }, run: () => go(helpPath()) },
    {
      id: 'keys',
      label: { zh: '键盘快捷键', en: 'Keyboard shortcuts' },
      run: () => set({ keysShown: true }),
    },
    { id: 'lock', label: { zh: '锁定工作区', en: 'Lock the workspace' }, run: () => void lock() },
  ];
}
