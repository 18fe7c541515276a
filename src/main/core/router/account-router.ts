import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { onBehalfOf } from '../access/actor.ts';
import { Person } from '../access/person.ts';
import { recentSignIns } from '../access/recent-sign-ins.ts';
import { recoveryKey, recoveryKeyOf } from '../access/recovery-key.ts';
import { settleSeals } from '../access/seal-rights.ts';
import { SignIn } from '../access/sign-in.ts';
import { autoLockMinutes } from '../session/auto-lock.ts';
import { demandPatience, noteFailure } from '../session/failed-tries.ts';
import { makeSlot, openSlot, putRecoverySlot, putSlot, type Secrets } from '../session/key-slots.ts';
import type { Session } from '../session/sessions.ts';
import { readSetting, writeSetting } from '../settings/setting.ts';
import { readKeyFile } from '../storage/key-file.ts';
import { makeRecoveryCode } from '../storage/recovery-code.ts';
import { dropGrants, RECOVERY } from '../storage/seals/seal-grants.ts';
import { makeSealPair } from '../storage/seals/seal-pair.ts';
import { demandPassphrase } from '../workspace/create-workspace.ts';
import { command, entityCommand, entityQuery, router } from './procedure.ts';

const passphrase = z.string().max(1000);

/**
 * Asks again who it is before keys are changed or everything leaves: a desk left unlocked is not enough. Throws
 * `passphraseWrong`.
 */
export async function demandSelf({ workspace, actor }: Session, secret: string): Promise<Secrets> {
  const { folder } = workspace;
  demandPatience(folder, workspace.clock());
  const slot = readKeyFile(folder).people.find(({ id }) => id === actor.id);
  const secrets = slot && (await openSlot(slot.key, secret));
  if (secrets) return secrets;
  noteFailure(folder, workspace.clock());
  throw new AppError('passphraseWrong');
}

/** What concerns oneself: passphrase, recovery code, sign-ins; and when the workspace locks. */
export const accountRouter = router({
  get: entityQuery.query(({ ctx }) => {
    const { reader } = ctx.workspace;
    return {
      person: reader.find(Person, ctx.actor.id),
      role: ctx.actor.role,
      signIns: recentSignIns(reader, ctx.actor.id, 20),
      autoLockMinutes: readSetting(reader, autoLockMinutes),
      /** False for a workspace whose code was printed by a version that sealed nothing. */
      recoveryOpensAll: recoveryKeyOf(reader) !== null,
    };
  }),

  changePassphrase: entityCommand
    .input(z.object({ current: passphrase, next: passphrase }))
    .mutation(async ({ ctx, input }) => {
      demandPassphrase(input.next);
      const secrets = await demandSelf(ctx, input.current);
      const slot = await makeSlot(secrets, input.next, ctx.core.sessions.cost);
      // logged before it is done: a change that nobody can see would be worse than a line too many
      const command = { action: 'core.session.passphrase', actor: onBehalfOf(ctx.actor), source: ctx.source };
      await ctx.workspace.writeWhenFree(command, (work) =>
        work.insert(SignIn, { personId: ctx.actor.id, method: 'change' }),
      );
      putSlot(ctx.workspace.folder, { id: ctx.actor.id, name: ctx.actor.name }, slot);
      return null;
    }),

  /** A new recovery code; the printed one opens nothing any more. It is given this once. */
  renewRecoveryCode: command('core.recovery.write')
    .input(z.object({ passphrase }))
    .mutation(async ({ ctx, input }) => {
      const { dataKey } = await demandSelf(ctx, input.passphrase);
      const { workspace } = ctx;
      const pair = makeSealPair();
      const code = makeRecoveryCode();
      const slot = await makeSlot({ dataKey, pair }, code, ctx.core.sessions.cost);
      await ctx.writeFurther('core.recovery.renew', (work) => {
        writeSetting(work, recoveryKey, Buffer.from(pair.publicKey).toString('base64url'));
        dropGrants(work, RECOVERY);
        const missing = settleSeals(work, workspace.registry).find(({ holder }) => holder === RECOVERY);
        if (missing)
          throw new AppError('sealKeyMissing', { entity: workspace.registry.get(missing.vault).spec.label });
        return null;
      });
      putRecoverySlot(workspace.folder, slot);
      return { recoveryCode: code };
    }),

  setAutoLock: command('core.setting.write')
    .input(z.object({ minutes: z.number().int().min(0).max(480) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.setting.update', (work) => {
        writeSetting(work, autoLockMinutes, input.minutes);
        return null;
      }),
    ),
});
