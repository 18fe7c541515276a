import { ActionIcon, Button } from '@mantine/core';
import { IconFileImport, IconPlus, IconX } from '@tabler/icons-react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { NOTHING } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import styles from './calendars.module.css';
import type { ExceptionRow } from './exception-dialog.tsx';
import { calendarTexts } from './texts.ts';

interface Props {
  readonly exceptions: readonly ExceptionRow[];
  readonly mayWrite: boolean;
  readonly mayImport: boolean;
  readonly onAdd: () => void;
  readonly onEdit: (exception: ExceptionRow) => void;
}

/** The dates on which a calendar goes its own way. */
export function ExceptionList({ exceptions, mayWrite, mayImport, onAdd, onEdit }: Props) {
  const t = useTexts(calendarTexts);
  const format = useFormat();
  const go = useGo();
  const remove = useCommand(client.calendar.removeException.mutate, { undo: true });
  const actions = (
    <>
      {mayImport && (
        <Button
          variant="subtle"
          leftSection={<IconFileImport size={15} />}
          onClick={() => go('/import/calendarException')}
        >
          {t('importExceptions')}
        </Button>
      )}
      {mayWrite && (
        <Button variant="default" leftSection={<IconPlus size={15} />} onClick={onAdd}>
          {t('addException')}
        </Button>
      )}
    </>
  );
  return (
    <Section title={t('exceptions')} actions={actions} flush>
      {exceptions.length === 0 ? (
        <p className={styles.note}>{t('noExceptions')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('date')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('exceptionName')}</th>
              <th scope="col">{t('hours')}</th>
              <th scope="col">{t('note')}</th>
              <th scope="col" aria-label={t('delete')} />
            </tr>
          </thead>
          <tbody>
            {exceptions.map((exception) => (
              <tr key={exception.id}>
                <th scope="row" className="numeric">
                  {mayWrite ? (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      ml={-8}
                      className="numeric"
                      onClick={() => onEdit(exception)}
                    >
                      {format.date(exception.date)}
                    </Button>
                  ) : (
                    format.date(exception.date)
                  )}
                </th>
                <td>
                  <StatusBadge
                    label={t(exception.kind)}
                    tone={exception.kind === 'open' ? 'progress' : 'neutral'}
                  />
                </td>
                <td>{exception.name ?? NOTHING}</td>
                <td className="numeric">
                  {exception.kind === 'closed' ? NOTHING : (exception.hours ?? t('asMakeUp'))}
                </td>
                <td className={styles.long}>{exception.note ?? NOTHING}</td>
                <td>
                  {mayWrite && (
                    <ActionIcon
                      size="sm"
                      aria-label={t('removeException', { date: format.date(exception.date) })}
                      onClick={() => remove.run({ id: exception.id })}
                    >
                      <IconX size={14} />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
