import { Button } from '@mantine/core';
import { errorText } from '#shared/errors.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { RecordApprovals } from '../../../records/approvals/record-approvals.tsx';
import { FilesTitle } from '../../../records/files/files-title.tsx';
import { RecordFiles } from '../../../records/files/record-files.tsx';
import { useListPath, useRecordPath } from '../../../records/places.ts';
import { RecordTags } from '../../../records/tags/record-tags.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { UnsavedGuard } from '../../../ui/form/unsaved-guard.tsx';
import { fieldValue, textOf } from '../../../ui/format/row.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageTitle } from '../../../ui/layout/page-title.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { salesTexts } from '../texts.ts';
import { QuoteActions } from './quote-actions.tsx';
import { headerValues, lineValues, type QuoteData, useQuoteDraft } from './quote-draft.ts';
import { QuoteHeader } from './quote-header.tsx';
import { lineHolds } from './quote-line-check.ts';
import { QuoteLines } from './quote-lines.tsx';
import styles from './quote-page.module.css';
import { QuoteTotals } from './quote-totals.tsx';
import { QuoteVersions } from './quote-versions.tsx';
import { usePricing } from './use-pricing.ts';

/** A quote: header, lines like a spreadsheet, totals that follow the typing, versions beside it. */
export function QuotePage({ data }: { readonly data: QuoteData }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const recordPath = useRecordPath();
  const listPath = useListPath();
  const entity = useEntity('quote');
  const { quote, mayEdit } = data;
  const currency = textOf(quote, 'currency');
  const draft = useQuoteDraft(data);
  const { pricing, error, positions } = usePricing(draft, currency);
  const save = useCommand(client.sales.quote.save.mutate, {
    done: () => {
      draft.kept();
      tellDone(t('saved'));
    },
  });
  const state = choiceOf(entity, 'status', textOf(quote, 'status'));
  const store = (): Promise<unknown> =>
    save.runAndWait({
      id: quote.id,
      version: Number(fieldValue(quote, 'version')),
      values: headerValues(draft.header),
      lines: draft.lines.map(lineValues),
    });
  const number = textOf(quote, 'number') || t('draft');
  const title = (
    <PageTitle
      name={textOf(quote, 'title')}
      kind={`${local(entity?.label)} ${number} · ${t('version', { revision: textOf(quote, 'revision') })}`}
      back={{ to: listPath('quote'), label: local(entity?.plural) }}
    />
  );
  const beside = (
    <>
      <StatusBadge label={local(state.label)} tone={state.tone} />
      <Go to={recordPath('deal', textOf(quote, 'dealId'))} className={styles.deal}>
        {local(quote.refs.dealId)}
      </Go>
    </>
  );
  const actions = (
    <>
      {mayEdit && (
        <Button
          variant="default"
          disabled={!draft.dirty}
          loading={save.pending}
          onClick={() => void store().catch(() => undefined)}
        >
          {t('save')}
        </Button>
      )}
      <QuoteActions data={data} unsaved={draft.dirty} save={store} />
    </>
  );
  return (
    <Page title={title} beside={beside} actions={actions}>
      <UnsavedGuard when={draft.dirty} />
      <div className={styles.page}>
        <div className={styles.main}>
          {entity && <RecordTags entity={entity} row={quote} />}
          <QuoteHeader draft={draft} customer={local(quote.refs.customerId)} disabled={!mayEdit} />
          <RecordApprovals entity="quote" id={quote.id} />
          {data.versions.length > 1 && <QuoteVersions data={data} />}
        </div>
        <aside className={styles.side}>
          <QuoteTotals draft={draft} currency={currency} disabled={!mayEdit} pricing={pricing} />
        </aside>
        <div className={styles.lines}>
          {/* what is wrong with a cell is told there */}
          {error && draft.lines.every(lineHolds) && (
            <ProblemNotice>{errorText(error, language)}</ProblemNotice>
          )}
          <Section title={t('lines')} flush>
            <QuoteLines
              quoteId={quote.id}
              draft={draft}
              currency={currency}
              disabled={!mayEdit}
              pricing={pricing}
              positions={positions}
            />
          </Section>
          <Section title={<FilesTitle entity="quote" id={quote.id} />}>
            <RecordFiles entity="quote" id={quote.id} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
