import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import styles from './approvals.module.css';
import { approvalTexts } from './texts.ts';

interface Props {
  readonly id: string;
  /** Whom the reader stands in for. */
  readonly forWhom: string | null;
}

/** A word on what a request is about: a comment and three buttons; Ctrl+Enter approves. */
export function DecideForm({ id, forWhom }: Props) {
  const t = useTexts(approvalTexts);
  const [comment, setComment] = useState('');
  const decide = useCommand(client.approvals.decide.mutate, { done: () => setComment('') });
  const give = (verdict: 'approve' | 'reject' | 'return'): void =>
    decide.run({ id, verdict, comment: comment.trim() || null });
  return (
    <div className={styles.form}>
      {forWhom !== null && <p className={styles.muted}>{t('standIn', { name: forWhom })}</p>}
      <Textarea
        size="xs"
        label={t('comment')}
        description={t('commentHint')}
        autosize
        minRows={2}
        maxLength={2000}
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || decide.pending) return;
          event.preventDefault();
          give('approve');
        }}
      />
      <Group gap={8}>
        <Button size="xs" loading={decide.pending} onClick={() => give('approve')}>
          {t('approve')}
        </Button>
        <Button size="xs" variant="default" disabled={decide.pending} onClick={() => give('return')}>
          {t('return')}
        </Button>
        <Button size="xs" variant="default" disabled={decide.pending} onClick={() => give('reject')}>
          {t('reject')}
        </Button>
      </Group>
    </div>
  );
}
