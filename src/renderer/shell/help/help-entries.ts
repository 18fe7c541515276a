import type { LocalText } from '#shared/texts.ts';
import type { HelpBook } from './help-book.ts';
import type { HelpEntry } from './search-help.ts';
import type { MetricMeaning } from './use-help.ts';

const joined = (texts: readonly LocalText[]): LocalText => ({
  zh: texts.map(({ zh }) => zh).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});

/** All that can be looked for in help: its pages, the terms, and the metrics. */
export function helpEntries(
  { pages, terms }: HelpBook,
  metrics: readonly MetricMeaning[],
): readonly Omit<HelpEntry, 'readings'>[] {
  return [
    ...Object.entries(pages).map(([path, { title, purpose, first }]) => ({
      id: path,
      kind: 'page' as const,
      label: title,
      body: joined([purpose, ...first.map(({ text }) => text)]),
    })),
    ...Object.entries(terms).map(([name, { label, meaning }]) => ({
      id: name,
      kind: 'term' as const,
      label,
      body: meaning,
    })),
    ...metrics.map(({ id, label, definition }) => ({
      id,
      kind: 'metric' as const,
      label,
      body: definition,
    })),
  ];
}
