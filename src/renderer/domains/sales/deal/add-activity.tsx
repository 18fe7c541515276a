import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { blankNote, NOTE_TEMPLATES, noteGaps } from '#shared/meeting-note.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { discoveryTexts } from '../discovery/texts.ts';
import { salesTexts } from '../texts.ts';
import styles from './deal-parts.module.css';

/** What a note can be written about by template. */
const TALKS = ['call', 'meeting', 'visit'];

/** Notes what was done: one line, and by template what was said. */
export function AddActivity({ deal }: { readonly deal: Row }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const entity = useEntity('activity');
  const [kind, setKind] = useState('call');
  const d = useTexts(discoveryTexts);
  const language = useLanguage();
  const [subject, setSubject] = useState('');
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [body, setBody] = useState('');
  const template = TALKS.includes(kind) ? NOTE_TEMPLATES.find(({ id }) => id === templateId) : undefined;
  const gaps = template ? noteGaps(template, body) : [];
  const create = useCommand(client.records.create.mutate, {
    undo: true,
    done: () => {
      setSubject('');
      setTemplateId(null);
      setBody('');
    },
  });
  if (!entity?.mayWrite) return null;
  // what is to be done is a task of its own; activities that were noted as tasks stay as they are
  const kinds = (fieldOf(entity, 'kind')?.choices ?? []).filter(({ value }) => value !== 'task');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (subject.trim() === '') return;
    const customerId = textOf(deal, 'customerId') || null;
    create.run({
      entity: 'activity',
      values: { kind, subject: subject.trim(), dealId: deal.id, customerId, body: template ? body : null },
    });
  };
  return (
    <form className={styles.adder} onSubmit={submit}>
      <Select
        size="xs"
        aria-label={t('activityKind')}
        allowDeselect={false}
        data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
        value={kind}
        onChange={(next) => setKind(next ?? 'note')}
      />
      <TextInput
        size="xs"
        aria-label={t('activitySubject')}
        placeholder={t('activitySubject')}
        maxLength={300}
        value={subject}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
      />
      {TALKS.includes(kind) && (
        <Select
          size="xs"
          aria-label={d('noteTemplate')}
          placeholder={d('noteTemplate')}
          clearable
          data={NOTE_TEMPLATES.map(({ id, name }) => ({ value: id, label: name }))}
          value={templateId}
          onChange={(next) => {
            const chosen = NOTE_TEMPLATES.find(({ id }) => id === next);
            setTemplateId(next);
            setBody(chosen ? blankNote(chosen, language) : '');
          }}
        />
      )}
      {template && (
        <Textarea
          size="xs"
          aria-label={d('note')}
          autosize
          minRows={4}
          maxRows={12}
          value={body}
          onChange={({ currentTarget }) => setBody(currentTarget.value)}
        />
      )}
      {template && gaps.length > 0 && (
        <p className={styles.muted}>
          {d('missing', { points: gaps.map(local).join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
      <div className={styles.adderFoot}>
        <Button type="submit" variant="default" loading={create.pending} disabled={subject.trim() === ''}>
          {t('addActivity')}
        </Button>
      </div>
    </form>
  );
}
