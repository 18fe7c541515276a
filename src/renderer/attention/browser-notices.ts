/** Whether the notices of the system are shown by the page itself: in a browser. The desktop shell shows its own. */
export const showsOwnNotices = (): boolean => !('vendordesk' in window) && 'Notification' in window;

/** Shows what is new by the system's own notices, where the person allowed it. */
export function showNotice(text: string, tag: string): void {
  if (!showsOwnNotices() || Notification.permission !== 'granted') return;
  new Notification('VendorDesk', { body: text, tag });
}
