import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { RulesEditor } from './rules-editor.tsx';
import styles from './score.module.css';
import { ScoreVersions } from './score-versions.tsx';
import { scoreTexts } from './texts.ts';

/** The rules by which leads are scored: what is in force, what it would change, and every version there was. */
export function ScoreScreen() {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const mayWrite = useMay()('marketing.scoreVersion.write');
  const { data, error } = useQuery(trpc.marketing.score.rules.queryOptions());
  const rescore = useCommand(
    (_: null, options: CommandOptions) => client.marketing.score.rescore.mutate(undefined, options),
    { done: ({ changed }) => tellDone(t('done', { count: changed })) },
  );
  return (
    <Page
      title={t('title')}
      actions={
        mayWrite && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={15} />}
            loading={rescore.pending}
            onClick={() => rescore.run(null)}
          >
            {t('rescore')}
          </Button>
        )
      }
    >
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting shape="rows" />}
      {data && (
        <div className={styles.parts}>
          <RulesEditor key={data.revision} revision={data.revision} saved={data.rules} mayWrite={mayWrite} />
          <ScoreVersions versions={data.versions} inForce={data.revision} mayWrite={mayWrite} />
        </div>
      )}
    </Page>
  );
}
