import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus where the work is: whoever does not see the screen is taken to a new step, and a button that went
 * away with its part of the screen leaves the focus to the step.
 */
export function useStepFocus(step: string, busy: boolean): RefObject<HTMLElement | null> {
  const body = useRef<HTMLElement>(null);
  const before = useRef({ step, busy });

  useEffect(() => {
    const moved = before.current.step !== step;
    const turned = before.current.busy !== busy;
    before.current = { step, busy };
    if (moved || (turned && document.activeElement === document.body))
      body.current?.focus({ preventScroll: true });
  }, [step, busy]);

  return body;
}
