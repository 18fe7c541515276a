import { Button } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import type { CustomField } from './custom-field.ts';
import styles from './custom-fields.module.css';
import { FieldWords } from './field-words.tsx';
import { fieldTexts } from './texts.ts';

interface Props {
  readonly fields: readonly CustomField[];
  readonly mayChange: boolean;
}

/** Fields that were archived: what they hold is kept, and they can be brought back. */
export function ArchivedFields({ fields, mayChange }: Props) {
  const t = useTexts(fieldTexts);
  const bringBack = useCommand(client.customFields.archive.mutate);
  return (
    <Section title={t('archivedOnes')} flush>
      <table className={styles.table} aria-label={t('archivedOnes')}>
        <tbody>
          {fields.map((field) => (
            <tr key={field.id} className={styles.declared}>
              <FieldWords field={field} />
              {mayChange && (
                <td className={styles.actions}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('bringBackOf', { name: field.name })}
                    loading={bringBack.pending}
                    onClick={() => bringBack.run({ id: field.id, archived: false })}
                  >
                    {t('bringBack')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
