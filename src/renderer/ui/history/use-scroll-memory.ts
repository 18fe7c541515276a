import { useRouter, useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { entryOf, keep, keptIn } from './kept.ts';

const PREFIX = 'scroll ';
/** How long rows may take to come before the place is given up. */
const PATIENCE = 2500;

type Place = readonly [top: number, left: number];

const alike = (root: Element, element: Element): Element[] => {
  const [name] = element.classList;
  return name === undefined ? [] : [...root.querySelectorAll(`.${CSS.escape(name)}`)];
};

/** Which of the parts that scroll: the first of its class, the second. */
const nameOf = (root: Element, element: Element): string =>
  `${PREFIX}${element.classList[0] ?? ''} ${alike(root, element).indexOf(element)}`;

const find = (root: Element, name: string): Element | undefined => {
  const [className = '', at = ''] = name.slice(PREFIX.length).split(' ');
  return [...root.querySelectorAll(`.${CSS.escape(className)}`)][Number(at)];
};

const placesOf = (entry: string): [string, Place][] =>
  [...(keptIn(entry) ?? [])].filter((each): each is [string, Place] => each[0].startsWith(PREFIX));

/** Remembers how far each part of a page was scrolled, and scrolls there when somebody comes back to the page. */
export function useScrollMemory(box: RefObject<HTMLElement | null>): void {
  const { history } = useRouter();
  const entry = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const returning = useRef(false);

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const onScroll = ({ target }: Event): void => {
      if (returning.current || !(target instanceof HTMLElement) || target.classList.length === 0) return;
      keep(entryOf(history), nameOf(root, target), [target.scrollTop, target.scrollLeft] satisfies Place);
    };
    root.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => root.removeEventListener('scroll', onScroll, { capture: true });
  }, [box, history]);

  useEffect(() => {
    const root = box.current;
    const places = placesOf(entry);
    if (!root || places.length === 0) return;
    const until = performance.now() + PATIENCE;
    const reached = new Map<string, Element>();
    let frame = 0;
    returning.current = true;
    const stop = (): void => {
      cancelAnimationFrame(frame);
      returning.current = false;
      for (const event of GIVE_UP) root.removeEventListener(event, stop, { capture: true });
    };
    const step = (): void => {
      for (const [name, [top, left]] of places) {
        const element = find(root, name);
        // the page before may still stand there: each new part is scrolled once
        if (!element || reached.get(name) === element) continue;
        if (element.scrollHeight - element.clientHeight < top) continue;
        element.scrollTo(left, top);
        reached.set(name, element);
      }
      if (performance.now() < until) frame = requestAnimationFrame(step);
      else stop();
    };
    for (const event of GIVE_UP) root.addEventListener(event, stop, { capture: true, passive: true });
    step();
    return stop;
  }, [box, entry]);
}

/** Whoever scrolls by themselves is left alone. */
const GIVE_UP = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;
