import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type Vocabulary = Outputs['rules']['vocabulary'][number];

/** The kinds of record that a rule may be about, with how they move. */
export const useVocabulary = (): readonly Vocabulary[] => {
  const { data = [] } = useQuery(trpc.rules.vocabulary.queryOptions());
  return data;
};
