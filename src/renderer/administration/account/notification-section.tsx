import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import styles from './notification-section.module.css';
import { notificationTexts } from './notification-texts.ts';

type Preferences = Outputs['notifications']['preferences'];

const WAYS = ['inApp', 'desktop', 'digest'] as const;

/** How this person hears of each kind of thing, and when the digest comes. */
export function NotificationSection() {
  const t = useTexts(notificationTexts);
  const { data } = useQuery(trpc.notifications.preferences.queryOptions());
  return <Section title={t('title')}>{data && <Ways key={JSON.stringify(data)} stored={data} />}</Section>;
}

function Ways({ stored }: { readonly stored: Preferences }) {
  const t = useTexts(notificationTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const [chosen, setChosen] = useState(stored);
  const save = useCommand(client.notifications.setPreferences.mutate, {
    failed: () => true,
    done: () => tellDone(t('saved')),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const kinds = chosen.kinds.map(({ name, inApp, desktop, digest }) => [name, { inApp, desktop, digest }]);
    const { digestAt, digestMail } = chosen;
    save.run({ kinds: Object.fromEntries(kinds), digestAt, digestMail: digestMail || null });
  };
  const tick = (name: string, way: (typeof WAYS)[number], on: boolean): void =>
    setChosen({
      ...chosen,
      kinds: chosen.kinds.map((kind) => (kind.name === name ? { ...kind, [way]: on } : kind)),
    });
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('hint')}
        </Text>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              {WAYS.map((way) => (
                <th key={way} scope="col" className={styles.way}>
                  {t(way)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chosen.kinds.map((kind) => (
              <tr key={kind.name}>
                <th scope="row">{local(kind.label)}</th>
                {WAYS.map((way) => (
                  <td key={way} className={styles.way}>
                    <Checkbox
                      size="xs"
                      display="inline-block"
                      aria-label={`${local(kind.label)} · ${t(way)}`}
                      checked={kind[way]}
                      onChange={({ currentTarget }) => tick(kind.name, way, currentTarget.checked)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Group gap="md" align="flex-end">
          <Checkbox
            size="xs"
            mb={6}
            label={t('withDigest')}
            checked={chosen.digestAt !== null}
            onChange={({ currentTarget }) =>
              setChosen({ ...chosen, digestAt: currentTarget.checked ? '09:00' : null })
            }
          />
          {chosen.digestAt !== null && (
            <>
              <TextInput
                size="xs"
                type="time"
                label={t('digestAt')}
                value={chosen.digestAt}
                onChange={({ currentTarget }) => setChosen({ ...chosen, digestAt: currentTarget.value })}
              />
              <TextInput
                size="xs"
                w={280}
                label={t('digestMail')}
                placeholder="name@example.com"
                value={chosen.digestMail ?? ''}
                onChange={({ currentTarget }) => setChosen({ ...chosen, digestMail: currentTarget.value })}
              />
            </>
          )}
        </Group>
        <Refusal error={save.error} />
        <Group>
          <Button type="submit" variant="default" loading={save.pending} disabled={chosen === stored}>
            {ui('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
