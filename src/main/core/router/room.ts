import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import type { Task } from '../jobs/task.ts';
import type { Sample } from '../sample/sample.ts';
import type { DocumentKind } from '../templates/document-kind.ts';
import type { Seed } from '../workspace/create-workspace.ts';

/** What a domain hands to the composition; nothing of it registers anywhere else. Its router is merged by name. */
export interface Room {
  readonly name: string;
  readonly label: LocalText;
  readonly entities: readonly Entity[];
  readonly lifecycles: readonly Lifecycle[];
  readonly actions: Readonly<Record<string, LocalText>>;
  /** Names of the room's permissions that belong to no entity. */
  readonly permissions?: Readonly<Record<string, LocalText>>;
  /** Documents that are made of the room's records by templates. */
  readonly documentKinds?: readonly DocumentKind[];
  readonly tasks: readonly Task[];
  readonly seed?: Seed;
  readonly sample?: Sample;
}
