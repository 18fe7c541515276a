import { Tabs } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useEntity, useMeta, type VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { fieldValue } from '../../ui/format/row.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { DeleteButton } from '../delete/delete-button.tsx';
import { FilesTitle } from '../files/files-title.tsx';
import { RecordFiles } from '../files/record-files.tsx';
import { usePanels } from '../places.ts';
import { StartRule } from '../rules/start-rule.tsx';
import { RecordTasks } from '../tasks/record-tasks.tsx';
import { recordTexts } from '../texts.ts';
import { UnknownEntity } from '../unknown-entity.tsx';
import { RecordColumns } from './record-columns.tsx';
import { RecordDetails } from './record-details.tsx';
import { RecordHistory } from './record-history.tsx';
import { RecordTitle } from './record-title.tsx';
import { RelatedList } from './related-list.tsx';
import { useRecord } from './use-record.ts';

/** The page of a record of any kind: what it is, what belongs to it, what happened to it. */
export function RecordScreen() {
  const { entity: name, id } = useParams({ strict: false }) as { entity?: string; id?: string };
  const entity = useEntity(name ?? '');
  return entity && id ? <AnyRecord key={id} entity={entity} id={id} /> : <UnknownEntity name={name ?? ''} />;
}

/** The generic page of one kind of record, for a domain's own address. */
export const recordScreenOf = (name: string) =>
  function EntityRecordScreen() {
    const { id } = useParams({ strict: false }) as { id?: string };
    const entity = useEntity(name);
    return entity && id ? <AnyRecord key={id} entity={entity} id={id} /> : <UnknownEntity name={name} />;
  };

interface Props {
  readonly entity: VisibleEntity;
  readonly id: string;
}

function AnyRecord({ entity, id }: Props) {
  const t = useTexts(recordTexts);
  const language = useLanguage();
  const meta = useMeta();
  const panels = usePanels(entity.name);
  const { record, error } = useRecord(entity.name, id);
  if (error && !record) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!record) return <Waiting shape="record" />;
  const { row } = record;
  const deleted = fieldValue(row, 'deletedAt') !== null;
  const related = (meta?.entities ?? []).flatMap((each) =>
    each.hasPage
      ? each.fields
          .filter(({ target }) => target === entity.name)
          .map((field) => ({ entity: each, field: field.name }))
      : [],
  );
  return (
    <Page
      title={<RecordTitle entity={entity} row={row} />}
      beside={deleted && <StatusBadge label={t('deleted')} />}
      actions={
        <>
          <StartRule entity={entity.name} id={id} />
          <DeleteButton entity={entity.name} record={record} />
        </>
      }
    >
      <RecordColumns
        main={
          <>
            <RecordDetails entity={entity} record={record} />
            {panels.map(({ id: panel, component: Panel }) => (
              <Panel key={panel} row={row} />
            ))}
            {related.map(({ entity: other, field }) => (
              <RelatedList key={`${other.name} ${field}`} entity={other} field={field} id={id} />
            ))}
          </>
        }
        side={
          <>
            <RecordTasks entity={entity.name} id={id} fixed={deleted} />
            <Section>
              <Tabs defaultValue="history" keepMounted={false}>
                <Tabs.List mb="sm">
                  <Tabs.Tab value="history">{t('history')}</Tabs.Tab>
                  <Tabs.Tab value="files">
                    <FilesTitle entity={entity.name} id={id} />
                  </Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="history">
                  <RecordHistory entity={entity} id={id} />
                </Tabs.Panel>
                <Tabs.Panel value="files">
                  <RecordFiles entity={entity.name} id={id} fixed={deleted} />
                </Tabs.Panel>
              </Tabs>
            </Section>
          </>
        }
      />
    </Page>
  );
}
