import { Button, Checkbox, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorText, problemText } from '#shared/errors.ts';
import { SAME_COMPANY } from '#shared/matching/company-match.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency } from '../../../data/session.ts';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { errorSentence, wireErrorOf } from '../../../data/wire-error.ts';
import { SideDrawer } from '../../../ui/drawer/side-drawer.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import type { Entry } from '../../../ui/form/entry.ts';
import { FieldInput } from '../../../ui/form/field-input.tsx';
import { RadioChoices } from '../../../ui/form/radio-choices.tsx';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import styles from './convert-lead.module.css';
import { leadTexts } from './lead-texts.ts';

type Matches = Outputs['sales']['leadMatches'];
type Match = Matches['customers'][number];

interface Props {
  readonly row: Row;
  readonly onClose: () => void;
}

const NEW = 'new';
const OTHER = 'other';
const NONE = 'none';

/** Makes customer, contact and deal of a lead, after showing what may be there already. */
export function ConvertLead({ row, onClose }: Props) {
  const t = useTexts(leadTexts);
  const language = useLanguage();
  const { data: matches, error } = useQuery(trpc.sales.leadMatches.queryOptions({ id: textOf(row, 'id') }));
  return (
    <SideDrawer opened wide title={t('convertTitle', { name: textOf(row, 'name') })} onClose={onClose}>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!matches && !error && <Waiting />}
      {matches && <Conversion row={row} matches={matches} onClose={onClose} />}
    </SideDrawer>
  );
}

function Conversion({ row, matches, onClose }: Props & { readonly matches: Matches }) {
  const t = useTexts(leadTexts);
  const language = useLanguage();
  const go = useGo();
  const currency = useCompanyCurrency();
  const dealEntity = useEntity('deal');
  const person = textOf(row, 'name') !== textOf(row, 'company') ? textOf(row, 'name') : '';
  const company = textOf(row, 'company') || textOf(row, 'name');
  const [likely] = matches.customers.filter(({ score }) => score >= SAME_COMPANY);
  const [known] = matches.contacts;
  const [customer, setCustomer] = useState<string>(likely?.id ?? NEW);
  const [other, setOther] = useState<string | null>(null);
  const [customerName, setCustomerName] = useState(company);
  const [contact, setContact] = useState<string>(known?.id ?? (person ? NEW : NONE));
  const [contactName, setContactName] = useState(person);
  const [withDeal, setWithDeal] = useState(true);
  const [dealName, setDealName] = useState(company);
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const convert = useCommand(client.sales.convertLead.mutate, {
    undo: true,
    failed: () => true,
    done: ({ customerId, dealId }) => {
      tellDone(t('converted'));
      onClose();
      go(dealId ? `/sales/deals/${dealId}` : `/directory/customers/${customerId}`);
    },
  });
  const wire = convert.error ? wireErrorOf(convert.error) : undefined;
  const given = (name: string) => entries[name]?.value ?? null;
  const taken = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(names).flatMap(([to, from]) => (textOf(row, from) ? [[to, textOf(row, from)]] : [])),
    );
  const send = (): void =>
    convert.run({
      id: textOf(row, 'id'),
      customer:
        customer === NEW
          ? { values: { name: customerName.trim() } }
          : { id: customer === OTHER ? (other ?? '') : customer },
      contact:
        contact === NONE
          ? null
          : contact === NEW
            ? {
                values: {
                  name: contactName.trim(),
                  ...taken({ email: 'email', phone: 'phone', title: 'jobTitle' }),
                },
              }
            : { id: contact },
      deal: withDeal
        ? {
            values: {
              name: dealName.trim(),
              ...(given('amount') === null ? {} : { amount: given('amount') }),
              ...(given('expectedClose') === null ? {} : { expectedClose: given('expectedClose') }),
              ...taken({ note: 'need' }),
            },
          }
        : null,
    });
  const ready =
    (customer !== NEW || customerName.trim() !== '') &&
    (customer !== OTHER || other !== null) &&
    (contact !== NEW || contactName.trim() !== '') &&
    (!withDeal || dealName.trim() !== '') &&
    Object.values(entries).every(({ problem }) => problem === null);
  const fields = ['amount', 'expectedClose'].flatMap((name) => {
    const field = dealEntity && fieldOf(dealEntity, name);
    return field ? [field] : [];
  });
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (ready) send();
      }}
    >
      <Stack gap="md">
        <Section title={t('customer')}>
          <RadioChoices label={t('customer')} value={customer} onChange={setCustomer}>
            {matches.customers.map((match) => (
              <MatchRadio key={match.id} match={match} />
            ))}
            <Radio value={NEW} label={t('newCustomer')} />
            {customer === NEW && (
              <TextInput
                className={styles.inner}
                label={t('customerName')}
                required
                maxLength={200}
                value={customerName}
                onChange={({ currentTarget }) => setCustomerName(currentTarget.value)}
              />
            )}
            <Radio value={OTHER} label={t('otherCustomer')} />
            {customer === OTHER && (
              <div className={styles.inner}>
                <ReferenceInput entity="customer" label={t('customer')} value={other} onChange={setOther} />
              </div>
            )}
          </RadioChoices>
        </Section>
        <Section title={t('contact')}>
          <RadioChoices label={t('contact')} value={contact} onChange={setContact}>
            {matches.contacts.map((match) => (
              <MatchRadio key={match.id} match={match} />
            ))}
            <Radio value={NEW} label={t('newContact')} description={t('takesAlong')} />
            {contact === NEW && (
              <TextInput
                className={styles.inner}
                label={t('contactName')}
                required
                maxLength={100}
                value={contactName}
                onChange={({ currentTarget }) => setContactName(currentTarget.value)}
              />
            )}
            <Radio value={NONE} label={t('noContact')} />
          </RadioChoices>
        </Section>
        <Section title={t('deal')}>
          <Stack gap="sm">
            <Checkbox
              label={t('makeDeal')}
              checked={withDeal}
              onChange={({ currentTarget }) => setWithDeal(currentTarget.checked)}
            />
            {withDeal && (
              <>
                <TextInput
                  label={t('dealName')}
                  required
                  maxLength={200}
                  value={dealName}
                  onChange={({ currentTarget }) => setDealName(currentTarget.value)}
                />
                <Group grow align="flex-start">
                  {fields.map((field) => {
                    const problem = entries[field.name]?.problem;
                    return (
                      <FieldInput
                        key={field.name}
                        field={field}
                        value={given(field.name)}
                        currency={currency}
                        problem={problem ? problemText(problem, language) : undefined}
                        onChange={(entry) => setEntries((was) => ({ ...was, [field.name]: entry }))}
                      />
                    );
                  })}
                </Group>
              </>
            )}
          </Stack>
        </Section>
        <p className={styles.note}>{t('keepsIts')}</p>
        {wire && <ProblemNotice>{errorText(wire, language)}</ProblemNotice>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={convert.pending}>
            {t('convert')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A record that is there already, how alike it is, and why. */
function MatchRadio({ match }: { readonly match: Match }) {
  const t = useTexts(leadTexts);
  const local = useLocal();
  return (
    <Radio
      value={match.id}
      label={match.detail ? `${match.name} · ${match.detail}` : match.name}
      description={[t('likely', { score: match.score }), ...match.reasons.map(local)].join(' · ')}
    />
  );
}
