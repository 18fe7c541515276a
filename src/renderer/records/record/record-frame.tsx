import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { choiceOf, type VisibleEntity } from '../../data/meta.ts';
import { fieldValue, textOf } from '../../ui/format/row.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { FilesTitle } from '../files/files-title.tsx';
import { RecordFiles } from '../files/record-files.tsx';
import { RecordTasks } from '../tasks/record-tasks.tsx';
import { recordTexts } from '../texts.ts';
import { RecordColumns } from './record-columns.tsx';
import { RecordHistory } from './record-history.tsx';
import { RecordTitle } from './record-title.tsx';
import type { OpenRecord } from './use-record.ts';

/** What a room puts beside history and files. */
interface Tab {
  readonly name: string;
  readonly title: ReactNode;
  readonly content: ReactNode;
}

interface Props {
  readonly entity: VisibleEntity;
  readonly record: OpenRecord;
  /** The field that says where it stands, shown beside its name. */
  readonly state?: string;
  /** What else stands beside its name. */
  readonly beside?: ReactNode;
  readonly actions: ReactNode;
  readonly toolbar?: ReactNode;
  readonly main: ReactNode;
  /** Above its tasks. */
  readonly side?: ReactNode;
  /** Before its history; the first is open. */
  readonly tabs?: readonly Tab[];
}

/** How a record's page is laid out: what it is and where it stands, its parts, and at the side tasks, history, files. */
export function RecordFrame(props: Props) {
  const { entity, record, state, beside, actions, toolbar, main, side, tabs = [] } = props;
  const t = useTexts(recordTexts);
  const local = useLocal();
  const { row } = record;
  const id = textOf(row, 'id');
  const deleted = fieldValue(row, 'deletedAt') !== null;
  const stands = state === undefined ? undefined : choiceOf(entity, state, textOf(row, state));
  const shown: readonly Tab[] = [
    ...tabs,
    { name: 'history', title: t('history'), content: <RecordHistory entity={entity} id={id} /> },
    {
      name: 'files',
      title: <FilesTitle entity={entity.name} id={id} />,
      content: <RecordFiles entity={entity.name} id={id} fixed={deleted} />,
    },
  ];
  return (
    <Page
      title={<RecordTitle entity={entity} row={row} />}
      beside={
        <>
          {stands && <StatusBadge label={local(stands.label)} tone={stands.tone} />}
          {beside}
          {deleted && <StatusBadge label={t('deleted')} />}
        </>
      }
      actions={actions}
      toolbar={toolbar}
    >
      <RecordColumns
        main={main}
        side={
          <>
            {side}
            <RecordTasks entity={entity.name} id={id} fixed={deleted} />
            <Section>
              <Tabs defaultValue={shown[0]?.name ?? null} keepMounted={false}>
                <Tabs.List mb="sm">
                  {shown.map(({ name, title }) => (
                    <Tabs.Tab key={name} value={name}>
                      {title}
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
                {shown.map(({ name, content }) => (
                  <Tabs.Panel key={name} value={name}>
                    {content}
                  </Tabs.Panel>
                ))}
              </Tabs>
            </Section>
          </>
        }
      />
    </Page>
  );
}
