import { Alert, Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { auditTexts } from './texts.ts';

type Verdict = Outputs['audit']['heads']['check'];

const SENTENCES = {
  unchanged: 'headUnchanged',
  rewritten: 'headRewritten',
  cut: 'headCut',
  broken: 'headBroken',
} as const;

/** A printed head is typed in, and the log says whether it still holds it. */
export function HeadCheck() {
  const t = useTexts(auditTexts);
  const language = useLanguage();
  const local = useLocal();
  const format = useFormat();
  const [number, setNumber] = useState('');
  const [hash, setHash] = useState('');
  const check = useMutation({
    mutationFn: async (): Promise<Verdict & { number: number }> => ({
      ...(await client.audit.heads.check.query({ action: Number(number), hash })),
      number: Number(number),
    }),
  });
  const { data } = check;
  return (
    <Section title={t('headCheck')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate();
        }}
      >
        <p style={{ margin: '0 0 8px', color: 'var(--vd-text-muted)' }}>{t('headCheckHint')}</p>
        <TextInput
          label={t('actionNumber')}
          inputMode="numeric"
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value.replace(/\D/g, '').slice(0, 15))}
        />
        <Textarea
          mt="xs"
          label={t('hash')}
          autosize
          minRows={3}
          maxLength={200}
          value={hash}
          onChange={({ currentTarget }) => setHash(currentTarget.value)}
        />
        <Button
          mt="sm"
          type="submit"
          loading={check.isPending}
          disabled={Number(number) < 1 || hash.trim() === ''}
        >
          {t('checkIt')}
        </Button>
      </form>
      {check.error && <ProblemNotice>{errorSentence(check.error, language)}</ProblemNotice>}
      {data && (
        <Alert mt="sm" color={data.verdict === 'unchanged' ? 'green' : 'red'}>
          {t(SENTENCES[data.verdict], {
            number: format.integer(data.number),
            last: format.integer(data.last),
            broken: data.broken ? format.integer(data.broken.seq) : '',
            what: local(data.broken?.what),
          })}
        </Alert>
      )}
    </Section>
  );
}
