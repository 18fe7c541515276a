import { type ErrorCode, problemText } from '#shared/errors.ts';
import { errorSentence, wireErrorOf } from '../data/wire-error.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { useLanguage } from '../ui/language/use-texts.ts';

/** Why a command was refused, in the place where somebody looks for it. */
export function Refusal({ error }: { readonly error: unknown }) {
  const language = useLanguage();
  return error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : null;
}

/** What a refusal says against one field, to stand beside it; undefined where it is about something else. */
export function useRefusalOf(error: unknown, field: string): string | undefined {
  const language = useLanguage();
  const problem = wireErrorOf(error)?.problems.find((each) => each.field === field);
  return problem && problemText(problem, language);
}

/** The sentence of a refusal of one kind, to stand beside the field that it is about; undefined for any other. */
export function useRefusalWithCode(error: unknown, code: ErrorCode): string | undefined {
  const language = useLanguage();
  return wireErrorOf(error)?.code === code ? errorSentence(error, language) : undefined;
}
