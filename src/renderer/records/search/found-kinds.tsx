import { Button } from '@mantine/core';
import { useEntity } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { useListPath } from '../places.ts';
import { HitList } from './hit-list.tsx';
import { searchTexts } from './texts.ts';
import { useCount } from './use-count.ts';

export type FoundKind = Outputs['search']['everywhere'][number];

interface Props {
  readonly kinds: readonly FoundKind[];
  readonly text: string;
  readonly onKind: (kind: string) => void;
}

/** The newest of each kind, and the ways to the rest. */
export function FoundKinds({ kinds, text, onKind }: Props) {
  return kinds.map((kind) => <Kind key={kind.entity} kind={kind} text={text} onKind={onKind} />);
}

interface KindProps {
  readonly kind: FoundKind;
  readonly text: string;
  readonly onKind: (kind: string) => void;
}

function Kind({ kind, text, onKind }: KindProps) {
  const t = useTexts(searchTexts);
  const local = useLocal();
  const countOf = useCount();
  return (
    <Section
      flush
      title={local(kind.label)}
      actions={
        <>
          {kind.count > kind.hits.length && (
            <Button variant="subtle" size="compact-sm" onClick={() => onKind(kind.entity)}>
              {t('showAll', { count: countOf(kind) })}
            </Button>
          )}
          <InList entity={kind.entity} text={text} />
        </>
      }
    >
      <HitList hits={kind.hits} />
    </Section>
  );
}

/** The way to the list with the same search; files have none. */
export function InList({ entity, text }: { readonly entity: string; readonly text: string }) {
  const t = useTexts(searchTexts);
  const listPath = useListPath();
  if (useEntity(entity)?.hasPage !== true) return null;
  return <Go to={listPath(entity, { search: text })}>{t('inList')}</Go>;
}
