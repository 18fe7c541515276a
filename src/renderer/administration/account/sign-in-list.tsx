import type { Outputs } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import styles from './sign-in-list.module.css';
import { accountTexts } from './texts.ts';

type SignIn = Outputs['access']['account']['get']['signIns'][number];

/** One's latest sign-ins, newest first, with the tries that failed before each. */
export function SignInList({ signIns }: { readonly signIns: readonly SignIn[] }) {
  const t = useTexts(accountTexts);
  const format = useFormat();
  return (
    <ol className={styles.list}>
      {signIns.map(({ id, createdAt, source, method, failedBefore, firstFailedAt }) => (
        <li key={id} className={styles.signIn}>
          <span className="numeric">{format.instant(createdAt)}</span>
          <span className={styles.how}>
            {t(source === 'commandLine' ? 'commandLine' : 'screen')}
            {method === 'recovery' && ` · ${t('byRecovery')}`}
            {method === 'change' && ` · ${t('changedThen')}`}
          </span>
          {failedBefore !== null && failedBefore > 0 && (
            <span className={styles.failed}>
              {t('failedBefore', { count: failedBefore, at: format.instant(firstFailedAt) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
