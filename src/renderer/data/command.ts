import { useMutation } from '@tanstack/react-query';
import { tellError } from '../ui/feedback/tell.ts';
import { useLanguage } from '../ui/language/use-texts.ts';
import { offerUndo } from './undo.ts';
import { errorSentence, wireErrorOf } from './wire-error.ts';

export interface CommandOptions {
  readonly context: { readonly commandKey: string };
}

interface Attempt<Input> {
  readonly input: Input;
  readonly key: string;
}

interface Wishes<Output> {
  /** The change may be taken back from the notice that follows it. */
  readonly undo?: boolean;
  readonly done?: (output: Output) => void;
  /** Returns true where the screen shows the error itself. */
  readonly failed?: (error: unknown) => boolean;
}

const TIMES = 2;

/**
 * A command of the program, as a button uses it. Each call is one attempt of the user's with a key of its own; when
 * the connection breaks, it is sent again under the same key, so that it is carried out once.
 */
export function useCommand<Input, Output>(
  send: (input: Input, options: CommandOptions) => Promise<Output>,
  wishes: Wishes<Output> = {},
) {
  const language = useLanguage();
  const mutation = useMutation({
    mutationFn: ({ input, key }: Attempt<Input>) => send(input, { context: { commandKey: key } }),
    retry: (times, error) => times < TIMES && wireErrorOf(error) === undefined,
    retryDelay: 400,
    onSuccess: (output) => {
      wishes.done?.(output);
      if (wishes.undo) void offerUndo(language);
    },
    onError: (error) => {
      if (!wishes.failed?.(error)) tellError(errorSentence(error, language));
    },
  });
  return {
    pending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    run: (input: Input): void => mutation.mutate({ input, key: crypto.randomUUID() }),
    /** As `run`, for callers that go on afterwards; rejects when the command was refused. */
    runAndWait: (input: Input): Promise<Output> => mutation.mutateAsync({ input, key: crypto.randomUUID() }),
  };
}
