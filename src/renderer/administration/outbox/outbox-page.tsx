import { Button, Select, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useMay, useMeta } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Go } from '../../ui/layout/go.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useAnswerText, useOutboxColumns } from './outbox-columns.tsx';
import { OutboxSelection } from './outbox-selection.tsx';
import { outboxTexts } from './texts.ts';
import { type Item, type ItemState, useOutbox } from './use-outbox.ts';
import { WriteMail } from './write-mail.tsx';

const NOTHING: ReadonlySet<string> = new Set();

/** What is on its way out: where each item stands, and what the other side said. */
export function OutboxPage() {
  const t = useTexts(outboxTexts);
  const local = useLocal();
  const language = useLanguage();
  const may = useMay();
  const mayWrite = may('core.outboxItem.write');
  const states = useMeta()?.lifecycles.outboxItem?.states ?? [];
  const [state, setState] = useState<ItemState | null>(null);
  const [selected, setSelected] = useState(NOTHING);
  const [active, setActive] = useState<Item | null>(null);
  const [writing, setWriting] = useState(false);
  const columns = useOutboxColumns();
  const answerText = useAnswerText();
  const { items, hasMore, loadMore, error, loading } = useOutbox(state);
  const { data: waiting } = useQuery(trpc.outbox.waiting.queryOptions());
  const { data: failed } = useQuery(trpc.outbox.list.queryOptions({ states: ['failed'] }));
  const clear = (): void => setSelected(NOTHING);
  const sendNow = useCommand(client.outbox.sendNow.mutate);
  const replayAll = useCommand(client.outbox.replay.mutate);
  const dead = failed?.items.map(({ id }) => id) ?? [];
  return (
    <Page
      fills
      title={t('title')}
      beside={
        waiting !== undefined &&
        waiting.count > 0 && (
          <Text size="xs" c="dimmed">
            {t('waiting', { count: waiting.count })}
          </Text>
        )
      }
      actions={
        <>
          {mayWrite && dead.length > 0 && (
            <Button
              variant="default"
              loading={replayAll.pending}
              onClick={() => replayAll.run({ ids: dead })}
            >
              {t('replayAll')}
            </Button>
          )}
          {mayWrite && (
            <Button variant="default" loading={sendNow.pending} onClick={() => sendNow.run()}>
              {t('sendNow')}
            </Button>
          )}
          {may('core.mail.write') && <Button onClick={() => setWriting(true)}>{t('write')}</Button>}
        </>
      }
      toolbar={
        <>
          <Select
            size="xs"
            w={160}
            aria-label={t('state')}
            placeholder={t('anyState')}
            clearable
            data={states.map(({ value, label }) => ({ value, label: local(label) }))}
            value={state}
            onChange={(value) => {
              clear();
              setState(value as ItemState | null);
            }}
          />
          {mayWrite && selected.size > 0 && (
            <OutboxSelection items={items.filter(({ id }) => selected.has(id))} onDone={clear} />
          )}
        </>
      }
    >
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : (
        <DataGrid
          label={t('title')}
          columns={columns}
          rows={items}
          rowId={({ id }) => id}
          {...(mayWrite ? { selected, onSelect: setSelected } : {})}
          onActive={setActive}
          footer={active && answerText(active) && `${active.title} · ${answerText(active)}`}
          hasMore={hasMore}
          loadMore={loadMore}
          empty={
            !loading &&
            (state ? (
              <EmptyState icon={<IconSend size={32} stroke={1.3} />} title={t('nothingTitle')} />
            ) : (
              <EmptyState
                icon={<IconSend size={32} stroke={1.3} />}
                title={t('emptyTitle')}
                hint={t('emptyHint')}
                actions={
                  may('core.connector.read') && <Go to="/workspace/connectors">{t('connectFirst')}</Go>
                }
              />
            ))
          }
        />
      )}
      {writing && <WriteMail onClose={() => setWriting(false)} />}
    </Page>
  );
}
