import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { type NoticeAction, NoticeBody } from './notice-body.tsx';

const SHORT = 6000;
const LONG = 12_000;

function tell(message: string, color: string, autoClose: number, action: NoticeAction | undefined): string {
  const id = crypto.randomUUID();
  const done = (): void => void notifications.hide(id);
  notifications.show({
    id,
    color,
    autoClose,
    withCloseButton: true,
    message: createElement(NoticeBody, { message, done, ...(action ? { action } : {}) }),
  });
  return id;
}

let latest: string | undefined;

/** A short notice that something was done, with a way back where there is one. It takes the place of the one before. */
export function tellDone(message: string, action?: NoticeAction): void {
  if (latest !== undefined) notifications.hide(latest);
  latest = tell(message, 'ink', SHORT, action);
}

/** The sentence of a refusal; it stays long enough to be read. */
export const tellError = (message: string): void => void tell(message, 'red', LONG, undefined);
