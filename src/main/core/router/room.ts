import type { LocalText } from '#shared/texts.ts';
import type { ApprovalSubject } from '../approvals/approval-subject.ts';
import type { ConnectorKind } from '../connectors/connector.ts';
import type { Entity } from '../entities/entity.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import type { EventHandler } from '../events/event.ts';
import type { Recurring } from '../jobs/recurring.ts';
import type { Task } from '../jobs/task.ts';
import type { Metric } from '../metrics/metric.ts';
import type { WaitingSource } from '../my-work/waiting-source.ts';
import type { NotificationKind } from '../notifications/notification-kinds.ts';
import type { Step } from '../processes/process.ts';
import type { Sample } from '../sample/sample.ts';
import type { DocumentKind } from '../templates/document-kind.ts';
import type { Seed } from '../workspace/seed.ts';

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
  /** What it does again and again while a workspace is open. */
  readonly recurring?: readonly Recurring[];
  /** Why its records wait for somebody: what “my work” shows of the room. */
  readonly waitingForMe?: readonly WaitingSource[];
  /** What it tells people of. */
  readonly notificationKinds?: readonly NotificationKind[];
  /** Which of its documents are approved. */
  readonly approvals?: readonly ApprovalSubject[];
  /** Ways to services outside. */
  readonly connectors?: readonly ConnectorKind[];
  /** Its steps, in their order. */
  readonly process?: readonly Step[];
  readonly metrics?: readonly Metric[];
  /** What it does, in the same unit of work, when something happens in rooms to its left. */
  readonly handlers?: readonly EventHandler[];
  readonly seeds?: readonly Seed[];
  readonly sample?: Sample;
}
