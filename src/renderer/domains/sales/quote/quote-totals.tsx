import { Button, Popover, Select, TextInput } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { chineseAmount } from '#shared/chinese-amount.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { salesTexts } from '../texts.ts';
import type { QuoteDraft } from './quote-draft.ts';
import styles from './quote-page.module.css';
import type { Pricing } from './use-pricing.ts';

interface Props {
  readonly draft: QuoteDraft;
  readonly currency: string;
  readonly disabled: boolean;
  readonly pricing: Pricing | undefined;
}

const WORTH = ['tcv', 'acv', 'arr'] as const;
const VALUE = { tcv: 'total', acv: 'yearly', arr: 'annualised' } as const;

/** What the quote comes to, with the document discount, the tax of each rate, and how it was worked out. */
export function QuoteTotals({ draft, currency, disabled, pricing }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const entity = useEntity('quote');
  const { header, setHeader } = draft;
  const kinds = (entity && fieldOf(entity, 'discountKind')?.choices) ?? [];
  const money = (amount: number | undefined): string => format.money(amount ?? null, currency);
  const totals = pricing?.totals;
  const row = (name: string, amount: number | undefined, className?: string) => (
    <div className={className}>
      <dt>{name}</dt>
      <dd className="numeric">{money(amount)}</dd>
    </div>
  );
  return (
    <Section
      title={t('total')}
      actions={
        <Popover width={420} position="bottom-end" withArrow>
          <Popover.Target>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconCalculator size={14} />}
              disabled={!pricing}
            >
              {t('working')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <dl className={styles.working}>
              {pricing?.working.map((step, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the steps have no other identity than their place
                <div key={at}>
                  <dt>{local(step.label)}</dt>
                  <dd className="numeric">{step.detail}</dd>
                </div>
              ))}
            </dl>
          </Popover.Dropdown>
        </Popover>
      }
    >
      <dl className={styles.totals} data-testid="quote-totals">
        {row(t('subtotal'), totals?.subtotal)}
        <div>
          <dt>{t('documentDiscount')}</dt>
          <dd className={styles.discount}>
            <TextInput
              size="xs"
              w={76}
              inputMode="decimal"
              aria-label={t('documentDiscount')}
              disabled={disabled}
              value={header.discountValue}
              styles={{ input: { textAlign: 'end' } }}
              onChange={({ currentTarget }) => setHeader({ discountValue: currentTarget.value })}
            />
            <Select
              size="xs"
              w={92}
              aria-label={local(entity && fieldOf(entity, 'discountKind')?.label)}
              data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
              value={header.discountKind ?? 'percent'}
              allowDeselect={false}
              disabled={disabled}
              onChange={(kind) => setHeader({ discountKind: kind === 'amount' ? 'amount' : 'percent' })}
            />
          </dd>
        </div>
        {totals !== undefined && totals.headerDiscount > 0 && row('', -totals.headerDiscount)}
        {row(t('net'), totals?.net)}
        {pricing?.groups.map(({ taxRate, tax }) => (
          <div key={taxRate ?? 'exempt'}>
            <dt>
              {t('tax')} {taxRate === null ? '' : `${taxRate}%`}
            </dt>
            <dd className="numeric">{money(tax)}</dd>
          </div>
        ))}
        {pricing?.rounding === 'document' && row(t('roundingDifference'), totals?.roundingDifference)}
        {row(t('gross'), totals?.gross, styles.grand)}
      </dl>
      {pricing && pricing.value.recurring > 0 && (
        <dl className={styles.worth} aria-label={t('worth')}>
          {WORTH.map((name) => (
            <div key={name} title={t(`${name}Hint`)}>
              <dt>{t(name)}</dt>
              <dd className="numeric">{money(pricing.value[VALUE[name]])}</dd>
            </div>
          ))}
        </dl>
      )}
      {language === 'zh' && currency === 'CNY' && totals !== undefined && (
        <p className={styles.words}>
          {t('inWords')}：{chineseAmount(totals.gross)}
        </p>
      )}
    </Section>
  );
}
