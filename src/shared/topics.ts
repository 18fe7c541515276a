/**
 * News names the entities that changed; this stands for everything. It comes first to whoever begins to listen: what
 * was fetched before may be stale.
 */
export const EVERYTHING = '*';
