/** The workspace that a restore has made. */
export interface Restored {
  readonly path: string;
  readonly name: string;
}
