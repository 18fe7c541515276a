import { Stack } from '@mantine/core';
import clsx from 'clsx';
import type { WireError } from '#shared/errors.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { CalmNotice } from '../../ui/feedback/calm-notice.tsx';
import { referenceText } from '../../ui/format/field-text.ts';
import { fieldValue, type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Section } from '../../ui/layout/section.tsx';
import styles from './mail.module.css';
import { mailTexts } from './texts.ts';

/** A mail as text: nothing in it can be followed or run by itself. */
export function MailContent({ row }: { readonly row: Row }) {
  const t = useTexts(mailTexts);
  const language = useLanguage();
  const format = useFormat();
  const problems = JSON.parse(textOf(row, 'problems') || '[]') as readonly WireError[];
  const text = textOf(row, 'content');
  const answers = referenceText(row, 'answersId', format);
  const facts = [
    { name: t('from'), value: textOf(row, 'sender') },
    { name: t('to'), value: textOf(row, 'recipients') },
    { name: t('received'), value: format.instant(Number(fieldValue(row, 'receivedAt'))) },
    { name: t('answers'), value: answers },
  ].filter(({ value }) => value);
  return (
    <Section title={t('mail')}>
      <Stack gap="xs">
        {problems.map((problem) => (
          <CalmNotice key={JSON.stringify(problem)}>{errorSentence(problem, language)}</CalmNotice>
        ))}
        <Facts facts={facts} />
      </Stack>
      <p className={clsx(styles.text, text === '' && styles.none)}>{text || t('noText')}</p>
    </Section>
  );
}
