import { Button } from '@mantine/core';
import { useState } from 'react';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { CompareVersions } from '../clause/compare-versions.tsx';
import { clauseTexts } from '../clause/texts.ts';
import { complianceTexts } from '../texts.ts';
import type { ContractData } from './contract-data.ts';
import { PaperLink } from './paper-button.tsx';

/** The versions of the text, newest first, each fixed one with its fingerprint and its paper, and what changed. */
export function ContractVersions({ data }: { readonly data: ContractData }) {
  const t = useTexts(complianceTexts);
  const clause = useTexts(clauseTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('contractVersion');
  const [comparing, setComparing] = useState(false);
  if (!entity || data.versions.length === 0) return null;
  const originOf = (origin: string) => local(choiceOf(entity, 'origin', origin).label);
  return (
    <Section
      title={t('versions')}
      actions={
        data.versions.length > 1 && (
          <Button variant="default" size="compact-sm" onClick={() => setComparing(true)}>
            {clause('compareVersions')}
          </Button>
        )
      }
    >
      <Facts
        facts={data.versions.map(({ id, revision, origin, hash, createdAt, document }) => ({
          name: t('version', { revision }),
          value: (
            <>
              {originOf(origin)} · {format.instant(createdAt)} ·{' '}
              <span style={{ overflowWrap: 'anywhere' }}>
                {hash === null ? t('working') : t('hash', { hash })}
              </span>
              {document !== null && (
                <>
                  <br />
                  <PaperLink id={data.contract.id} versionId={id} revision={revision} /> ·{' '}
                  <span style={{ overflowWrap: 'anywhere' }}>{t('hash', { hash: document })}</span>
                </>
              )}
            </>
          ),
        }))}
      />
      {comparing && <CompareVersions data={data} onClose={() => setComparing(false)} />}
    </Section>
  );
}
