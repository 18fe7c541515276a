import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { ConnectorSection } from './connector-section.tsx';
import styles from './connectors.module.css';
import { connectorTexts } from './texts.ts';

/** The ways to services outside. */
export function ConnectorsPage() {
  const t = useTexts(connectorTexts);
  const language = useLanguage();
  const mayWrite = useMay()('core.connector.write');
  const { data, error } = useQuery(trpc.connectors.list.queryOptions());
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting shape="tiles" />;
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <p className={styles.hint}>{t('hint')}</p>
        {data.map((connector) => (
          <ConnectorSection key={connector.kind} connector={connector} mayWrite={mayWrite} />
        ))}
      </div>
    </Page>
  );
}
