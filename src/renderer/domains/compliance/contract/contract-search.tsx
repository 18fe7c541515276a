import { Button } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { useEntity, type VisibleEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useFilterSubject } from '../../../records/list/filter-subject.ts';
import { ListSearch } from '../../../records/list/list-search.tsx';
import { HitList } from '../../../records/search/hit-list.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { FilterBar } from '../../../ui/filter/filter-bar.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { complianceTexts } from '../texts.ts';

/** Words in the texts of contracts, of those contracts that meet the conditions; each with its passage. */
export function ContractSearch() {
  const entity = useEntity('contract');
  return entity ? <SearchIn entity={entity} /> : null;
}

function SearchIn({ entity }: { readonly entity: VisibleEntity }) {
  const t = useTexts(complianceTexts);
  const language = useLanguage();
  const subject = useFilterSubject(entity);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter | null>(null);
  const asked = text.trim() !== '' || filter !== null;
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...trpc.compliance.contract.search.infiniteQueryOptions(
      { text, filter },
      { getNextPageParam: (page) => page.next },
    ),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  return (
    <Page
      title={t('searchTitle')}
      toolbar={
        <>
          <ListSearch label={t('searchField')} width={420} value={text} onChange={setText} />
          <FilterBar subject={subject} filter={filter} onChange={setFilter} />
        </>
      }
    >
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!asked && (
        <EmptyState
          icon={<IconFileSearch size={32} stroke={1.4} />}
          title={t('searchTitle')}
          hint={t('searchHint')}
        />
      )}
      {asked && !data && !error && <Waiting shape="rows" />}
      {asked && data && hits.length === 0 && (
        <EmptyState title={t('searchNothing')} hint={t('searchNothingHint')} />
      )}
      {asked && hits.length > 0 && (
        <Section flush>
          <HitList hits={hits} />
          {hasNextPage && (
            <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('searchMore')}
            </Button>
          )}
        </Section>
      )}
    </Page>
  );
}
