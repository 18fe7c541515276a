import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency } from '../../../data/session.ts';
import { wireErrorOf } from '../../../data/wire-error.ts';
import { RecordApprovals } from '../../../records/approvals/record-approvals.tsx';
import { FilesTitle } from '../../../records/files/files-title.tsx';
import { RecordFiles } from '../../../records/files/record-files.tsx';
import { useListPath } from '../../../records/places.ts';
import { RecordColumns } from '../../../records/record/record-columns.tsx';
import { RecordHistory } from '../../../records/record/record-history.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { RecordForm } from '../../../ui/form/record-form.tsx';
import { UnsavedGuard } from '../../../ui/form/unsaved-guard.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { referenceText } from '../../../ui/format/field-text.ts';
import { fieldValue, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageTitle } from '../../../ui/layout/page-title.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { ContractBreaches } from '../breach/contract-breaches.tsx';
import { ContractDeviations } from '../clause/contract-deviations.tsx';
import { withWording } from '../clause/with-wording.ts';
import { ContractEnvelopes } from '../envelope/contract-envelopes.tsx';
import { complianceTexts } from '../texts.ts';
import { ContractChain } from './contract-chain.tsx';
import { ContractClauses } from './contract-clauses.tsx';
import type { ContractData } from './contract-data.ts';
import { ContractMoves } from './contract-moves.tsx';
import { ContractObligations } from './contract-obligations.tsx';
import { ContractParties, type DraftParty, partyOf } from './contract-parties.tsx';
import { ContractTerms } from './contract-terms.tsx';
import { ContractVersions } from './contract-versions.tsx';
import { PaperButton } from './paper-button.tsx';

const FIELDS = [
  'title',
  'customerId',
  'amount',
  'startsOn',
  'termCount',
  'termUnit',
  'endsOn',
  'autoRenew',
  'renewMonths',
  'noticeCount',
  'noticeUnit',
  'paymentTerms',
  'governingLaw',
  'ownerId',
];

interface Props {
  readonly data: ContractData;
  readonly date: string | null;
  readonly onDate: (date: string | null) => void;
}

/** A contract: its document at the left, facts and obligations at the right, the chain above, its history below. */
export function ContractPage({ data, date, onDate }: Props) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const entity = useEntity('contract');
  const companyCurrency = useCompanyCurrency();
  const { contract, mayEdit } = data;
  const draft = useDraft(useCallback((name: string) => fieldValue(contract, name), [contract]));
  const [parties, setParties] = useState<readonly DraftParty[]>(() => data.parties.map(partyOf));
  const [blocks, setBlocks] = useState(() => data.blocks.map(blockOf));
  const [touched, setTouched] = useState(false);
  const dirty = draft.dirty || touched;
  const save = useCommand(client.compliance.contract.save.mutate, {
    done: () => {
      draft.reset();
      setTouched(false);
      tellDone(t('saved'));
    },
  });
  if (!entity) return null;
  const state = choiceOf(entity, 'status', textOf(contract, 'status'));
  const store = (): Promise<unknown> =>
    save.runAndWait({
      id: contract.id,
      version: Number(fieldValue(contract, 'version')),
      values: { ...draft.changes.values },
      ...(touched
        ? {
            parties: parties
              .filter(({ legalName }) => legalName.trim() !== '')
              .map(({ key: _key, ...party }) => party),
            blocks: blocks
              .filter(({ heading, text }) => heading.trim() !== '' && text.trim() !== '')
              .map(({ key: _key, ...block }) => block),
          }
        : {}),
    });
  const fields = FIELDS.flatMap((name) => fieldOf(entity, name) ?? []);
  return (
    <Page
      title={
        <PageTitle
          name={textOf(contract, 'title')}
          kind={`${local(entity.label)} ${textOf(contract, 'number') || t('none')}`}
          back={{ to: listPath('contract'), label: local(entity.plural) }}
        />
      }
      beside={<StatusBadge label={local(state.label)} tone={state.tone} />}
      actions={
        <>
          {mayEdit && (
            <Button
              variant="default"
              disabled={!dirty}
              loading={save.pending}
              onClick={() => void store().catch(() => undefined)}
            >
              {t('save')}
            </Button>
          )}
          {data.versions.length > 0 && <PaperButton id={contract.id} unsaved={dirty} save={store} />}
          <ContractMoves data={data} unsaved={dirty} save={store} />
        </>
      }
    >
      <UnsavedGuard when={dirty} />
      {data.chain.length > 1 && <ContractChain data={data} />}
      <RecordColumns
        main={
          <>
            <ContractParties
              parties={parties}
              disabled={!mayEdit}
              onChange={(next) => {
                setTouched(true);
                setParties(next);
              }}
            />
            <ContractClauses
              contractId={contract.id}
              blocks={blocks}
              filled={data.blocks.map(({ filled }) => filled.text)}
              disabled={!mayEdit}
              onChange={(next) => {
                setTouched(true);
                setBlocks(next);
              }}
            />
            <ContractDeviations
              contractId={contract.id}
              unsaved={touched}
              onUse={
                mayEdit
                  ? (deviation, text) => {
                      setTouched(true);
                      setBlocks(withWording(blocks, deviation, text));
                    }
                  : null
              }
            />
            <Section title={t('history')}>
              <RecordHistory entity={entity} id={contract.id} />
            </Section>
          </>
        }
        side={
          <>
            <RecordApprovals entity="contract" id={contract.id} />
            <ContractTerms data={data} date={date} onDate={onDate} />
            {mayEdit && (
              <Section title={t('terms')}>
                <RecordForm
                  fields={fields}
                  draft={draft}
                  currency={textOf(contract, 'currency') || companyCurrency}
                  nameOf={(name) => referenceText(contract, name, format)}
                  problems={wireErrorOf(save.error)?.problems ?? []}
                />
              </Section>
            )}
            <ContractEnvelopes contractId={contract.id} />
            <ContractObligations data={data} />
            <ContractBreaches data={data} />
            <ContractVersions data={data} />
            <Section title={<FilesTitle entity="contract" id={contract.id} />}>
              <RecordFiles entity="contract" id={contract.id} />
            </Section>
          </>
        }
      />
    </Page>
  );
}

const blockOf = ({ clauseId, heading, text }: ContractData['blocks'][number]) => ({
  key: crypto.randomUUID() as string,
  clauseId,
  heading,
  text,
});
