import type { Outputs } from '../../../data/trpc.ts';
import { useRecordPath } from '../../../records/places.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { WorklistLine } from '../../../ui/worklist/worklist-line.tsx';
import { duplicatesTexts } from './texts.ts';

export type SuspectedPair = Outputs['directory']['duplicates']['pairs'][number];

interface Props {
  readonly entity: string;
  readonly pair: SuspectedPair;
  readonly onMerge: () => void;
  readonly onApart: () => void;
}

/** Two records that may be one, with what speaks for it. */
export function PairLine({ entity, pair, onMerge, onApart }: Props) {
  const t = useTexts(duplicatesTexts);
  const local = useLocal();
  const path = useRecordPath();
  const { one, other, score, reasons } = pair;
  const details = [
    `${score}`,
    ...reasons.map(local),
    ...[one.detail, other.detail].filter((detail) => detail !== null),
  ];
  return (
    <WorklistLine
      label={t('pair', { one: one.name, other: other.name })}
      title={
        <>
          <Go to={path(entity, one.id)}>{one.name}</Go> ↔ <Go to={path(entity, other.id)}>{other.name}</Go>
        </>
      }
      detail={details.join(' · ')}
      actions={[
        { key: 'm', label: t('merge'), run: onMerge },
        { key: 'n', label: t('apart'), run: onApart },
      ]}
    />
  );
}
