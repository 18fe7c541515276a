import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { type NoticeAction, NoticeBody } from './notice-body.tsx';

const SHORT = 6000;
const LONG = 12_000;

function tell(message: string, color: string, autoClose: number, action: NoticeAction | undefined): void {
  const id = crypto.randomUUID();
  const done = (): void => void notifications.hide(id);
  notifications.show({
    id,
    color,
    autoClose,
    withCloseButton: true,
    message: createElement(NoticeBody, { message, done, ...(action ? { action } : {}) }),
  });
}

/** A short notice that something was done, with a way back where there is one. */
export const tellDone = (message: string, action?: NoticeAction): void => tell(message, 'ink', SHORT, action);

/** The sentence of a refusal; it stays long enough to be read. */
export const tellError = (message: string): void => tell(message, 'red', LONG, undefined);
