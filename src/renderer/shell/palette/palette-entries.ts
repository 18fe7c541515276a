import { useMantineColorScheme } from '@mantine/core';
import type { LocalText } from '#shared/texts.ts';
import { client } from '../../data/client.ts';
import { mayCreate, useMeta } from '../../data/meta.ts';
import { changeLanguage } from '../../ui/language/i18n.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { contributions } from '../contributions.ts';
import { useShell } from '../shell-state.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface Candidate {
  readonly id: string;
  readonly label: LocalText;
  readonly run: () => void;
}

/** Part of the name, or the first letters of its words: `pb` finds `Price books`. */
function isLike(name: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const initials = name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.slice(0, 1))
    .join('');
  return name.toLowerCase().includes(wanted) || (wanted.length > 1 && initials.startsWith(wanted));
}

/** Screens and actions that fit what was typed, whichever language it was typed in. */
export function usePaletteEntries(typed: string): { screens: PaletteEntry[]; actions: PaletteEntry[] } {
  const language = useLanguage();
  const meta = useMeta();
  const go = useGo();
  const { set } = useShell();
  const { toggleColorScheme } = useMantineColorScheme();
  const entities = meta?.entities ?? [];

  const fitting = (candidates: readonly Candidate[]): PaletteEntry[] =>
    candidates
      .filter(({ label }) => isLike(label.zh, typed) || isLike(label.en, typed))
      .map(({ id, label, run }) => ({ id, run, label: label[language] }));

  const screens = contributions.flatMap(({ navigation }) =>
    navigation.map(({ path, label }) => ({ id: path, label, run: () => go(path) })),
  );
  const domainActions = contributions.flatMap(({ commands }) =>
    commands.map(({ id, label, path }) => ({ id, label, run: () => go(path) })),
  );
  const additions = entities
    .filter((entity) => entity.hasPage && mayCreate(entity))
    .map(({ name, label }) => ({
      id: `new ${name}`,
      label: { zh: `新建${label.zh}`, en: `New ${label.en.toLowerCase()}` },
      run: () => set({ creating: name }),
    }));
  const imports = entities
    .filter(({ importable, mayWrite }) => importable && mayWrite)
    .map(({ name, plural }) => ({
      id: `import ${name}`,
      label: { zh: `导入${plural.zh}`, en: `Import ${plural.en.toLowerCase()}` },
      run: () => go(`/import/${name}`),
    }));
  const lock = async (): Promise<void> => {
    await client.session.lock.mutate(undefined, { context: { commandKey: crypto.randomUUID() } });
  };
  const general: Candidate[] = [
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
    {
      id: 'keys',
      label: { zh: '键盘快捷键', en: 'Keyboard shortcuts' },
      run: () => set({ keysShown: true }),
    },
    { id: 'lock', label: { zh: '锁定工作区', en: 'Lock the workspace' }, run: () => void lock() },
  ];
  return {
    screens: fitting(screens),
    actions: fitting([...domainActions, ...additions, ...imports, ...general]),
  };
}
