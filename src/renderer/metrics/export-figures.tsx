import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import { useMay } from '../data/meta.ts';
import { FormatMenu } from '../records/list/format-menu.tsx';
import { useExported } from '../records/list/use-exported.ts';
import { useLanguage } from '../ui/language/use-texts.ts';
import type { MetricQuestion } from './rows-section.tsx';

interface Props {
  readonly question: MetricQuestion;
  readonly what: 'trend' | 'breakdown' | 'snapshots';
  readonly dimension?: string;
  readonly grain?: 'day' | 'month';
}

/** What a part of the page shows, as a file. */
export function ExportFigures({ question, ...more }: Props) {
  const language = useLanguage();
  const may = useMay();
  const send = useCommand(client.metrics.export.mutate, { done: useExported() });
  if (!may('core.export.write')) return null;
  return (
    <FormatMenu
      pending={send.pending}
      onChoose={(format) => send.run({ ...question, ...more, format, language })}
    />
  );
}
