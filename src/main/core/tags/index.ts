import { Tag } from './tag-entity.ts';
import { countTaggedTask } from './tag-list.ts';
import { mergeTagsTask, removeTagTask } from './tag-tasks.ts';
import { Tagging } from './tagging-entity.ts';

export { tagActions } from './tag-actions.ts';
export { Tag } from './tag-entity.ts';
export { readTags } from './tag-list.ts';
export { addTag, isTaggable, removeTag } from './tag-record.ts';
export { Tagging } from './tagging-entity.ts';

export const tagEntities = [Tag, Tagging];
export const tagTasks = [countTaggedTask, mergeTagsTask, removeTagTask];
