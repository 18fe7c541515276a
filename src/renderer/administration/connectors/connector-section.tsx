import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import type { Connector } from './connector-data.ts';
import { ConnectorForm } from './connector-form.tsx';
import styles from './connectors.module.css';
import { RemoveConnector } from './remove-connector.tsx';
import { connectorTexts } from './texts.ts';

const BADGES = {
  absent: 'neutral',
  paused: 'warning',
  connected: 'good',
} as const;

interface Props {
  readonly connector: Connector;
  readonly mayWrite: boolean;
}

/** One connector: whether it is set up, how the work is done without it, and how it fares. */
export function ConnectorSection({ connector, mayWrite }: Props) {
  const t = useTexts(connectorTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const [open, setOpen] = useState<'form' | 'remove' | null>(null);
  const { kind, label, state, testProblem, waiting, lastSentAt, testedAt } = connector;
  const test = useCommand(client.connectors.test.mutate, {
    done: ({ found }) => {
      if (found) tellDone(local(found));
    },
  });
  const pause = useCommand(client.connectors.pause.mutate);
  const close = (): void => setOpen(null);
  const failing = state === 'connected' && testProblem !== null;
  const facts = [
    waiting > 0 && t('waiting', { count: waiting }),
    lastSentAt !== null && t('lastSent', { at: format.instant(lastSentAt) }),
    testedAt !== null && t('tested', { at: format.instant(testedAt) }),
  ].filter(Boolean);
  return (
    <Section
      title={
        <span className={styles.name}>
          {local(label)}
          <StatusBadge label={t(failing ? 'failing' : state)} tone={failing ? 'bad' : BADGES[state]} />
        </span>
      }
      actions={
        mayWrite && (
          <Group gap="xs">
            {state !== 'absent' && (
              <>
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={test.pending}
                  onClick={() => test.run({ kind })}
                >
                  {t('test')}
                </Button>
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={pause.pending}
                  onClick={() => pause.run({ kind, paused: state !== 'paused' })}
                >
                  {t(state === 'paused' ? 'resume' : 'pause')}
                </Button>
                <Button variant="default" size="compact-sm" onClick={() => setOpen('remove')}>
                  {t('remove')}
                </Button>
              </>
            )}
            <Button
              size="compact-sm"
              variant={state === 'absent' ? 'filled' : 'default'}
              aria-label={t('setUpOf', { connector: local(label) })}
              onClick={() => setOpen('form')}
            >
              {t('setUp')}
            </Button>
          </Group>
        )
      }
    >
      <div className={styles.parts}>
        <p className={styles.does}>{local(connector.does)}</p>
        {state === 'absent' && (
          <p className={styles.manual}>{t('without', { how: local(connector.manual) })}</p>
        )}
        {testProblem && <ProblemNotice>{errorSentence(testProblem, language)}</ProblemNotice>}
        {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      </div>
      {open === 'form' && <ConnectorForm connector={connector} onClose={close} />}
      {open === 'remove' && <RemoveConnector connector={connector} onClose={close} />}
    </Section>
  );
}
