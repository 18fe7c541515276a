import { useRouterState } from '@tanstack/react-router';
import { WORK_PATH } from '../../attention/index.ts';
import { WorkLink } from '../../attention/work-link.tsx';
import { useMay, useMeta } from '../../data/meta.ts';
import { useSession } from '../../data/session.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { contributions } from '../contributions.ts';
import { shellTexts } from '../texts.ts';
import styles from './frame.module.css';

const everyPath = contributions.flatMap(({ navigation }) => navigation.map(({ path }) => path));

/** The item of the navigation that an address belongs to: the longest that it begins with. */
const currentItem = (path: string): string | undefined =>
  everyPath
    .filter((each) => path === each || path.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length)[0];

/** The house by domains; those not built yet are shown, muted, as coming. */
export function SideNavigation() {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const meta = useMeta();
  const { data: session } = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const current = currentItem(path);
  const may = useMay();
  const shown = contributions
    .map(({ name, navigation }) => ({
      name,
      navigation: navigation.filter(({ permission }) => permission === undefined || may(permission)),
    }))
    .filter(({ navigation }) => navigation.length > 0);
  const domains = meta?.domains ?? [];
  const coming = domains.filter(({ state }) => state === 'coming');
  return (
    <aside className={styles.side}>
      <div className={styles.brand}>
        <span className={styles.product}>{t('product')}</span>
        <span className={styles.company} title={session?.company?.name}>
          {session?.company?.name}
        </span>
      </div>
      <nav className={styles.nav} aria-label={t('navigation')}>
        <WorkLink className={styles.item} current={path === WORK_PATH} />
        {shown.map(({ name, navigation }) => (
          <section key={name} aria-labelledby={`nav-${name}`}>
            <h2 id={`nav-${name}`} className={styles.group}>
              {local(domains.find((domain) => domain.name === name)?.label)}
            </h2>
            <ul className={styles.items}>
              {navigation.map(({ path: to, label, icon: Icon }) => (
                <li key={to}>
                  <Go to={to} className={styles.item} aria-current={to === current ? 'page' : undefined}>
                    <Icon size={16} stroke={1.6} />
                    {local(label)}
                  </Go>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {coming.length > 0 && (
          <section aria-labelledby="nav-coming">
            <h2 id="nav-coming" className={styles.group}>
              {t('coming')}
            </h2>
            <ul className={styles.items}>
              {coming.map(({ name, label }) => (
                <li key={name} className={styles.coming} title={t('comingTitle', { domain: local(label) })}>
                  {local(label)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </nav>
    </aside>
  );
}
