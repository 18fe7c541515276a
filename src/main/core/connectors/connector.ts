import type { Problem } from '#shared/errors.ts';
import type { Choice } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';

/** What a connector must be told before it can work, and may be seen. */
export interface ConnectorField {
  readonly name: string;
  readonly label: LocalText;
  readonly kind: 'text' | 'integer' | 'choice';
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  /** What the form begins with. */
  readonly usual?: string | number;
  /** Secrets were given to whoever this names: where it changes they are asked for again. */
  readonly bindsSecrets?: true;
  readonly hint?: LocalText;
  readonly min?: number;
  readonly max?: number;
}

/** A password, a token: kept under the workspace key, and never shown again. */
export interface ConnectorSecret {
  readonly name: string;
  readonly label: LocalText;
}

export type ConnectorSettings = Readonly<Record<string, string | number | null>>;

/** Settings and opened secrets, for the time of one call. They never leave the core. */
export interface ConnectorAccess {
  readonly settings: ConnectorSettings;
  readonly secrets: Readonly<Record<string, string>>;
}

/** One thing on its way out, as a connector gets it. */
export interface Outgoing {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  /** The name under which the other side will know it, the same at every attempt. */
  readonly remoteId: string | null;
  readonly createdAt: number;
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
}

/** What a connector that sends is able to do. */
export interface Sending {
  /** Resolves with the other side's answer once it has taken the item. Throws an `OutboundFailure`. */
  readonly send: (item: Outgoing, access: ConnectorAccess) => Promise<LocalText | null>;
  /**
   * Whether the other side has an item whose answer was lost. Left out where the protocol has no way to ask: then it
   * is sent again under the same name and marked.
   */
  readonly verify?: (item: Outgoing, access: ConnectorAccess) => Promise<'arrived' | 'absent'>;
}

/** A way to one kind of service outside. A room declares its own in its `connectors`. */
export interface ConnectorKind {
  readonly kind: string;
  readonly label: LocalText;
  /** What it is good for. */
  readonly does: LocalText;
  /** How the work is done without it. */
  readonly manual: LocalText;
  readonly fields: readonly ConnectorField[];
  readonly secrets: readonly ConnectorSecret[];
  /** What stands against settings as a whole. Pure. */
  readonly check?: (settings: ConnectorSettings) => Problem[];
  /** Tries the connection and says what was found. Throws an AppError that names the cause. */
  readonly test: (access: ConnectorAccess) => Promise<LocalText>;
  readonly sending?: Sending;
}
