import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { uiTexts } from '../../../ui/texts.ts';
import type { ClauseData } from './clause-data.ts';
import { clauseTexts } from './texts.ts';

interface Props {
  readonly data: ClauseData;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks what a clause is to say from now on, in both languages side by side. */
export function PublishWording({ data, name, onClose }: Props) {
  const t = useTexts(clauseTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const [current] = data.versions;
  const [standard, setStandard] = useState({ zh: current?.textZh ?? '', en: current?.textEn ?? '' });
  const [redLine, setRedLine] = useState({ zh: current?.redLineZh ?? '', en: current?.redLineEn ?? '' });
  const [note, setNote] = useState('');
  const [fallbacks, setFallbacks] = useState(() =>
    (current?.fallbacks ?? []).map((each) => ({ key: crypto.randomUUID() as string, ...each })),
  );
  const publish = useCommand(client.compliance.clause.publish.mutate, {
    failed: () => true,
    done: ({ revision }) => {
      tellDone(t('published', { revision }));
      onClose();
    },
  });
  const put = (key: string, change: Partial<Pair>): void =>
    setFallbacks(fallbacks.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const complete = [standard, ...fallbacks].every(({ zh, en }) => zh.trim() && en.trim());
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('publishOf', { name })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (!complete) return;
          publish.run({
            id: data.clause.id,
            revision: current?.revision ?? 0,
            textZh: standard.zh,
            textEn: standard.en,
            fallbacks: fallbacks.map(({ zh, en }) => ({ zh, en })),
            redLineZh: redLine.zh || null,
            redLineEn: redLine.en || null,
            note: note || null,
          });
        }}
      >
        <Stack gap="sm">
          <BothTexts
            required
            labels={[t('standardZh'), t('standardEn')]}
            value={standard}
            onChange={(change) => setStandard({ ...standard, ...change })}
          />
          {fallbacks.map((fallback, at) => (
            <Stack key={fallback.key} gap={4}>
              <BothTexts
                required
                labels={[t('fallbackZh', { n: at + 1 }), t('fallbackEn', { n: at + 1 })]}
                value={fallback}
                onChange={(change) => put(fallback.key, change)}
              />
              <Group justify="flex-end">
                <Button
                  variant="subtle"
                  size="compact-xs"
                  onClick={() => setFallbacks(fallbacks.filter(({ key }) => key !== fallback.key))}
                >
                  {t('removeFallback', { n: at + 1 })}
                </Button>
              </Group>
            </Stack>
          ))}
          {fallbacks.length < MOST_FALLBACKS && (
            <div>
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconPlus size={14} />}
                onClick={() => setFallbacks([...fallbacks, { key: crypto.randomUUID(), zh: '', en: '' }])}
              >
                {t('addFallback')}
              </Button>
            </div>
          )}
          <BothTexts
            labels={[t('redLineZh'), t('redLineEn')]}
            value={redLine}
            onChange={(change) => setRedLine({ ...redLine, ...change })}
          />
          <Text size="xs" c="dimmed">
            {t('values', { names: data.values.map((each) => `{{${each.name}}}`).join(' ') })}
          </Text>
          <TextInput
            label={t('note')}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Text size="xs" c="dimmed">
            {t('publishEffect')}
          </Text>
          {publish.error && <ProblemNotice>{errorSentence(publish.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!complete} loading={publish.pending}>
              {t('publish')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const MOST_FALLBACKS = 9;

interface Pair {
  readonly zh: string;
  readonly en: string;
}

interface BothProps {
  readonly labels: readonly [string, string];
  readonly value: Pair;
  readonly required?: boolean;
  readonly onChange: (change: Partial<Pair>) => void;
}

function BothTexts({ labels, value, required = false, onChange }: BothProps) {
  return (
    <Group grow align="flex-start">
      {(['zh', 'en'] as const).map((side, at) => (
        <Textarea
          key={side}
          label={labels[at]}
          required={required}
          autosize
          minRows={2}
          maxRows={12}
          value={value[side]}
          onChange={({ currentTarget }) => onChange({ [side]: currentTarget.value })}
        />
      ))}
    </Group>
  );
}
