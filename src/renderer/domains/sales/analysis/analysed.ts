import type { Inputs, Outputs } from '../../../data/trpc.ts';

export type SalesAnalysisAnswer = Outputs['sales']['analysis'];
/** The reports that leave as files. */
export type AnalysisPart = Inputs['sales']['exportAnalysis']['part'];

/** What the reports are asked with; their files are asked with the same. */
export interface AnalysisQuestion {
  readonly pipelineId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ReportProps {
  readonly analysis: SalesAnalysisAnswer;
  readonly question: AnalysisQuestion;
}
