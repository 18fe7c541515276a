import { useCompanyTimeZone, useToday } from '../../../data/session.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { type DemoDraft, emptyPreparation } from './demo-draft.ts';
import { demoTexts } from './texts.ts';

const USUAL_TIME = { start: '10:00', end: '11:00' } as const;

/** What a new demo of a deal begins with: tomorrow, an hour, and what is got ready for most of them. */
export function useNewDemo(): (
  deal: { readonly id: string; readonly name: string },
  on?: { readonly date: string; readonly start: string; readonly end: string },
) => DemoDraft {
  const t = useTexts(demoTexts);
  const today = useToday();
  const timeZone = useCompanyTimeZone();
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  return ({ id, name }, on = { date: tomorrow, ...USUAL_TIME }) => ({
    id: null,
    dealId: id,
    title: t('usualSubject', { deal: name }).slice(0, 200),
    times: { ...on, endDate: on.date, timeZone },
    place: '',
    link: '',
    agenda: '',
    attendees: [],
    preparations: [
      emptyPreparation('environment', t('usualEnvironment')),
      emptyPreparation('data', t('usualData')),
      emptyPreparation('script', t('usualScript')),
    ],
  });
}
