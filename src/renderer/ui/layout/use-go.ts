import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to a place in this program: path and search. */
export function useGo(): (to: string, options?: { readonly replace?: boolean }) => void {
  const { history } = useRouter();
  return useCallback((to, options) => (options?.replace ? history.replace(to) : history.push(to)), [history]);
}
