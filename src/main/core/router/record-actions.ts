import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import { isTaggable } from '../tags/tag-record.ts';

/** The names of the generic actions on entities, for histories. */
export const recordActions = (entities: readonly Entity[]): Record<string, LocalText> =>
  Object.fromEntries(
    entities.flatMap((entity) => {
      const { name, spec } = entity;
      const action = (verb: string, zh: string, en: string): [string, LocalText] => [
        `${spec.domain}.${name}.${verb}`,
        { zh: `${zh}${spec.label.zh}`, en: `${en} ${spec.label.en.toLowerCase()}` },
      ];
      return [
        action('create', '新建', 'Created'),
        action('update', '修改', 'Edited'),
        action('delete', '删除', 'Deleted'),
        action('restore', '恢复', 'Restored'),
        action('import', '导入', 'Imported'),
        action('bulkEdit', '批量修改', 'Edited several of'),
        ...(isTaggable(entity) ? [action('tag', '修改标签：', 'Changed the tags of a')] : []),
      ];
    }),
  );
