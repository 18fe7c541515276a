import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import 'dayjs/locale/zh-cn';
import { useMemo } from 'react';
import { queryClient } from '../data/query-client.ts';
import { references } from '../data/references.ts';
import { PlacesContext } from '../records/places.ts';
import { ErrorBoundary } from '../ui/feedback/error-boundary.tsx';
import { ReferenceContext } from '../ui/form/reference-source.ts';
import { useLanguage } from '../ui/language/use-texts.ts';
import { cssVariables, themeIn } from '../ui/theme/theme.ts';
import { places } from './contributions.ts';
import { appRouter } from './router.tsx';

/** Everything that all screens stand on. */
export function Application() {
  const language = useLanguage();
  const theme = useMemo(() => themeIn(language), [language]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={cssVariables}>
      <DatesProvider settings={{ locale: language === 'zh' ? 'zh-cn' : 'en', firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <ReferenceContext value={references}>
            <PlacesContext value={places}>
              <ErrorBoundary resetKey="application">
                <RouterProvider router={appRouter} />
              </ErrorBoundary>
            </PlacesContext>
          </ReferenceContext>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
