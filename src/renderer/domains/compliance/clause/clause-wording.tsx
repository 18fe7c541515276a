import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { ClauseVersions } from './clause-versions.tsx';
import { PublishWording } from './publish-wording.tsx';
import { SaidText } from './said-text.tsx';
import { clauseTexts } from './texts.ts';

/** What a clause says now in either language, how it got there, and the way to say something else from now on. */
export function ClauseWording({ row }: { readonly row: Row }) {
  const t = useTexts(clauseTexts);
  const language = useLanguage();
  const [shown, setShown] = useState<'zh' | 'en'>(language);
  const [publishing, setPublishing] = useState(false);
  const { data, error } = useQuery(trpc.compliance.clause.get.queryOptions({ id: row.id }));
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return null;
  const [current] = data.versions;
  const zh = shown === 'zh';
  const redLine = current && (zh ? current.redLineZh : current.redLineEn);
  return (
    <>
      <Section
        title={t('wording')}
        actions={
          <>
            {current && (
              <SegmentedControl
                size="xs"
                aria-label={t('language')}
                data={[
                  { value: 'zh', label: t('zh') },
                  { value: 'en', label: t('en') },
                ]}
                value={shown}
                onChange={(value) => setShown(value === 'en' ? 'en' : 'zh')}
              />
            )}
            {data.mayPublish && (
              <Button size="compact-sm" onClick={() => setPublishing(true)}>
                {t('publish')}
              </Button>
            )}
          </>
        }
      >
        {current ? (
          <Stack gap="sm">
            <SaidText label={t('standard')} text={zh ? current.textZh : current.textEn} />
            {current.fallbacks.map((fallback, at) => (
              <SaidText key={fallback.zh} label={t('fallback', { n: at + 1 })} text={fallback[shown]} />
            ))}
            {redLine && <SaidText redLine label={t('redLine')} text={redLine} />}
          </Stack>
        ) : (
          <Text c="dimmed">{t('nothing')}</Text>
        )}
      </Section>
      {data.versions.length > 0 && <ClauseVersions versions={data.versions} language={shown} />}
      {publishing && (
        <PublishWording data={data} name={textOf(row, 'name')} onClose={() => setPublishing(false)} />
      )}
    </>
  );
}
