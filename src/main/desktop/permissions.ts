import type { Session } from 'electron';
import { isOwnPage } from './own-page.ts';

/** Putting text on the clipboard, after a click, is all a page of ours asks for ("copy the recovery code"). */
const isGranted = (permission: string, page: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnPage(page);

/** Camera, location, notifications, devices and whatever else a page may ask for are refused. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isGranted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
}
