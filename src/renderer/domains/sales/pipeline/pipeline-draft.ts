import { useMemo, useState } from 'react';
import type { LocalText } from '#shared/texts.ts';
import type { Outputs } from '../../../data/trpc.ts';

export type Pipeline = Outputs['sales']['pipelines'][number];
export type StageSettings = Pipeline['stages'][number];
export type Requirement = StageSettings['requirements'][number];

/** A requirement as it is edited; without an id until it is saved. */
export type RequirementDraft = Omit<Requirement, 'id'> & { readonly id: string | null };
export type StageDraft = Omit<StageSettings, 'id' | 'requirements'> & {
  readonly id: string | null;
  /** What tells stages apart while they are edited. */
  readonly key: string;
  readonly requirements: readonly RequirementDraft[];
};
export interface PipelineDraft {
  readonly id: string | null;
  readonly name: string;
  readonly idleDays: number | null;
  readonly stages: readonly StageDraft[];
}

const UNNAMED: LocalText = { zh: '', en: '' };

const stage = ({ zh, en }: LocalText, category: StageDraft['category'], probability: string): StageDraft => ({
  id: null,
  key: crypto.randomUUID(),
  name: zh,
  nameEn: en,
  category,
  probability,
  stalledDays: null,
  forecastCategory: null,
  exitCriteria: null,
  requirements: [],
  deals: 0,
});

/** A further open stage, to be named. */
export const newStage = (): StageDraft => stage(UNNAMED, 'open', '50');

const newPipeline = (): PipelineDraft => ({
  id: null,
  name: '',
  idleDays: 30,
  stages: [
    stage(UNNAMED, 'open', '10'),
    stage({ zh: '赢单', en: 'Won' }, 'won', '100'),
    stage({ zh: '输单', en: 'Lost' }, 'lost', '0'),
  ],
});

const draftOf = (pipeline: Pipeline): PipelineDraft => ({
  ...pipeline,
  stages: pipeline.stages.map((each) => ({ ...each, key: each.id })),
});

/** What the program is sent: without what it counts or this screen needs for itself. */
export const asInput = ({ stages, ...pipeline }: PipelineDraft) => ({
  ...pipeline,
  stages: stages.map(({ key: _key, deals: _deals, requirements, ...each }) => ({
    ...each,
    requirements: [...requirements],
  })),
});

/** A pipeline while it is edited; `saved` is undefined for a new one. */
export function usePipelineDraft(saved: Pipeline | undefined) {
  const first = useMemo(() => (saved ? draftOf(saved) : newPipeline()), [saved]);
  const [edited, setEdited] = useState<PipelineDraft | null>(null);
  const draft = edited ?? first;
  const setStages = (stages: readonly StageDraft[]): void => setEdited({ ...draft, stages });
  return {
    draft,
    dirty: edited !== null,
    set: (part: Partial<PipelineDraft>): void => setEdited({ ...draft, ...part }),
    setStage: (key: string, part: Partial<StageDraft>): void =>
      setStages(draft.stages.map((each) => (each.key === key ? { ...each, ...part } : each))),
    addStage: (): void => {
      const open = draft.stages.filter(({ category }) => category === 'open').length;
      setStages([...draft.stages.slice(0, open), newStage(), ...draft.stages.slice(open)]);
    },
    removeStage: (key: string): void => setStages(draft.stages.filter((each) => each.key !== key)),
    /** One place up or down, among the open stages. */
    shiftStage: (key: string, by: -1 | 1): void => {
      const at = draft.stages.findIndex((each) => each.key === key);
      const stages = [...draft.stages];
      const [moved] = stages.splice(at, 1);
      if (moved) stages.splice(at + by, 0, moved);
      setStages(stages);
    },
    reset: (): void => setEdited(null),
  };
}
