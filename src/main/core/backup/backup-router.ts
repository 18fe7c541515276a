import { dirname } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Context } from '../router/context.ts';
import { anyone, command, query, router } from '../router/procedure.ts';
import { writeSetting } from '../settings/setting.ts';
import { chainHead } from '../storage/chain-head.ts';
import {
  type Backup,
  type BackupListing,
  backupsOf,
  findBackup,
  listBackups,
  newestBackup,
  removeBackup,
} from './backup-folder.ts';
import { chooseSecondPlace, hourlySetting, lastDeletedSetting } from './backup-settings.ts';
import { backupState } from './backup-state.ts';
import { compareTask, drillTask, lookTask, type MakeResult } from './backup-tasks.ts';
import { BACKUP_KIND_LABELS } from './manifest.ts';
import { oneAtATime, runBackup, secondPlaceFor } from './run-backup.ts';
import { restoreWithKey, restoreWithPassphrase } from './run-restore.ts';
import { prepareSecondPlace, secondPlaceIn } from './second-place.ts';

const READ = 'core.backup.read';
const WRITE = 'core.backup.write';

/** The name of a backup of this workspace, or the path of any backup. */
const which = z.string().trim().min(1).max(4000);
const name = z.string().trim().min(1).max(80).optional();
const passphrase = z.string().min(1).max(1000);
const folder = z.string().trim().max(4000);

/** What a list says of a backup. */
const summary = ({ name, path, manifest }: Backup) => ({
  name,
  path,
  createdAt: manifest.createdAt,
  kind: manifest.kind,
  kindLabel: BACKUP_KIND_LABELS[manifest.kind],
  size: manifest.size,
  verifiedAt: manifest.verifiedAt,
  program: manifest.program,
  actions: manifest.head.seq,
  records: Object.values(manifest.records).reduce((sum, count) => sum + count, 0),
});

export type BackupSummary = ReturnType<typeof summary>;

/** What the job of `start` brings. */
export type BackupOutcome = Omit<MakeResult, 'backup'> & { readonly backup: BackupSummary | null };

const listing = ({ backups, unreadable }: BackupListing) => ({ backups: backups.map(summary), unreadable });

/** The folder of the workspace at which this program is, open or not. */
const currentFolder = ({ core }: Context): string | undefined => core.sessions.status().current?.path;

const locked = ({ core }: Context): boolean => core.sessions.open === undefined;

export const backupRouter = router({
  /** The backups of this workspace, newest first. */
  list: query(READ).query(({ ctx }) => listing(listBackups(backupsOf(ctx.workspace.folder)))),
  state: query(READ).query(({ ctx }) => backupState(ctx.workspace)),
  /** What stands at the second place; refused with the reason where it cannot be reached, null where there is none. */
  secondPlace: query(READ).query(async ({ ctx }) => {
    const place = secondPlaceFor(ctx.workspace);
    return place && listing(await ctx.core.workers.read(lookTask, place, ctx.workspace, ctx.actor));
  }),
  /** Makes a backup now; `to` puts one more copy into a folder. */
  start: command(WRITE)
    .input(z.object({ to: folder.min(1).optional() }))
    .mutation(({ ctx, input }) => {
      const { workspace, actor, core } = ctx;
      const label = { zh: '备份工作区', en: 'Back up the workspace' };
      const job = core.jobs.start('backup.make', label, async (options): Promise<BackupOutcome> => {
        const desk = { workspace, actor, workers: core.workers };
        const { backup, second, copiedTo } = await runBackup(desk, 'manual', { ...options, to: input.to });
        return { backup: backup && summary(backup), second, copiedTo };
      });
      return { job };
    }),
  settings: command(WRITE)
    .input(z.object({ hourly: z.boolean().optional(), secondPlace: folder.nullable().optional() }))
    .mutation(async ({ ctx, input: { hourly, secondPlace } }) => {
      const { folder: workspace, facts } = ctx.workspace;
      const chosen = secondPlace === '' ? null : secondPlace;
      if (chosen) prepareSecondPlace(secondPlaceIn(chosen, workspace, facts.device), workspace);
      return ctx.write('core.backup.settings', (work) => {
        if (hourly !== undefined) writeSetting(work, hourlySetting, hourly);
        if (chosen !== undefined) chooseSecondPlace(work, facts.device, chosen);
        return null;
      });
    }),
  /** What a workspace restored from this backup would hold, and what it would lack of today's. */
  compare: query(READ)
    .input(z.object({ backup: which }))
    .query(async ({ ctx, input }) => {
      const { workspace, actor, core } = ctx;
      const backup = findBackup(backupsOf(workspace.folder), input.backup);
      const { manifest } = backup;
      const kindOf = (entity: string) => core.registry.find(entity)?.spec.plural ?? entity;
      const held = {
        ...summary(backup),
        company: manifest.company,
        head: manifest.head,
        recordsByKind: Object.entries(manifest.records)
          .filter(([, records]) => records > 0)
          .map(([entity, records]) => ({ label: kindOf(entity), records })),
      };
      try {
        const found = await core.workers.read(compareTask, manifest, workspace, actor);
        if (found.relation === 'apart') return { held, since: found, problem: null };
        const latest = found.latest.map((each) => ({ ...each, label: core.actions[each.action] ?? null }));
        const byKind = found.byKind.map(({ entity, records }) => ({ label: kindOf(entity), records }));
        return { held, since: { ...found, latest, byKind }, problem: null };
      } catch (error) {
        // a damaged workspace cannot be compared with, and is the very reason to restore
        if (!(error instanceof AppError)) throw error;
        return { held, since: null, problem: error.toWire() };
      }
    }),
  /** Restores into a new workspace beside this one. `passphrase` for a backup whose key is another. */
  restore: command(WRITE)
    .input(z.object({ backup: which, name, passphrase: passphrase.optional() }))
    .mutation(({ ctx, input }) => {
      const { workspace, actor, core } = ctx;
      const backup = findBackup(backupsOf(workspace.folder), input.backup);
      const { home, workers } = core;
      const wish = { backup, home, name: input.name, workers, door: workspace.folder };
      const job = core.jobs.start(
        'backup.restore',
        { zh: '从备份恢复', en: 'Restore from a backup' },
        async (options) => {
          const last = newestBackup(backupsOf(workspace.folder));
          if (last?.manifest.head.hash !== chainHead(workspace.reader).hash)
            await runBackup({ workspace, actor, workers: core.workers }, 'beforeRestore').catch(
              (error: unknown) => {
                // restoring does not touch this workspace, and one that is damaged cannot be backed up
                if (!(error instanceof AppError)) throw error;
              },
            );
          return input.passphrase === undefined
            ? restoreWithKey(wish, workspace, actor, options)
            : restoreWithPassphrase(wish, input.passphrase, workspace.clock, options);
        },
      );
      return { job };
    }),
  delete: command(WRITE)
    .input(z.object({ backup: z.string().min(1).max(200) }))
    .mutation(({ ctx, input }) =>
      oneAtATime(ctx.workspace, async () => {
        const folder = backupsOf(ctx.workspace.folder);
        const demandDoomed = (): void => {
          const { backups } = listBackups(folder);
          if (!backups.some((backup) => backup.name === input.backup))
            throw new AppError('backupMissing', { path: input.backup });
          if (backups.length === 1) throw new AppError('backupLast');
        };
        await ctx.write(
          'core.backup.delete',
          (work) => {
            demandDoomed();
            writeSetting(work, lastDeletedSetting, { backup: input.backup, at: work.now });
            return null;
          },
          { reason: input.backup },
        );
        // logged first; cut off here, it goes when the command is sent again
        removeBackup(folder, input.backup);
        return null;
      }),
    ),
  drill: command(WRITE).mutation(({ ctx }) => {
    const { workspace, actor, core } = ctx;
    const job = core.jobs.start('backup.drill', { zh: '恢复演练', en: 'Restore drill' }, (options) =>
      oneAtATime(workspace, () => {
        const order = { workspace: workspace.folder, key: workspace.key, now: workspace.clock() };
        return core.workers.read(drillTask, order, workspace, actor, options);
      }),
    );
    return { job };
  }),
  /** Before unlocking: the backups of the workspace that is locked. When and how large, and nothing of what is in them. */
  offered: anyone.query(({ ctx }) => {
    const current = currentFolder(ctx);
    if (!locked(ctx) || current === undefined) return [];
    return listBackups(backupsOf(current)).backups.map((backup) => {
      const { name, createdAt, kind, kindLabel, size } = summary(backup);
      return { name, createdAt, kind, kindLabel, size };
    });
  }),
  /** Before unlocking: restores with a passphrase that the backup itself knows. It stays locked; unlocking comes after. */
  rescue: anyone.input(z.object({ backup: which, name, passphrase })).mutation(({ ctx, input }) => {
    if (!locked(ctx)) throw new AppError('invalidInput', { detail: 'backup.restore' });
    const current = currentFolder(ctx);
    const backup = findBackup(current && backupsOf(current), input.backup);
    const { home, workers, clock } = ctx.core;
    const wish = { backup, home, name: input.name, workers, door: current ?? dirname(backup.path) };
    return restoreWithPassphrase(wish, input.passphrase, clock);
  }),
});
