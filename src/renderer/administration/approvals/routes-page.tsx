import { Button, Group } from '@mantine/core';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useEntity, useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PlainTable } from '../../ui/layout/plain-table.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { draftOf, emptyRoute, type RouteDraft } from './route-draft.ts';
import { RouteForm } from './route-form.tsx';
import styles from './routes.module.css';
import { routeTexts } from './texts.ts';
import { useApproverChoices } from './use-approver-choices.ts';

/** Who must agree to which documents. */
export function RoutesPage() {
  const t = useTexts(routeTexts);
  const local = useLocal();
  const language = useLanguage();
  const mayWrite = useMay()('core.approvalRoute.write');
  const choices = useApproverChoices();
  const [draft, setDraft] = useState<RouteDraft | null>(null);
  const { data: routes, error } = useQuery(trpc.approvals.routes.queryOptions());
  const turn = useCommand(client.approvals.switchRoute.mutate);
  const entity = useEntity(draft?.entity ?? 'quote');
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!routes) return <Waiting shape="rows" />;
  return (
    <Page
      title={t('title')}
      actions={
        mayWrite && (
          <Button leftSection={<IconPlus size={15} />} onClick={() => setDraft(emptyRoute())}>
            {t('add')}
          </Button>
        )
      }
    >
      <div className={styles.page}>
        <p className={styles.hint}>{t('hint')}</p>
        {draft && entity && (
          <RouteForm
            entity={entity}
            choices={choices}
            draft={draft}
            onChange={setDraft}
            onDone={() => setDraft(null)}
          />
        )}
        {routes.length === 0 && !draft && (
          <EmptyState
            icon={<IconChecklist size={32} stroke={1.4} />}
            title={t('none')}
            hint={t('noneHint')}
          />
        )}
        {routes.length > 0 && (
          <Section flush>
            <PlainTable
              label={t('title')}
              rows={routes}
              rowId={({ id }) => id}
              columns={[
                { id: 'name', header: t('name'), cell: ({ name }) => name },
                { id: 'kind', header: t('kind'), cell: ({ kind }) => local(kind) },
                { id: 'priority', header: t('priority'), number: true, cell: ({ priority }) => priority },
                { id: 'steps', header: t('steps'), number: true, cell: ({ steps }) => steps.length },
                {
                  id: 'state',
                  header: t('state'),
                  cell: ({ active }) => (
                    <StatusBadge label={t(active ? 'on' : 'off')} tone={active ? 'good' : 'neutral'} />
                  ),
                },
                {
                  id: 'tools',
                  header: '',
                  cell: (route) =>
                    mayWrite && (
                      <Group gap={6} justify="flex-end">
                        <Button
                          variant="default"
                          size="compact-xs"
                          aria-label={t('editOf', { name: route.name })}
                          onClick={() => setDraft(draftOf(route))}
                        >
                          {t('edit')}
                        </Button>
                        <Button
                          variant="default"
                          size="compact-xs"
                          aria-label={t(route.active ? 'turnOff' : 'turnOn', { name: route.name })}
                          onClick={() => turn.run({ id: route.id, active: !route.active })}
                        >
                          {t(route.active ? 'off' : 'on')}
                        </Button>
                      </Group>
                    ),
                },
              ]}
            />
          </Section>
        )}
      </div>
    </Page>
  );
}
