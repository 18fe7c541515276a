import { useMutation } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { upload } from '../../../data/transfers.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { FileDrop } from '../../../ui/files/file-drop.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { SignatureCard } from './signature-card.tsx';
import { signingTexts } from './texts.ts';
import styles from './verify-page.module.css';

/** Says of any PDF what its signatures are worth. */
export function VerifyPage() {
  const t = useTexts(signingTexts);
  const language = useLanguage();
  const check = useMutation({
    mutationFn: async (file: File) =>
      client.compliance.signing.verify.query({ upload: await upload(file, file.name) }),
  });
  const found = check.data;
  return (
    <Page title={t('verifyTitle')}>
      <div className={styles.parts}>
        <FileDrop hint={t('verifyHint')} accept=".pdf" busy={check.isPending} onFile={check.mutate} />
        {check.error && <ProblemNotice>{errorSentence(check.error, language)}</ProblemNotice>}
        {found && (
          <Section title={t('file')}>
            <Facts
              facts={[
                { name: t('fileName'), value: found.file },
                { name: t('pages'), value: found.pages },
                { name: t('signatures'), value: found.signatures.length },
                { name: t('sha256'), value: <span className={styles.hash}>{found.sha256}</span> },
              ]}
            />
          </Section>
        )}
        {found?.signatures.length === 0 && (
          <Section title={t('unsigned', { file: found.file })}>
            <p className={styles.hint}>{t('unsignedHint')}</p>
          </Section>
        )}
        {found?.signatures.map((signature, at) => (
          <SignatureCard key={signature.field} signature={signature} n={at + 1} />
        ))}
      </div>
    </Page>
  );
}
