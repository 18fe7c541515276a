import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { decimalValue, normalDecimal } from '#shared/decimal.ts';
import { add, compare, fraction, ZERO } from '#shared/fraction.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { SideDrawer } from '../../../ui/drawer/side-drawer.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import styles from './performance.module.css';
import { performanceTexts } from './texts.ts';

interface Props {
  readonly dealId: string;
  readonly name: string;
  readonly shares: Outputs['sales']['dealCredits']['shares'];
  readonly onClose: () => void;
}

interface ShareDraft {
  readonly key: string;
  readonly salespersonId: string | null;
  readonly name: string;
  readonly percent: string;
}

const HUNDRED = fraction(100n);

/** Σ of the shares as they were typed, an empty one being nothing yet; null while one of them is no number. */
function sumOf(shares: readonly ShareDraft[]) {
  try {
    return shares.reduce((sum, { percent }) => add(sum, decimalValue(percent.trim() || '0')), ZERO);
  } catch {
    return null;
  }
}

/** Rows of people and their shares, which must be 100 % together. */
export function SplitCredit({ dealId, name, shares: saved, onClose }: Props) {
  const t = useTexts(performanceTexts);
  const language = useLanguage();
  const [shares, setShares] = useState<readonly ShareDraft[]>(
    saved.map((share) => ({ ...share, key: share.salespersonId })),
  );
  const split = useCommand(client.sales.splitCredit.mutate, {
    failed: () => true,
    done: () => {
      tellDone(t('splitSaved'));
      onClose();
    },
  });
  const change = (at: number, to: Partial<ShareDraft>): void =>
    setShares(shares.map((share, index) => (index === at ? { ...share, ...to } : share)));
  const sum = sumOf(shares);
  const whole = sum !== null && compare(sum, HUNDRED) === 0;
  const ready = whole && shares.every(({ salespersonId }) => salespersonId !== null);
  const shown =
    sum === null ? NOTHING : normalDecimal(String(Number(sum.numerator) / Number(sum.denominator)));
  const send = (rows: readonly ShareDraft[]): void =>
    split.run({
      id: dealId,
      shares: rows.flatMap(({ salespersonId, percent }) =>
        salespersonId === null ? [] : [{ salespersonId, percent }],
      ),
    });
  return (
    <SideDrawer
      opened
      title={t('splitTitle', { deal: name })}
      onClose={onClose}
      actions={
        <Group justify="space-between">
          <Button variant="subtle" loading={split.pending} onClick={() => send([])}>
            {t('allToOwner')}
          </Button>
          <Button disabled={!ready} loading={split.pending} onClick={() => send(shares)}>
            {t('save')}
          </Button>
        </Group>
      }
    >
      <div className={styles.shares}>
        <p className={styles.note}>{t('splitNote')}</p>
        {shares.map((share, at) => (
          <div key={share.key} className={styles.shareRow}>
            <ReferenceInput
              entity="salesperson"
              aria-label={`${t('person')} ${at + 1}`}
              value={share.salespersonId}
              name={share.name}
              onChange={(salespersonId, chosen) => change(at, { salespersonId, name: chosen })}
            />
            <TextInput
              aria-label={`${t('sharePercent')} ${at + 1}`}
              inputMode="decimal"
              className="numeric"
              rightSection={<small>%</small>}
              value={share.percent}
              onChange={({ currentTarget }) => change(at, { percent: currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('removePerson', { row: at + 1 })}
              onClick={() => setShares(shares.filter((_, index) => index !== at))}
            >
              <IconX size={15} />
            </ActionIcon>
          </div>
        ))}
        <Group justify="space-between">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() =>
              setShares([...shares, { key: crypto.randomUUID(), salespersonId: null, name: '', percent: '' }])
            }
          >
            {t('addPerson')}
          </Button>
          <p className={whole ? styles.sum : `${styles.sum} ${styles.wrong}`}>
            {t('sumIs', { total: shown })}
          </p>
        </Group>
        {split.error && <ProblemNotice>{errorSentence(split.error, language)}</ProblemNotice>}
      </div>
    </SideDrawer>
  );
}
