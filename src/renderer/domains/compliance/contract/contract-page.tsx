import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency } from '../../../data/session.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { wireErrorOf } from '../../../data/wire-error.ts';
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
import { complianceTexts } from '../texts.ts';
import { ContractChain } from './contract-chain.tsx';
import { ContractClauses } from './contract-clauses.tsx';
import { ContractMoves } from './contract-moves.tsx';
import { ContractObligations } from './contract-obligations.tsx';
import { ContractTerms } from './contract-terms.tsx';
import { ContractVersions } from './contract-versions.tsx';

export type ContractData = Outputs['compliance']['contract']['get'];

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
  const partyEntity = useEntity('contractParty');
  const companyCurrency = useCompanyCurrency();
  const { contract, mayEdit } = data;
  const draft = useDraft(useCallback((name: string) => fieldValue(contract, name), [contract]));
  const [parties, setParties] = useState(() => data.parties.map(partyOf));
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
  const state = fieldOf(entity, 'status')?.choices?.find(({ value }) => value === contract.status);
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
  const roles = (partyEntity && fieldOf(partyEntity, 'role')?.choices) ?? [];
  return (
    <Page
      title={
        <PageTitle
          name={textOf(contract, 'title')}
          kind={`${local(entity.label)} ${textOf(contract, 'number') || t('none')}`}
          back={{ to: listPath('contract'), label: local(entity.plural) }}
        />
      }
      beside={<StatusBadge label={local(state?.label)} tone={state?.tone} />}
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
          <ContractMoves data={data} unsaved={dirty} save={store} />
        </>
      }
    >
      <UnsavedGuard when={dirty} />
      {data.chain.length > 1 && <ContractChain data={data} />}
      <RecordColumns
        main={
          <>
            <Section title={t('parties')}>
              <Stack gap="xs">
                {parties.map((party, at) => {
                  const role = local(roles.find(({ value }) => value === party.role)?.label);
                  const put = (change: Partial<typeof party>): void => {
                    setTouched(true);
                    setParties(parties.map((each, place) => (place === at ? { ...each, ...change } : each)));
                  };
                  return (
                    <Group key={party.key} grow align="flex-end">
                      <TextInput
                        label={t('partyName', { role })}
                        disabled={!mayEdit}
                        value={party.legalName}
                        onChange={({ currentTarget }) => put({ legalName: currentTarget.value })}
                      />
                      <TextInput
                        label={t('partySignatory', { role })}
                        disabled={!mayEdit}
                        value={party.signatory}
                        onChange={({ currentTarget }) => put({ signatory: currentTarget.value })}
                      />
                    </Group>
                  );
                })}
                {mayEdit && parties.length < 2 && (
                  <div>
                    <Button
                      variant="default"
                      size="compact-sm"
                      onClick={() => {
                        const key = crypto.randomUUID() as string;
                        const role = parties.some((each) => each.role === 'partyA') ? 'partyB' : 'partyA';
                        const side = parties.some((each) => each.side === 'ours') ? 'theirs' : 'ours';
                        setParties([
                          ...parties,
                          { role, side, legalName: '', creditCode: '', signatory: '', signatoryTitle: '' },
                        ]);
                        setTouched(true);
                      }}
                    >
                      {t('addParty')}
                    </Button>
                  </div>
                )}
              </Stack>
            </Section>
            <ContractClauses
              blocks={blocks}
              filled={data.blocks.map(({ filled }) => filled.text)}
              disabled={!mayEdit}
              onChange={(next) => {
                setTouched(true);
                setBlocks(next);
              }}
            />
            <Section title={t('history')}>
              <RecordHistory entity={entity} id={contract.id} />
            </Section>
          </>
        }
        side={
          <>
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
            <ContractObligations data={data} />
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

const partyOf = ({
  role,
  side,
  legalName,
  creditCode,
  signatory,
  signatoryTitle,
}: ContractData['parties'][number]) => ({
  key: crypto.randomUUID() as string,
  role,
  side,
  legalName,
  creditCode: creditCode ?? '',
  signatory: signatory ?? '',
  signatoryTitle: signatoryTitle ?? '',
});

const blockOf = ({ clauseId, heading, text }: ContractData['blocks'][number]) => ({
  key: crypto.randomUUID() as string,
  clauseId,
  heading,
  text,
});
