import { Button, Select } from '@mantine/core';
import { IconForms, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useMeta } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Refusal } from '../refusal.tsx';
import { ArchiveField } from './archive-field.tsx';
import { ArchivedFields } from './archived-fields.tsx';
import type { CustomField } from './custom-field.ts';
import styles from './custom-fields.module.css';
import { DeclaredFields } from './declared-fields.tsx';
import { FieldDrawer } from './field-drawer.tsx';
import { OwnFields } from './own-fields.tsx';
import { fieldTexts } from './texts.ts';

/** The fields of a kind of record: those that the company added, those it archived, and those that are there anyway. */
export function FieldsPage() {
  const t = useTexts(fieldTexts);
  const local = useLocal();
  const may = useMay();
  const meta = useMeta();
  const { data, error } = useQuery(trpc.customFields.list.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<CustomField | 'new' | null>(null);
  const [archiving, setArchiving] = useState<CustomField | null>(null);
  const entities = (meta?.entities ?? []).filter(({ name }) => data?.entities.includes(name));
  const entity = entities.find(({ name }) => name === chosen) ?? entities[0];
  if (error) return <Refusal error={error} />;
  if (!data || !entity) return <Waiting shape="rows" />;
  const mayChange = may('core.customField.write');
  const ofEntity = data.fields.filter((field) => field.entity === entity.name);
  const own = ofEntity.filter(({ archived }) => !archived);
  const archived = ofEntity.filter((field) => field.archived);
  const add = mayChange && (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setEditing('new')}>
      {t('add')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      actions={add}
      toolbar={
        <Select
          size="xs"
          w={220}
          aria-label={t('entity')}
          allowDeselect={false}
          data={entities.map(({ name, label }) => ({ value: name, label: local(label) }))}
          value={entity.name}
          onChange={setChosen}
        />
      }
    >
      <div className={styles.parts}>
        <Section title={t('own')} flush>
          {own.length === 0 ? (
            <EmptyState
              icon={<IconForms size={28} />}
              title={t('emptyTitle', { entity: local(entity.label) })}
              hint={t('emptyHint')}
            />
          ) : (
            <OwnFields
              entity={entity.name}
              fields={own}
              mayChange={mayChange}
              onEdit={setEditing}
              onArchive={setArchiving}
            />
          )}
        </Section>
        {archived.length > 0 && <ArchivedFields fields={archived} mayChange={mayChange} />}
        <DeclaredFields entity={entity} />
      </div>
      {editing !== null && (
        <FieldDrawer
          entity={entity.name}
          field={editing === 'new' ? undefined : editing}
          targets={data.targets}
          onClose={() => setEditing(null)}
        />
      )}
      {archiving && <ArchiveField field={archiving} onClose={() => setArchiving(null)} />}
    </Page>
  );
}
