import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import type { CustomField } from './custom-field.ts';
import styles from './custom-fields.module.css';
import { FieldWords } from './field-words.tsx';
import { fieldTexts } from './texts.ts';

interface Props {
  readonly entity: string;
  readonly fields: readonly CustomField[];
  readonly mayChange: boolean;
  readonly onEdit: (field: CustomField) => void;
  readonly onArchive: (field: CustomField) => void;
}

/** The order with one of them put in the place of another. */
function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** The company's own fields in the order of forms; dragged, or moved by their arrows. */
export function OwnFields({ entity, fields, mayChange, onEdit, onArchive }: Props) {
  const t = useTexts(fieldTexts);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const order = useCommand(client.customFields.order.mutate);
  const ids = fields.map(({ id }) => id);
  const move = (id: string, to: number): void => order.run({ entity, ids: moved(ids, id, to) });
  const drop = (event: DragEvent, at: number): void => {
    event.preventDefault();
    if (dragged !== null && ids.indexOf(dragged) !== at) move(dragged, at);
    setDragged(null);
    setOver(null);
  };
  return (
    <table className={styles.table} aria-label={t('own')}>
      <thead>
        <tr>
          {mayChange && <th scope="col" className={styles.grip} aria-label={t('drag')} />}
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('about')}</th>
          {mayChange && <th scope="col" aria-label={t('edit')} />}
        </tr>
      </thead>
      <tbody>
        {fields.map((field, at) => (
          <tr
            key={field.id}
            draggable={mayChange}
            data-over={over === at && dragged !== field.id}
            onDragStart={() => setDragged(field.id)}
            onDragEnd={() => setOver(null)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => drop(event, at)}
          >
            {mayChange && (
              <td className={styles.grip}>
                <IconGripVertical size={15} aria-hidden />
              </td>
            )}
            <FieldWords field={field} />
            {mayChange && (
              <td className={styles.actions}>
                <ActionIcon
                  aria-label={t('up', { name: field.name })}
                  disabled={at === 0 || order.pending}
                  onClick={() => move(field.id, at - 1)}
                >
                  <IconArrowUp size={15} />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('down', { name: field.name })}
                  disabled={at === fields.length - 1 || order.pending}
                  onClick={() => move(field.id, at + 1)}
                >
                  <IconArrowDown size={15} />
                </ActionIcon>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('editOf', { name: field.name })}
                  onClick={() => onEdit(field)}
                >
                  {t('edit')}
                </Button>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('archiveOf', { name: field.name })}
                  onClick={() => onArchive(field)}
                >
                  {t('archive')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
