import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { complianceTexts } from '../texts.ts';
import type { ContractData } from './contract-data.ts';

/** The versions of the text, newest first, each fixed one with its fingerprint. */
export function ContractVersions({ data }: { readonly data: ContractData }) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('contractVersion');
  if (!entity || data.versions.length === 0) return null;
  const originOf = (origin: string) => local(choiceOf(entity, 'origin', origin).label);
  return (
    <Section title={t('versions')}>
      <Facts
        facts={data.versions.map(({ revision, origin, hash, createdAt }) => ({
          name: t('version', { revision }),
          value: (
            <>
              {originOf(origin)} · {format.instant(createdAt)} ·{' '}
              <span style={{ overflowWrap: 'anywhere' }}>
                {hash === null ? t('working') : t('hash', { hash })}
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
}
