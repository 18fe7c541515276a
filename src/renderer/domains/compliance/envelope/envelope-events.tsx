import { IconPoint } from '@tabler/icons-react';
import { sourceLabel } from '#shared/sources.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Timeline } from '../../../ui/record/timeline.tsx';
import type { EnvelopeData } from './envelope-data.ts';
import { envelopeTexts } from './texts.ts';

/** What happened to an envelope, newest first. */
export function EnvelopeEvents({ data }: { readonly data: EnvelopeData }) {
  const t = useTexts(envelopeTexts);
  const local = useLocal();
  const entity = useEntity('signingEvent');
  return (
    <Section title={t('events')}>
      <Timeline
        label={t('events')}
        items={data.events.toReversed().map(({ id, at, kind, who, detail, door }) => ({
          id,
          at,
          icon: <IconPoint size={14} />,
          title: t('eventLine', {
            event: local(choiceOf(entity, 'kind', kind).label),
            door: local(sourceLabel(door)),
          }),
          by: who,
          ...(detail ? { body: detail } : {}),
        }))}
      />
    </Section>
  );
}
