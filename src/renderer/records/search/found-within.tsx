import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { LocalText } from '#shared/texts.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { InList } from './found-kinds.tsx';
import { HitList } from './hit-list.tsx';
import styles from './search.module.css';
import { searchTexts } from './texts.ts';
import { asInput, type Sought } from './use-sought.ts';

interface Props {
  readonly entity: string;
  readonly label: LocalText;
  readonly sought: Sought;
  readonly onBack: () => void;
}

/** Everything found of one kind, newest first, a page more at a time. */
export function FoundWithin({ entity, label, sought, onBack }: Props) {
  const t = useTexts(searchTexts);
  const local = useLocal();
  const language = useLanguage();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...trpc.search.within.infiniteQueryOptions(
      { entity, ...asInput(sought) },
      { getNextPageParam: (page) => page.next },
    ),
    placeholderData: keepPreviousData,
  });
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  return (
    <Section
      flush
      title={local(label)}
      actions={
        <>
          <Button variant="subtle" size="compact-sm" onClick={onBack}>
            {t('back')}
          </Button>
          <InList entity={entity} text={sought.text} />
        </>
      }
    >
      <HitList hits={data?.pages.flatMap(({ hits }) => hits) ?? []} />
      {hasNextPage && (
        <Button
          variant="subtle"
          className={styles.more}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
