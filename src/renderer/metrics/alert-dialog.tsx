import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { moneyText } from '#shared/money.ts';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { uiTexts } from '../ui/texts.ts';
import type { MetricPage } from './figure-text.ts';
import { metricTexts } from './texts.ts';
import { readFigure } from './typed-figure.ts';

type Rule = NonNullable<NonNullable<MetricPage['kept']>['rule']>;
type Kind = Rule['kind'];

interface Props {
  readonly metric: MetricPage;
  readonly rule: Rule | null;
  readonly onClose: () => void;
}

const KINDS: readonly Kind[] = ['below', 'above', 'falls', 'rises'];
const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

/** When to raise an alert, if ever. */
export function AlertDialog({ metric, rule, onClose }: Props) {
  const t = useTexts(metricTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const { unit, currency } = metric;
  const [kind, setKind] = useState<Kind | null>(rule?.kind ?? null);
  const isLevel = kind === 'below' || kind === 'above';
  const asMoney = (of: Kind | null): boolean => unit === 'money' && (of === 'below' || of === 'above');
  const [typed, setTyped] = useState(
    rule === null
      ? ''
      : asMoney(rule.kind) && currency !== null
        ? moneyText(Number(rule.threshold), currency)
        : rule.threshold,
  );
  const save = useCommand(client.metrics.setAlert.mutate, { undo: true, done: onClose });
  const threshold = readFigure(typed, isLevel ? unit : 'percent', currency);
  const wrong = kind !== null && typed !== '' && threshold === null;
  const unitWord = isLevel ? (unit === 'money' ? (currency ?? '') : t(`unit.${unit}`)) : t('unit.percent');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('alertTitle', { metric: local(metric.label) })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (kind === null) save.run({ id: metric.id, rule: null });
          else if (threshold !== null) save.run({ id: metric.id, rule: { kind, threshold } });
        }}
      >
        <Stack gap="sm">
          <Select
            label={t('condition')}
            allowDeselect={false}
            data={[
              { value: 'never', label: t('never') },
              ...KINDS.map((each) => ({ value: each as string, label: t(each) })),
            ]}
            value={kind ?? 'never'}
            onChange={(chosen) => setKind(chosen !== null && isKind(chosen) ? chosen : null)}
          />
          {kind !== null && (
            <TextInput
              label={t('thresholdIn', { unit: unitWord })}
              inputMode="decimal"
              className="numeric"
              value={typed}
              error={wrong ? t('badNumber') : undefined}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
          <Text size="xs" c="dimmed">
            {t('judgedNightly')}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={save.pending} disabled={kind !== null && threshold === null}>
              {ui('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
