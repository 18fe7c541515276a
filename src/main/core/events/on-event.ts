import type { Work } from '../storage/work.ts';
import type { EventHandler, RoomEvent } from './event.ts';

/** Answers an event in the same transaction: an error takes back the whole action. */
export const onEvent = <Payload>(
  event: RoomEvent<Payload>,
  handle: (work: Work, payload: Payload) => void,
): EventHandler => ({ event: event.name, handle });
