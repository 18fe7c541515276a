import { IconHourglass } from '@tabler/icons-react';
import { useMemo } from 'react';
import { matches } from '#shared/filter/predicate.ts';
import { useEntity } from '../../../data/meta.ts';
import { useCompanyTimeZone, useToday } from '../../../data/session.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import styles from './pipeline.module.css';
import { pipelineTexts } from './texts.ts';

type Stalls = Outputs['sales']['board']['stalls'];

/** Why a deal on the board counts as stalled, in words; empty where it does not. */
export function useStallReasons(row: Row, stalls: Stalls): readonly string[] {
  const local = useLocal();
  const entity = useEntity('deal');
  const today = useToday();
  const timeZone = useCompanyTimeZone();
  return useMemo(() => {
    if (!entity || textOf(row, 'status') !== 'open') return [];
    const kinds = new Map(entity.fields.map(({ name, kind }) => [name, kind]));
    const lookup = (path: string) => ({
      kind: kinds.get(path) ?? ('text' as const),
      value: fieldValue(row, path),
    });
    const context = { actorId: '', team: [], today, timeZone };
    return stalls.filter(({ filter }) => matches(filter, lookup, context)).map(({ label }) => local(label));
  }, [entity, row, stalls, local, today, timeZone]);
}

/** Marks a deal that nobody moves on, and says why. */
export function StalledBadge({ reasons }: { readonly reasons: readonly string[] }) {
  const t = useTexts(pipelineTexts);
  if (reasons.length === 0) return null;
  const why = `${t('stalled')}: ${reasons.join(' · ')}`;
  return (
    <span className={styles.stalled} title={why} role="img" aria-label={why}>
      <IconHourglass size={13} aria-hidden />
    </span>
  );
}
