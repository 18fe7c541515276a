import { useMemo } from 'react';
import { errorText } from '#shared/errors.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { useSecondsLeft } from '../../ui/feedback/use-seconds-left.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';

interface Patience {
  /** The refusal in words; null where there is none, or the wait that it asked for is over. */
  readonly sentence: string | null;
  /** True until the next try may be made. */
  readonly waiting: boolean;
}

/** What a refused try to get in says, with the wait after too many of them counted down. */
export function usePatience(error: unknown): Patience {
  const language = useLanguage();
  const wire = error ? wireErrorOf(error) : undefined;
  const wait = wire?.code === 'tooManyTries' ? Number(wire.params.seconds) : null;
  // counted from the moment that this very refusal arrived
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further refusal may name the same seconds
  const until = useMemo(() => (wait === null ? null : Date.now() + wait * 1000), [error, wait]);
  const seconds = useSecondsLeft(until);
  if (!error) return { sentence: null, waiting: false };
  if (!wire || wait === null) return { sentence: errorSentence(error, language), waiting: false };
  if (seconds === 0) return { sentence: null, waiting: false };
  return { sentence: errorText({ ...wire, params: { seconds } }, language), waiting: true };
}
