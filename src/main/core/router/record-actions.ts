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
      const tagging: [string, LocalText] = [
        `${spec.domain}.${name}.tag`,
        { zh: `修改${spec.label.zh}的标签`, en: `Changed the tags of a ${spec.label.en.toLowerCase()}` },
      ];
      return [
        action('create', '新建', 'Created'),
        action('update', '修改', 'Edited'),
        action('delete', '删除', 'Deleted'),
        action('restore', '恢复', 'Restored'),
        action('import', '导入', 'Imported'),
        action('bulkEdit', '批量修改', 'Edited several of'),
        ...(isTaggable(entity) ? [tagging] : []),
        ...(spec.merging
          ? [action('merge', '合并', 'Merged'), action('unmerge', '撤销合并', 'Took apart')]
          : []),
      ];
    }),
  );
