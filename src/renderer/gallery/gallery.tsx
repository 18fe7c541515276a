import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useParams,
} from '@tanstack/react-router';
import 'dayjs/locale/zh-cn';
import { useMemo } from 'react';
import { AppearanceSwitches } from '../ui/appearance/appearance-switches.tsx';
import { ReferenceContext } from '../ui/form/reference-source.ts';
import { useLanguage, useLocal } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import { Page } from '../ui/layout/page.tsx';
import { cssVariables, themeIn } from '../ui/theme/theme.ts';
import styles from './gallery.module.css';
import { pages } from './pages.ts';
import { sampleReferences } from './sample-references.ts';

/** The frame: the list of parts on the left, one of them beside it. */
function Frame() {
  const local = useLocal();
  const { id } = useParams({ strict: false }) as { id?: string };
  const page = pages.find((each) => each.id === id) ?? pages[0];
  if (!page) return null;
  const Part = page.component;
  return (
    <div className={styles.gallery}>
      <nav className={styles.list} aria-label={local({ zh: '部件', en: 'Parts' })}>
        {pages.map((each) => (
          <Go
            key={each.id}
            to={`/${each.id}`}
            className={styles.link}
            data-page={each.id}
            aria-current={each === page ? 'page' : undefined}
          >
            {local(each.title)}
          </Go>
        ))}
      </nav>
      <main className={styles.main}>
        <Page title={local(page.title)} actions={<AppearanceSwitches />} fills={page.fills ?? false}>
          <p className={styles.use}>{local(page.use)}</p>
          <Part key={page.id} />
        </Page>
      </main>
    </div>
  );
}

const root = createRootRoute();
const router = createRouter({
  routeTree: root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Frame }),
    createRoute({ getParentRoute: () => root, path: '/$id', component: Frame }),
  ]),
  history: createHashHistory(),
});
const queryClient = new QueryClient();

/** All parts of the design system in all their states. For whoever builds screens; no part of the product. */
export function Gallery() {
  const language = useLanguage();
  const theme = useMemo(() => themeIn(language), [language]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="light" cssVariablesResolver={cssVariables}>
      <DatesProvider settings={{ locale: language === 'zh' ? 'zh-cn' : 'en', firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <ReferenceContext value={sampleReferences}>
            <RouterProvider router={router} />
            <Notifications position="bottom-right" />
          </ReferenceContext>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
