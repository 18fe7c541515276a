import type { LocalText } from '#shared/texts.ts';

export const myWorkActions: Readonly<Record<string, LocalText>> = {
  'core.work.snooze': { zh: '稍后再办', en: 'Put something off' },
  'core.work.unsnooze': { zh: '取消稍后再办', en: 'Took something up again' },
  'core.work.complete': { zh: '完成待办', en: 'Ticked off what waited' },
};
