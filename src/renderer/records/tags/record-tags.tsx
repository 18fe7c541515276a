import { TAGS, tagIdsOf } from '#shared/tags.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { fieldOf, type VisibleEntity } from '../../data/meta.ts';
import { useTagsOf } from '../../data/tags.ts';
import { fieldValue, type Row } from '../../ui/format/row.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { TagChip } from '../../ui/tag/tag-chip.tsx';
import { AddTag } from './add-tag.tsx';
import styles from './record-tags.module.css';
import { tagTexts } from './texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
}

/** The tags of a record; whoever may change it puts them on and takes them off in place. */
export function RecordTags({ entity, row }: Props) {
  const t = useTexts(tagTexts);
  const tagsOf = useTagsOf();
  const add = useCommand(client.tags.add.mutate, { undo: true });
  const remove = useCommand(client.tags.remove.mutate, { undo: true });
  if (!fieldOf(entity, TAGS)) return null;
  const value = fieldValue(row, TAGS);
  const record = { entity: entity.name, id: row.id };
  const mayChange = entity.mayWrite && fieldValue(row, 'deletedAt') === null;
  return (
    <fieldset className={styles.tags} aria-label={t('tags')}>
      <span className={styles.label}>{t('tags')}</span>
      {tagsOf(value).map(({ id, name, colour }) => (
        <TagChip
          key={id}
          name={name}
          colour={colour}
          remove={
            mayChange
              ? { label: t('remove', { name }), run: () => remove.run({ ...record, tagId: id }) }
              : undefined
          }
        />
      ))}
      {value === null && !mayChange && <span className={styles.none}>{t('none')}</span>}
      {mayChange && (
        <AddTag entity={entity.name} held={tagIdsOf(value)} onAdd={(tag) => add.run({ ...record, tag })} />
      )}
    </fieldset>
  );
}
