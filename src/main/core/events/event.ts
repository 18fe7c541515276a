/**
 * Something that happened in a room, for rooms to its right: `invoice.issued`. `Payload` is what they are told. Made by
 * `defineEvent`, exported through the room's door.
 */
export interface RoomEvent<Payload> {
  readonly name: string;
  /** Never set: carries the payload's type. */
  readonly payload?: Payload;
}

export const defineEvent = <Payload>(name: string): RoomEvent<Payload> => ({ name });

/**
 * What a room does inside the unit of work in which the event happened. Made by `onEvent` alone, which knows the types
 * that this must not: the unit of work itself rests on the registry that holds the handlers.
 */
export interface EventHandler {
  readonly event: string;
  readonly handle: (work: never, payload: never) => void;
}
