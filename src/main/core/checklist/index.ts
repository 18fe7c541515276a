import type { LocalText } from '#shared/texts.ts';

export { checklistRouter } from './checklist-router.ts';
export { defineChecklistTask, type RoomChecklistTask } from './checklist-task.ts';

export const checklistActions: Readonly<Record<string, LocalText>> = {
  'core.checklist.dismiss': { zh: '略过清单中的事项', en: 'Dismissed an item of a checklist' },
};
