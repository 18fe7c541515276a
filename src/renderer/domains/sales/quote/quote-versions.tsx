import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { salesTexts } from '../texts.ts';
import { CompareVersions } from './compare-versions.tsx';
import type { QuoteData } from './quote-draft.ts';
import styles from './quote-page.module.css';

/** The versions of a quote, and what this one changed. */
export function QuoteVersions({ data }: { readonly data: QuoteData }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const entity = useEntity('quote');
  const [comparing, setComparing] = useState(false);
  const states = entity && fieldOf(entity, 'status')?.choices;
  const at = data.versions.findIndex(({ id }) => id === data.quote.id);
  const previous = data.versions[at - 1];
  return (
    <Section title={t('versions')}>
      <ol className={styles.versions}>
        {data.versions.map(({ id, number, revision, status }) => {
          const state = states?.find(({ value }) => value === status);
          const name = `${number ?? t('draft')} · ${t('version', { revision })}`;
          return (
            <li key={id} aria-current={id === data.quote.id ? 'true' : undefined}>
              {id === data.quote.id ? <strong>{name}</strong> : <Go to={`/sales/quotes/${id}`}>{name}</Go>}
              <StatusBadge label={local(state?.label)} tone={state?.tone} />
            </li>
          );
        })}
      </ol>
      {previous && (
        <Button mt="xs" variant="subtle" size="compact-sm" onClick={() => setComparing(true)}>
          {t('compareWith')}
        </Button>
      )}
      {comparing && previous && (
        <Modal opened onClose={() => setComparing(false)} title={t('compareWith')} size="xl">
          <CompareVersions left={previous.id} right={data.quote.id} currency={String(data.quote.currency)} />
        </Modal>
      )}
    </Section>
  );
}
