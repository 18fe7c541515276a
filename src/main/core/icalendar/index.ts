export { type CalendarEvent, readCalendar } from './read-calendar.ts';
export { type Invitation, type Invitee, methodOf, writeInvitation } from './write-invitation.ts';
