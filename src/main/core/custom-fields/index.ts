import type { LocalText } from '#shared/texts.ts';
import { countFilledTask } from './filled.ts';

export { CustomField } from './custom-field-entity.ts';

export const customFieldTasks = [countFilledTask];

/** What happens to definitions besides making and changing them, as histories call it. */
export const customFieldActions: Readonly<Record<string, LocalText>> = {
  'core.customField.archive': { zh: '归档或恢复自定义字段', en: 'Archived or brought back a custom field' },
  'core.customField.order': { zh: '调整自定义字段的次序', en: 'Arranged custom fields' },
};
