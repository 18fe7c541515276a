import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A place in this program: path and search. */
  readonly to: string;
}

/** A link within the program. A real one: it can be copied, and opened in another tab of the browser host. */
export function Go({ to, onClick, children, ...rest }: Props) {
  const router = useRouter();
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    event.stopPropagation();
    router.history.push(to);
  };
  return (
    <a {...rest} href={router.history.createHref(to)} onClick={go}>
      {children}
    </a>
  );
}
