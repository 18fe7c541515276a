import { Button, Group, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { SideDrawer } from '../../ui/drawer/side-drawer.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { RadioChoices } from '../../ui/form/radio-choices.tsx';
import { fieldText } from '../../ui/format/field-text.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { PlainTable } from '../../ui/layout/plain-table.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { useCountsText } from '../use-counts-text.ts';
import { mergingTexts } from './texts.ts';

type Preview = Outputs['records']['merging']['preview'];
type Compared = Preview['fields'][number];

interface Props {
  readonly entity: string;
  /** The pair; which of them stays is chosen here, the first at the beginning. */
  readonly pair: readonly [string, string];
  readonly onClose: () => void;
}

/** Two records side by side: which one stays, which value of each field, and what follows. */
export function MergeDrawer({ entity, pair, onClose }: Props) {
  const t = useTexts(mergingTexts);
  const language = useLanguage();
  const [survivorId, setSurvivor] = useState(pair[0]);
  const lostId = pair[0] === survivorId ? pair[1] : pair[0];
  const asked = useQuery(trpc.records.merging.preview.queryOptions({ entity, survivorId, lostId }));
  return (
    <SideDrawer opened wide title={t('title')} onClose={onClose}>
      {asked.error && <ProblemNotice>{errorSentence(asked.error, language)}</ProblemNotice>}
      {!asked.data && !asked.error && <Waiting />}
      {asked.data && (
        <Comparison
          key={survivorId}
          entity={entity}
          preview={asked.data}
          pair={pair}
          onSurvivor={setSurvivor}
          onClose={onClose}
        />
      )}
    </SideDrawer>
  );
}

interface ComparisonProps extends Props {
  readonly preview: Preview;
  readonly onSurvivor: (id: string) => void;
}

function Comparison({ entity, preview, pair, onSurvivor, onClose }: ComparisonProps) {
  const t = useTexts(mergingTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const countsText = useCountsText();
  const { survivor, lost, fields, moves, days } = preview;
  // what only the other one knows is taken unless somebody says otherwise
  const [take, setTake] = useState<ReadonlySet<string>>(
    () => new Set(fields.filter((each) => each.survivor.value === null).map(({ field }) => field.name)),
  );
  const merge = useCommand(client.records.merging.merge.mutate, {
    undo: true,
    failed: () => true,
    done: () => {
      tellDone(t('merged'));
      onClose();
    },
  });
  const nameOf = ({ title }: Preview['survivor']): string =>
    typeof title === 'string' ? title : local(title ?? { zh: '—', en: '—' });
  const choose = (name: string, fromLost: boolean): void => {
    const next = new Set(take);
    if (fromLost) next.add(name);
    else next.delete(name);
    setTake(next);
  };
  const counted = (which: 'moved' | 'fixed') =>
    moves.flatMap((each) => (each[which] > 0 ? [{ entity: each.entity, count: each[which] }] : []));
  const option = (each: Compared, side: 'survivor' | 'lost') => {
    const { field } = each;
    const { value, label } = each[side];
    const row = { id: '', [field.name]: value, refs: { [field.name]: label } };
    const text = fieldText(row, field, format) || t('empty');
    return (
      <Radio
        name={field.name}
        label={text}
        aria-label={`${t('choose', { field: local(field.label) })}: ${text}`}
        checked={take.has(field.name) === (side === 'lost')}
        onChange={() => choose(field.name, side === 'lost')}
      />
    );
  };
  const byId = (id: string) => (survivor.id === id ? survivor : lost);
  return (
    <Stack gap="sm">
      <Section title={t('stays')}>
        <RadioChoices label={t('stays')} value={survivor.id} onChange={onSurvivor}>
          {pair.map((id) => (
            <Radio
              key={id}
              value={id}
              label={t('since', {
                name: nameOf(byId(id)),
                date: format.date(format.dayOf(Number(byId(id).createdAt))),
              })}
            />
          ))}
        </RadioChoices>
      </Section>
      <Section title={t('fields')} flush>
        <PlainTable
          label={t('fields')}
          rows={fields}
          rowId={({ field }) => field.name}
          columns={[
            { id: 'field', header: t('field'), cell: ({ field }) => local(field.label) },
            { id: 'kept', header: t('kept'), cell: (each) => option(each, 'survivor') },
            { id: 'lost', header: t('lost'), cell: (each) => option(each, 'lost') },
          ]}
        />
      </Section>
      <Section title={t('follows')}>
        <Stack gap="xs">
          <span>
            {counted('moved').length > 0
              ? t('moves', { counts: countsText(counted('moved')) })
              : t('movesNothing')}
          </span>
          {counted('fixed').length > 0 && (
            <span>{t('fixed', { name: nameOf(lost), counts: countsText(counted('fixed')) })}</span>
          )}
          <span>{t('leads', { name: nameOf(lost), days: String(days) })}</span>
        </Stack>
      </Section>
      {merge.error && <ProblemNotice>{errorSentence(merge.error, language)}</ProblemNotice>}
      <Group>
        <Button
          loading={merge.pending}
          onClick={() => merge.run({ entity, survivorId: survivor.id, lostId: lost.id, take: [...take] })}
        >
          {t('merge')}
        </Button>
      </Group>
    </Stack>
  );
}
