import type { LocalText } from '#shared/texts.ts';
import type { ApprovalSubject } from '../approvals/approval-subject.ts';
import type { RoomChecklistTask } from '../checklist/checklist-task.ts';
import type { Clock } from '../clock.ts';
import type { ConnectorKind } from '../connectors/connector.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import type { Registry } from '../entities/registry.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Recurrences } from '../jobs/recurring.ts';
import type { WorkerPool } from '../jobs/worker-pool.ts';
import type { MetricCatalogue } from '../metrics/metric-catalogue.ts';
import type { MetricTasks } from '../metrics/metric-tasks.ts';
import type { WaitingSource } from '../my-work/waiting-source.ts';
import type { NotificationKind } from '../notifications/notification-kinds.ts';
import type { OutboxPump } from '../outbox/pump.ts';
import type { RuleEngine } from '../rules/rule-engine.ts';
import type { AutoLock } from '../session/auto-lock.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Command } from '../storage/work.ts';
import type { DocumentKind } from '../templates/document-kind.ts';
import type { Transfers } from '../transfers.ts';
import type { AnsweredCommands } from './answered-commands.ts';

export interface RoomDescription {
  readonly name: string;
  readonly label: LocalText;
  readonly state: 'built' | 'coming';
}

/** The services that procedures use; made once by the composition. */
export interface Core {
  readonly sessions: Sessions;
  readonly registry: Registry;
  readonly lifecycles: readonly Lifecycle[];
  /** What each action is called in histories. */
  readonly actions: Readonly<Record<string, LocalText>>;
  readonly rooms: readonly RoomDescription[];
  readonly transfers: Transfers;
  readonly workers: WorkerPool;
  readonly jobs: Jobs;
  readonly answered: AnsweredCommands;
  readonly autoLock: AutoLock;
  readonly recurrences: Recurrences;
  readonly rules: RuleEngine;
  /** What people may be told of. */
  readonly notificationKinds: readonly NotificationKind[];
  /** Why records wait for somebody, from every room. */
  readonly waitingSources: readonly WaitingSource[];
  /** The kinds of document that are approved, from every room. */
  readonly approvalSubjects: readonly ApprovalSubject[];
  readonly outbox: OutboxPump;
  readonly connectors: readonly ConnectorKind[];
  /** What each permission that belongs to no entity lets one do. */
  readonly permissions: Readonly<Record<string, LocalText>>;
  readonly metrics: MetricCatalogue;
  readonly metricTasks: MetricTasks;
  readonly checklistTask: RoomChecklistTask;
  /** The kinds of document that rooms contribute. */
  readonly documentKinds: readonly DocumentKind[];
  readonly version: string;
  /** The folder that holds `workspaces/`. */
  readonly home: string;
  readonly clock: Clock;
  /** Opens the small sample company, made on the first call. */
  openSample(): Promise<void>;
}

/** What one call carries. */
export interface Context {
  readonly core: Core;
  readonly source: Command['source'];
  /** The idempotency key of a command. */
  readonly commandKey: string | undefined;
}
