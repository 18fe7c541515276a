import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { FormatMenu } from '../../../records/list/format-menu.tsx';
import { useExported } from '../../../records/list/use-exported.ts';
import { useLanguage } from '../../../ui/language/use-texts.ts';
import type { AnalysisPart, AnalysisQuestion } from './analysed.ts';

interface Props {
  readonly question: AnalysisQuestion;
  readonly part: AnalysisPart;
}

/** The table behind a report, as a file. */
export function ExportReport({ question, part }: Props) {
  const language = useLanguage();
  const may = useMay();
  const send = useCommand(client.sales.exportAnalysis.mutate, { done: useExported() });
  if (!may('core.export.write')) return null;
  return (
    <FormatMenu
      pending={send.pending}
      onChoose={(format) => send.run({ ...question, part, format, language })}
    />
  );
}
