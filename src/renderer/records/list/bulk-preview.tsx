import { ScrollArea, Table, Text } from '@mantine/core';
import type { FieldValue, RefLabel } from '#shared/fields.ts';
import { fieldOf, type VisibleEntity } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { fieldText } from '../../ui/format/field-text.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { bulkTexts } from './bulk-texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly report: Outputs['records']['bulk']['preview'];
}

interface Held {
  readonly value: FieldValue;
  readonly label: RefLabel;
}

/** What a bulk edit would do: how many rows change, from what to what, and which are refused and why. */
export function BulkPreview({ entity, report }: Props) {
  const t = useTexts(bulkTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { changed, unchanged, refused, changes, refusals } = report;
  const shown = format.integer;
  const text = (name: string, { value, label }: Held): string => {
    const field = fieldOf(entity, name);
    if (!field || value === null) return '—';
    return fieldText({ id: '', [name]: value, refs: { [name]: label } }, field, format) || '—';
  };
  const more = changed - changes.length;
  return (
    <div>
      <Text size="sm">
        {t('counts', { changed: shown(changed), unchanged: shown(unchanged), refused: shown(refused) })}
      </Text>
      <ScrollArea.Autosize mah={300}>
        <Table withRowBorders stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{local(entity.label)}</Table.Th>
              <Table.Th>{t('what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {refusals.map(({ id, title, problem }) => (
              <Table.Tr key={id}>
                <Table.Td>{local(title) || '—'}</Table.Td>
                <Table.Td c="var(--vd-bad)">
                  {t('refused', { why: errorSentence(problem, language) })}
                </Table.Td>
              </Table.Tr>
            ))}
            {changes.map(({ id, title, fields }) => (
              <Table.Tr key={id}>
                <Table.Td>{local(title) || '—'}</Table.Td>
                <Table.Td>
                  {fields.map(({ field, before, after }) => (
                    <div key={field}>
                      {t('fromTo', {
                        field: local(fieldOf(entity, field)?.label),
                        before: text(field, before),
                        after: text(field, after),
                      })}
                    </div>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {t('more', { count: more, shown: shown(more) })}
        </Text>
      )}
    </div>
  );
}
