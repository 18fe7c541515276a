import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { sourceLabel } from '#shared/sources.ts';
import { isLocalText } from '#shared/texts.ts';
import { type Meta, useMeta } from '../../data/meta.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useRecordPath } from '../../records/places.ts';
import { useActionName } from '../../records/undo/action-words.ts';
import { UndoPart } from '../../records/undo/undo-part.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Go } from '../../ui/layout/go.tsx';
import { uiTexts } from '../../ui/texts.ts';
import styles from './audit-detail.module.css';
import { auditPath } from './audit-filter.ts';
import { FieldChanges } from './field-changes.tsx';
import { auditTexts } from './texts.ts';
import type { AuditLine } from './use-audit-lines.ts';

type Touched = Outputs['audit']['entry']['touched'][number];

/** One action in full: who and why, each record field by field, and the way back. */
export function AuditDetail({ line }: { readonly line: AuditLine | undefined }) {
  const t = useTexts(auditTexts);
  return (
    <section className={styles.detail} aria-label={t('detail')}>
      {line ? (
        <Action key={line.group} line={line} />
      ) : (
        <EmptyState title={t('chooseOne')} hint={t('chooseHint')} />
      )}
    </section>
  );
}

function Action({ line }: { readonly line: AuditLine }) {
  const t = useTexts(auditTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const nameOf = useActionName();
  const meta = useMeta();
  const entry = useInfiniteQuery(
    trpc.audit.entry.infiniteQueryOptions(
      { group: line.group },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const [first] = entry.data?.pages ?? [];
  const touched = entry.data?.pages.flatMap((page) => page.touched) ?? [];
  const hidden = entry.data?.pages.reduce((sum, page) => sum + page.hidden, 0) ?? 0;
  return (
    <>
      <h2 className={styles.name}>{nameOf(line)}</h2>
      <p className={styles.facts}>
        <span>{line.actor}</span>
        <time dateTime={new Date(line.at).toISOString()}>{format.instant(line.at)}</time>
        <span>{local(sourceLabel(line.source))}</span>
        <span>{t('number', { number: format.integer(line.group) })}</span>
      </p>
      {line.reason && (
        <p className={styles.reason}>
          <span className={styles.label}>{t('reason')}</span>
          {line.reason}
        </p>
      )}
      {first && (
        <div className={styles.undo}>
          <UndoPart action={line} undo={first.undo} />
        </div>
      )}
      {entry.error && <ProblemNotice>{errorSentence(entry.error, language)}</ProblemNotice>}
      {meta && touched.map((record) => <Record key={record.row} record={record} meta={meta} />)}
      {hidden > 0 && (
        <p className={styles.hidden}>{t('hidden', { count: hidden, shown: format.integer(hidden) })}</p>
      )}
      {entry.hasNextPage && (
        <Button
          variant="subtle"
          loading={entry.isFetchingNextPage}
          onClick={() => void entry.fetchNextPage()}
        >
          {ui('showMore')}
        </Button>
      )}
      {first && (
        <p className={styles.hash} title={first.hash}>
          {t('hash')} <code>{first.hash}</code>
        </p>
      )}
    </>
  );
}

const VERBS = { create: 'created', update: 'updated', delete: 'removed' } as const;
const isVerb = (op: string): op is keyof typeof VERBS => op in VERBS;

function Record({ record, meta }: { readonly record: Touched; readonly meta: Meta }) {
  const t = useTexts(auditTexts);
  const local = useLocal();
  const pathOf = useRecordPath();
  const entity = meta.entities.find(({ name }) => name === record.entity);
  if (!entity) return null;
  const title = isLocalText(record.title) ? local(record.title) : (record.title ?? '—');
  const opens = entity.hasPage && record.op !== 'delete';
  return (
    <article className={styles.record}>
      <header className={styles.recordHead}>
        <span className={styles.kind}>{local(entity.label)}</span>
        {opens ? <Go to={pathOf(record.entity, record.id)}>{title}</Go> : <span>{title}</span>}
        {isVerb(record.op) && <span className={styles.verb}>{t(VERBS[record.op])}</span>}
        <Go className={styles.more} to={auditPath({ record: { entity: record.entity, id: record.id } })}>
          {t('onlyThisRecord')}
        </Go>
      </header>
      <FieldChanges fields={record.fields} entity={entity} />
    </article>
  );
}
