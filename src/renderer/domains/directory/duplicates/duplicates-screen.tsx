import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { MergeDrawer } from '../../../records/merging/merge-drawer.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Worklist } from '../../../ui/worklist/worklist.tsx';
import { PairLine } from './pair-line.tsx';
import { duplicatesTexts } from './texts.ts';

type Kind = 'customer' | 'contact';

/** Customers and contacts that may stand here twice: each pair is merged, or told apart for good. */
export function DuplicatesScreen() {
  const t = useTexts(duplicatesTexts);
  const local = useLocal();
  const language = useLanguage();
  const [kind, setKind] = useState<Kind>('customer');
  const [merging, setMerging] = useState<readonly [string, string] | null>(null);
  const customer = useEntity('customer');
  const contact = useEntity('contact');
  const { data: found, error } = useQuery(trpc.directory.duplicates.queryOptions({ kind }));
  const apart = useCommand(client.directory.tellApart.mutate, {
    undo: true,
    done: () => tellDone(t('toldApart')),
  });
  const shown = found?.pairs.length ?? 0;
  return (
    <Page
      title={t('title')}
      toolbar={
        <SegmentedControl
          size="xs"
          aria-label={t('which')}
          value={kind}
          onChange={(next) => setKind(next === 'contact' ? 'contact' : 'customer')}
          data={[
            { value: 'customer', label: local(customer?.plural) },
            { value: 'contact', label: local(contact?.plural) },
          ]}
        />
      }
    >
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!found && !error && <Waiting />}
      {found && shown === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      {found && shown > 0 && (
        <Worklist
          label={t('pairs')}
          note={
            t('looked', { looked: String(found.looked), found: String(found.found) }) +
            (shown < found.found ? t('shown', { shown: String(shown) }) : '')
          }
          keys={t('keys')}
        >
          {found.pairs.map((pair) => (
            <PairLine
              key={`${pair.one.id} ${pair.other.id}`}
              entity={kind}
              pair={pair}
              onMerge={() => setMerging([pair.one.id, pair.other.id])}
              onApart={() => apart.run({ kind, oneId: pair.one.id, otherId: pair.other.id })}
            />
          ))}
        </Worklist>
      )}
      {merging && <MergeDrawer entity={kind} pair={merging} onClose={() => setMerging(null)} />}
    </Page>
  );
}
