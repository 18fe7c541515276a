import { approvalsRouter } from './core/approvals/approvals-router.ts';
import { backupRouter } from './core/backup/backup-router.ts';
import { calendarRouter } from './core/calendar/index.ts';
import { checklistRouter } from './core/checklist/index.ts';
import { type Clock, systemClock } from './core/clock.ts';
import { connectorsRouter } from './core/connectors/connectors-router.ts';
import { customFieldsRouter } from './core/custom-fields/custom-fields-router.ts';
import { exportsRouter } from './core/exports/export-router.ts';
import { filesRouter } from './core/files/files-router.ts';
import { workspaceRouter } from './core/health/health-router.ts';
import { importsRouter } from './core/imports/import-router.ts';
import { Jobs } from './core/jobs/jobs.ts';
import { jobsRouter } from './core/jobs/jobs-router.ts';
import { Recurrences } from './core/jobs/recurring.ts';
import { WorkerPool } from './core/jobs/worker-pool.ts';
import { mailRouter } from './core/mail/mail-router.ts';
import { metricsRouter } from './core/metrics/metrics-router.ts';
import { myWorkRouter } from './core/my-work/my-work-router.ts';
import { notificationsRouter } from './core/notifications/notifications-router.ts';
import { numberingRouter } from './core/numbering/numbering-router.ts';
import { outboxRouter } from './core/outbox/outbox-router.ts';
import { OutboxPump } from './core/outbox/pump.ts';
import { recycleBinRouter } from './core/recycle-bin/router.ts';
import { accessRouter } from './core/router/access-router.ts';
import { AnsweredCommands } from './core/router/answered-commands.ts';
import { auditRouter } from './core/router/audit-router.ts';
import type { Context, Core } from './core/router/context.ts';
import { changesRouter, historyRouter, metaRouter } from './core/router/core-router.ts';
import { router } from './core/router/procedure.ts';
import { listsRouter, recordsRouter } from './core/router/records-router.ts';
import { sessionRouter } from './core/router/session-router.ts';
import { viewsRouter } from './core/router/views-router.ts';
import { RuleEngine } from './core/rules/rule-engine.ts';
import { rulesRouter } from './core/rules/rules-router.ts';
import { ensureSample, SAMPLE_PASSPHRASE } from './core/sample/create-sample.ts';
import type { SampleSize } from './core/sample/sample.ts';
import { searchRouter } from './core/search/search-router.ts';
import { AutoLock } from './core/session/auto-lock.ts';
import { Sessions } from './core/session/sessions.ts';
import type { DerivationCost } from './core/storage/key-wrap.ts';
import { tagsRouter } from './core/tags/tags-router.ts';
import { tasksRouter } from './core/tasks/tasks-router.ts';
import { letterheadRouter, templatesRouter } from './core/templates/index.ts';
import { Transfers } from './core/transfers.ts';
import { VERSION } from './core/version.ts';
import { complianceRouter } from './domains/compliance/index.ts';
import { directoryRouter } from './domains/directory/index.ts';
import { marketingRouter } from './domains/marketing/index.ts';
import { salesRouter } from './domains/sales/index.ts';
import {
  actions,
  approvalSubjects,
  checklistTask,
  connectors,
  documentKinds,
  lifecycles,
  metrics,
  metricTasks,
  notificationKinds,
  permissions,
  recurring,
  registry,
  roomDescriptions,
  samples,
  seeds,
  waitingSources,
} from './rooms.ts';

/** Everything a door can ask for. */
export const appRouter = router({
  session: sessionRouter,
  access: accessRouter,
  meta: metaRouter,
  lists: listsRouter,
  views: viewsRouter,
  records: recordsRouter,
  recycleBin: recycleBinRouter,
  history: historyRouter,
  changes: changesRouter,
  audit: auditRouter,
  search: searchRouter,
  jobs: jobsRouter,
  workspace: workspaceRouter,
  imports: importsRouter,
  exports: exportsRouter,
  backup: backupRouter,
  files: filesRouter,
  numbering: numberingRouter,
  templates: templatesRouter,
  letterhead: letterheadRouter,
  calendar: calendarRouter,
  tags: tagsRouter,
  customFields: customFieldsRouter,
  rules: rulesRouter,
  tasks: tasksRouter,
  notifications: notificationsRouter,
  work: myWorkRouter,
  approvals: approvalsRouter,
  outbox: outboxRouter,
  connectors: connectorsRouter,
  mail: mailRouter,
  metrics: metricsRouter,
  checklist: checklistRouter,
  directory: directoryRouter,
  compliance: complianceRouter,
  marketing: marketingRouter,
  sales: salesRouter,
});
export type AppRouter = typeof appRouter;

export interface AppOptions {
  /** Holds `workspaces/` and the note of the last one. */
  readonly home: string;
  /** The folder with fonts and other files the program ships. */
  readonly resources: string;
  /** The worker's entry: bundled, or the source when run from it. */
  readonly worker: URL;
  readonly source: 'screen' | 'commandLine';
  readonly clock?: Clock;
  /** Cheaper key derivation, for tests. */
  readonly cost?: DerivationCost;
}

export interface App {
  readonly router: AppRouter;
  readonly core: Core;
  readonly transfers: Transfers;
  /** Work that comes round again. */
  readonly recurrences: Recurrences;
  /** What happens by itself after changes, and when its time comes. */
  readonly rules: RuleEngine;
  /** Starts what a program that stays open does by itself: recurring work, rules, and locking when nobody is there. */
  stayOpen(): void;
  context(call: { commandKey?: string | undefined }): Context;
  /** Makes a sample company unless it is there, and returns its path; `dayDone` is told each day of its life. */
  makeSample(size: SampleSize, dayDone?: (date: string) => void): Promise<string>;
  /** Opens the small sample company, made on the first call. */
  openDemo(): Promise<void>;
  /** Locks the workspace and ends the workers. */
  close(): Promise<void>;
}

/** Puts the house together: one set of services and one router for whichever door is used. */
export function createApp(options: AppOptions): App {
  const { home, resources, worker, source, clock = systemClock, cost } = options;
  const sessions = new Sessions({ home, registry, seeds, clock, source, ...(cost ? { cost } : {}) });
  const transfers = new Transfers();
  const workers = new WorkerPool(worker, resources);
  const jobs = new Jobs(() => sessions.announce(['jobs']));
  const answered = new AnsweredCommands();
  sessions.onChange((topics) => {
    if (topics.includes('session')) answered.forget();
  });
  const rules = new RuleEngine(sessions, { lifecycles, documentKinds });
  const outbox = new OutboxPump(connectors, sessions, Math.random);
  const autoLock = new AutoLock(sessions, () => jobs.busy || outbox.busy);
  const recurrences = new Recurrences(recurring, sessions, jobs, { workers, home });
  const makeSample: App['makeSample'] = (size, dayDone) =>
    ensureSample({ home, size, registry, seeds, samples, now: clock(), ...(dayDone ? { dayDone } : {}) });
  const core: Core = {
    sessions,
    registry,
    lifecycles,
    actions,
    rooms: roomDescriptions,
    transfers,
    workers,
    jobs,
    answered,
    autoLock,
    recurrences,
    rules,
    notificationKinds,
    approvalSubjects,
    waitingSources,
    outbox,
    connectors,
    permissions,
    metrics,
    metricTasks,
    checklistTask,
    documentKinds,
    version: VERSION,
    home,
    clock,
    openSample: async () => {
      const path = await makeSample('S');
      await sessions.unlock({ path, passphrase: SAMPLE_PASSPHRASE });
    },
  };
  return {
    router: appRouter,
    core,
    transfers,
    recurrences,
    rules,
    context: ({ commandKey }) => ({ core, source, commandKey }),
    stayOpen: () => {
      recurrences.start();
      rules.start();
      outbox.start();
      autoLock.start();
    },
    makeSample,
    openDemo: core.openSample,
    close: async () => {
      jobs.clear();
      autoLock.stop();
      const recurringEnded = recurrences.stop();
      const rulesEnded = rules.stop();
      await outbox.stop();
      sessions.lock();
      await workers.close();
      await recurringEnded;
      await rulesEnded;
    },
  };
}
