import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { CertificateList } from './certificate-list.tsx';
import { MyIdentity } from './my-identity.tsx';
import { SigningRoots } from './signing-roots.tsx';
import { identityTexts } from './texts.ts';
import { TimestampService } from './timestamp-service.tsx';

/** With which certificate one signs, and under whose roots certificates count here. */
export function IdentityScreen() {
  const t = useTexts(identityTexts);
  const language = useLanguage();
  const { data, error } = useQuery(trpc.compliance.identity.overview.queryOptions());
  return (
    <Page title={t('title')}>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting shape="record" />}
      {data && (
        <Stack gap="md">
          <MyIdentity mine={data.mine} />
          <SigningRoots overview={data} />
          {data.mayManage && <TimestampService />}
          {data.certificates.length > 0 && (
            <CertificateList certificates={data.certificates} mayManage={data.mayManage} />
          )}
        </Stack>
      )}
    </Page>
  );
}
