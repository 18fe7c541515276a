import type { Outputs } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './backups.module.css';
import { backupTexts } from './texts.ts';

type Since = NonNullable<Outputs['backup']['compare']['since']>;

/** What a workspace restored from the backup would lack: how much, whose, of what, and the latest of it in words. */
export function SinceBackup({ since }: { readonly since: Since }) {
  const t = useTexts(backupTexts);
  const local = useLocal();
  const format = useFormat();
  if (since.relation === 'apart') return <p className={styles.words}>{t('apart')}</p>;
  if (since.relation === 'same') return <p className={styles.words}>{t('lacksNothing')}</p>;
  const { actions, firstAt, lastAt, byPerson, byKind, latest } = since;
  return (
    <>
      <p className={styles.words}>
        {t('lacksActions', { count: actions, from: format.instant(firstAt), to: format.instant(lastAt) })}
      </p>
      <dl className={styles.facts}>
        <dt>{t('byPerson')}</dt>
        <dd>{byPerson.map(({ name, actions: n }) => `${name} ${format.integer(n)}`).join(' · ')}</dd>
        <dt>{t('byKind')}</dt>
        <dd>
          {byKind.map(({ label, records }) => `${local(label)} ${format.integer(records)}`).join(' · ')}
        </dd>
      </dl>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('latest')}>
          <thead>
            <tr>
              <th>{t('when')}</th>
              <th>{t('who')}</th>
              <th>{t('what')}</th>
            </tr>
          </thead>
          <tbody>
            {latest.map(({ group, at, actor, action, label, reason }) => (
              <tr key={group}>
                <td className="numeric">{format.instant(at)}</td>
                <td>{actor}</td>
                <td className={styles.wide}>
                  {label ? local(label) : action}
                  {reason && ` · ${reason}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
