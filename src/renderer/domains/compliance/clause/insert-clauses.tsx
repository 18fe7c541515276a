import { Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { uiTexts } from '../../../ui/texts.ts';
import type { LibraryClause } from './clause-data.ts';
import styles from './clause-text.module.css';
import { clauseTexts } from './texts.ts';
import type { PlacedClause } from './with-wording.ts';

interface Props {
  readonly contractId: string;
  /** Clauses of the library that are in the text on the screen. */
  readonly inText: ReadonlySet<string>;
  readonly onInsert: (clauses: readonly PlacedClause[]) => void;
  readonly onClose: () => void;
}

/** The wordings of a clause that may be used: 0 is its standard, then its fallbacks. */
const wordings = ({ text, fallbacks }: LibraryClause): readonly string[] => [text, ...fallbacks];

/** The library, from which clauses are put into the text in its order: what the contract should have comes first. */
export function InsertClauses({ contractId, inText, onInsert, onClose }: Props) {
  const t = useTexts(clauseTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const [sought, setSought] = useState('');
  /** Which wording of each clause that is chosen. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const { data, error } = useQuery(trpc.compliance.clause.forContract.queryOptions({ contractId }));
  const words = sought.trim().toLowerCase();
  const fitting = (data ?? [])
    .filter(({ code, heading, text }) => `${code} ${heading} ${text}`.toLowerCase().includes(words))
    .toSorted((one, other) => Number(other.belongs) - Number(one.belongs));
  const choose = (id: string, wording: number | null): void => {
    const next = new Map(chosen);
    if (wording === null) next.delete(id);
    else next.set(id, wording);
    setChosen(next);
  };
  const insert = (): void => {
    const clauses = (data ?? []).flatMap((clause) => {
      const wording = chosen.get(clause.id);
      const text = wording === undefined ? undefined : wordings(clause)[wording];
      const { id: clauseId, heading, behind } = clause;
      return text === undefined ? [] : [{ clauseId, heading, text, behind }];
    });
    onInsert(clauses);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('insert')}
      size="lg"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <TextInput
          data-autofocus
          aria-label={t('search')}
          placeholder={t('search')}
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
        {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
        {!data && !error && <Waiting shape="rows" />}
        {data && fitting.length === 0 && <Text c="dimmed">{t('none')}</Text>}
        <div className={styles.scroll}>
          {fitting.map((clause) => (
            <ClauseChoice
              key={clause.id}
              clause={clause}
              there={inText.has(clause.id)}
              wording={chosen.get(clause.id) ?? null}
              onChoose={(wording) => choose(clause.id, wording)}
            />
          ))}
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={chosen.size === 0} onClick={insert}>
            {t('insertChosen', { count: chosen.size })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface ChoiceProps {
  readonly clause: LibraryClause;
  readonly there: boolean;
  readonly wording: number | null;
  readonly onChoose: (wording: number | null) => void;
}

function ClauseChoice({ clause, there, wording, onChoose }: ChoiceProps) {
  const t = useTexts(clauseTexts);
  const local = useLocal();
  const entity = useEntity('clause');
  const { heading: name, fallbacks } = clause;
  const risk = choiceOf(entity, 'risk', clause.risk);
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Checkbox
          className={styles.title ?? ''}
          aria-label={t('useOf', { name })}
          label={`${clause.code} · ${name}`}
          disabled={there}
          checked={wording !== null}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked ? 0 : null)}
        />
        {there && <StatusBadge label={t('inText')} tone="neutral" />}
        {clause.belongs && !there && <StatusBadge label={t('belongs')} tone="progress" />}
        <StatusBadge label={t('riskOf', { risk: local(risk.label) })} tone={risk.tone} />
      </div>
      {wording !== null && fallbacks.length > 0 && (
        <Select
          size="xs"
          aria-label={t('wordingOf', { name })}
          allowDeselect={false}
          data={[t('standard'), ...fallbacks.map((_, at) => t('fallback', { n: at + 1 }))].map(
            (label, at) => ({ value: String(at), label }),
          )}
          value={String(wording)}
          onChange={(value) => onChoose(Number(value))}
        />
      )}
      <div className={styles.text}>{wordings(clause)[wording ?? 0]}</div>
      {clause.guidance && <div className={styles.label}>{t('guidance', { text: clause.guidance })}</div>}
    </div>
  );
}
