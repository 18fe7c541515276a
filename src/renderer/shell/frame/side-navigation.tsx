import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import clsx from 'clsx';
import { WORK_PATH } from '../../attention/index.ts';
import { WorkLink } from '../../attention/work-link.tsx';
import { useMay, useMeta } from '../../data/meta.ts';
import { useSession } from '../../data/session.ts';
import { trpc } from '../../data/trpc.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { contributions } from '../contributions.ts';
import { useSpots } from '../spot/use-remembered.ts';
import { shellTexts } from '../texts.ts';
import styles from './navigation.module.css';
import { moveInNavigation } from './navigation-keys.ts';
import { NavigationSection } from './navigation-section.tsx';
import { toggleRail, useNavigation } from './navigation-state.ts';
import { RoomSection } from './room-section.tsx';
import { SpotSection } from './spot-section.tsx';

const everyPath = contributions.flatMap(({ navigation }) => navigation.map(({ path }) => path));

/** The item of the navigation that an address belongs to: the longest that it begins with. */
const currentItem = (path: string): string | undefined =>
  everyPath
    .filter((each) => path === each || path.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length)[0];

/** The house by domains, with what waits in each; a person's own places stand above them. */
export function SideNavigation() {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const meta = useMeta();
  const { data: session } = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const current = currentItem(path);
  const may = useMay();
  const rail = useNavigation((state) => state.rail);
  const { data: waiting = [] } = useQuery(trpc.metrics.waiting.queryOptions());
  const [favourites] = useSpots('favourites');
  const [recent] = useSpots('recent');
  const domains = meta?.domains ?? [];
  const coming = domains.filter(({ state }) => state === 'coming');
  const RailIcon = rail ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const railName = t(rail ? 'railOff' : 'railOn');
  return (
    <aside className={clsx(styles.side, rail && styles.rail)}>
      {!rail && (
        <div className={styles.brand}>
          <span className={styles.product}>{t('product')}</span>
          <span className={styles.company} title={session?.company?.name}>
            {session?.company?.name}
          </span>
        </div>
      )}
      <nav className={styles.nav} aria-label={t('navigation')} onKeyDown={moveInNavigation}>
        <WorkLink className={styles.item} current={path === WORK_PATH} bare={rail} />
        <SpotSection id="favourites" label={t('favourites')} spots={favourites} openAtFirst />
        <SpotSection id="recent" label={t('recentRecords')} spots={recent} openAtFirst={false} />
        {contributions.map(({ name, navigation }) => {
          const items = navigation.filter(({ permission }) => permission === undefined || may(permission));
          if (items.length === 0) return null;
          return (
            <RoomSection
              key={name}
              name={name}
              label={local(domains.find((domain) => domain.name === name)?.label) || t('workspaceRoom')}
              items={items}
              current={current}
              waits={waiting.find(({ room }) => room === name)}
            />
          );
        })}
        {coming.length > 0 && !rail && (
          <NavigationSection id="coming" label={t('coming')} openAtFirst={false}>
            <ul className={styles.items}>
              {coming.map(({ name, label }) => (
                <li key={name} className={styles.coming} title={t('comingTitle', { domain: local(label) })}>
                  {local(label)}
                </li>
              ))}
            </ul>
          </NavigationSection>
        )}
      </nav>
      <div className={styles.foot}>
        <ActionIcon aria-label={railName} title={`${railName}  [`} aria-pressed={rail} onClick={toggleRail}>
          <RailIcon size={17} stroke={1.6} />
        </ActionIcon>
      </div>
    </aside>
  );
}
