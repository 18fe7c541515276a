import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { RecordColumns } from '../../records/record/record-columns.tsx';
import { AppearanceSwitches } from '../../ui/appearance/appearance-switches.tsx';
import { CalmNotice } from '../../ui/feedback/calm-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Refusal } from '../refusal.tsx';
import { RoleInWords } from '../rights/role-in-words.tsx';
import { AutoLockSection } from './auto-lock-section.tsx';
import { NotificationSection } from './notification-section.tsx';
import { PassphraseSection } from './passphrase-section.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { SignInList } from './sign-in-list.tsx';
import { accountTexts } from './texts.ts';

/** What concerns oneself. */
export function AccountPage() {
  const t = useTexts(accountTexts);
  const local = useLocal();
  const may = useMay();
  const { data: account, error } = useQuery(trpc.access.account.get.queryOptions());
  if (!account) return error ? <Refusal error={error} /> : <Waiting />;
  const { person, role, signIns, autoLockMinutes, recoveryOpensAll } = account;
  const mayRenew = may('core.recovery.write');
  return (
    <Page title={t('title')}>
      <RecordColumns
        main={
          <>
            {mayRenew && !recoveryOpensAll && <CalmNotice>{t('recoveryIncomplete')}</CalmNotice>}
            <Section title={t('me')}>
              <Facts
                facts={[
                  { name: t('name'), value: person?.name },
                  { name: t('role'), value: local(role.label) },
                ]}
              />
            </Section>
            <PassphraseSection />
            {mayRenew && <RecoverySection />}
            <AutoLockSection minutes={autoLockMinutes} disabled={!may('core.setting.write')} />
            {may('core.notification.write') && <NotificationSection />}
            <Section title={t('appearance')}>
              <AppearanceSwitches />
            </Section>
          </>
        }
        side={
          <>
            <Section title={t('signIns')}>
              <SignInList signIns={signIns} />
            </Section>
            <Section title={t('rights')}>
              <RoleInWords role={role} />
            </Section>
          </>
        }
      />
    </Page>
  );
}
