import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { FormatMenu } from '../../../records/list/format-menu.tsx';
import { useExported } from '../../../records/list/use-exported.ts';
import { useLanguage } from '../../../ui/language/use-texts.ts';
import type { Performance } from './performance-answers.ts';

interface Props {
  readonly performance: Performance;
  readonly part: 'attainment' | 'leaderboard';
}

/** The lines that the reader sees, as a file. */
export function ExportPerformance({ performance: { period, metric }, part }: Props) {
  const language = useLanguage();
  const may = useMay();
  const send = useCommand(client.sales.exportPerformance.mutate, { done: useExported() });
  if (!may('core.export.write')) return null;
  return (
    <FormatMenu
      pending={send.pending}
      onChoose={(format) => send.run({ period, metric, part, format, language })}
    />
  );
}
