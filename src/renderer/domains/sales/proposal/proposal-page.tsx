import { useQuery } from '@tanstack/react-query';
import type { LocalText } from '#shared/texts.ts';
import { choiceOf, fieldOf, useEntity } from '../../../data/meta.ts';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { useRecordPath } from '../../../records/places.ts';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { Banner } from '../../../ui/feedback/banner.tsx';
import { fieldText } from '../../../ui/format/field-text.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { fieldValue, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import parts from '../deal/deal-parts.module.css';
import styles from './proposal.module.css';
import { ProposalActions } from './proposal-actions.tsx';
import { proposalTexts } from './texts.ts';

const DRAFT_FIELDS = [
  'title',
  'dealId',
  'contactId',
  'language',
  'situation',
  'solution',
  'plan',
  'investment',
];
/** Variables as they are written in a text. */
const EXAMPLES: LocalText = {
  zh: '{{客户.名称}}、{{收件人.称呼语}}、{{商机.主要产品}}',
  en: '{{customer.name}}, {{recipient.salutation}}, {{deal.product}}',
};
const FACTS = ['number', 'sentAt', 'dealId', 'customerId', 'contactId', 'language', 'answer'];
const PARTS = ['situation', 'solution', 'plan', 'investment'];

/** A proposal: written as a draft, with what it lacks named; read once it was submitted. */
export const ProposalPage = recordRoute(
  'proposal',
  function OneProposal({ entity, record }: RecordPageProps) {
    const t = useTexts(proposalTexts);
    const local = useLocal();
    const language = useLanguage();
    const { row } = record;
    const draft = textOf(row, 'status') === 'draft';
    const { data: about } = useQuery(trpc.sales.proposal.about.queryOptions({ id: textOf(row, 'id') }));
    const names = about?.missing.map(local).join(language === 'zh' ? '、' : ', ');
    return (
      <RecordFrame
        entity={entity}
        record={record}
        state="status"
        actions={
          <>
            {draft && <DeleteButton entity="proposal" record={record} />}
            {fieldValue(row, 'deletedAt') === null && about && <ProposalActions row={row} about={about} />}
          </>
        }
        main={
          draft ? (
            <>
              {names && <Banner>{t('missing', { names })}</Banner>}
              <RecordDetails entity={entity} record={record} fields={DRAFT_FIELDS} />
              <p className={styles.muted}>{t('fieldsHint', { example: local(EXAMPLES) })}</p>
            </>
          ) : (
            <SubmittedProposal entity={entity} record={record} />
          )
        }
        side={about && about.versions.length > 0 && <Versions versions={about.versions} />}
      />
    );
  },
);

/** What was submitted, to be read. */
function SubmittedProposal({ entity, record: { row } }: RecordPageProps) {
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
  const facts = FACTS.flatMap((name) => {
    const field = fieldOf(entity, name);
    if (!field || (name === 'answer' && textOf(row, name) === '')) return [];
    const text = fieldText(row, field, format) || NOTHING;
    const id = textOf(row, name);
    return [
      {
        name: local(field.label),
        value: field.target && id ? <Go to={recordPath(field.target, id)}>{text}</Go> : text,
      },
    ];
  });
  return (
    <>
      <Section>
        <Facts facts={facts} />
      </Section>
      {PARTS.filter((name) => textOf(row, name) !== '').map((name) => (
        <Section key={name} title={local(fieldOf(entity, name)?.label)}>
          <p className={styles.text}>{textOf(row, name)}</p>
        </Section>
      ))}
    </>
  );
}

type Version = Outputs['sales']['proposal']['about']['versions'][number];

function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const t = useTexts(proposalTexts);
  return (
    <Section title={t('versions')}>
      <ul className={parts.list} aria-label={t('versions')}>
        {versions.toReversed().map((version) => (
          <OneVersion key={version.id} version={version} />
        ))}
      </ul>
    </Section>
  );
}

function OneVersion({ version: { id, number, revision, status, hash } }: { readonly version: Version }) {
  const t = useTexts(proposalTexts);
  const local = useLocal();
  const state = choiceOf(useEntity('proposal'), 'status', status);
  return (
    <li>
      <div className={parts.line}>
        <Go to={`/sales/proposals/${id}`} className={parts.main}>
          {number ?? t('draft')} · {t('version', { revision })}
        </Go>
        <StatusBadge label={local(state.label)} tone={state.tone} />
      </div>
      {hash !== null && (
        <div className={styles.hash} title={t('fingerprint')}>
          {hash}
        </div>
      )}
    </li>
  );
}
