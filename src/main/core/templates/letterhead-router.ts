import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { demand, may } from '../access/access.ts';
import { keepBytes, readChecked } from '../files/file-content.ts';
import { dataUrl } from '../files/thumbnail.ts';
import { createRecord, updateRecord } from '../records/write-record.ts';
import { command, query, router } from '../router/procedure.ts';
import { OPEN } from '../storage/stored-file.ts';
import { judgePicture } from './judge-picture.ts';
import { findLetterhead, Letterhead } from './letterhead-entity.ts';

const READ = 'core.letterhead.read';
const WRITE = 'core.letterhead.write';
const SEAL = 'core.seal.write';
const values = z.record(z.string().max(40), z.unknown());
const which = z.enum(['logo', 'seal']);

export const letterheadRouter = router({
  /** The letterhead, or what it would begin with. The pictures come by `picture`. */
  get: query(READ).query(({ ctx }) => {
    const row = findLetterhead(ctx.workspace.reader);
    return {
      row: row ?? null,
      company: ctx.workspace.facts.company,
      hasLogo: row?.logo != null,
      hasSeal: row?.seal != null,
      mayWrite: may(ctx.actor, WRITE),
      maySeal: may(ctx.actor, SEAL),
    };
  }),
  /** Logo or seal as an address of its own; the seal only for those who may use it. */
  picture: query(READ)
    .input(z.object({ which }))
    .query(async ({ ctx, input }) => {
      if (input.which === 'seal' && !may(ctx.actor, SEAL)) return null;
      const { reader } = ctx.workspace;
      const hash = findLetterhead(reader)?.[input.which] ?? null;
      return hash === null ? null : dataUrl(await readChecked(reader, { hash, vault: OPEN }, input.which));
    }),
  save: command(WRITE)
    .input(z.object({ values, before: values.default({}) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.letterhead.save', (work) => {
        const row = findLetterhead(work);
        if (row) updateRecord(work, Letterhead, row.id, input.values, input.before, ctx.scope);
        else
          createRecord(
            work,
            Letterhead,
            { ...input.values, name: input.values.name ?? ctx.workspace.facts.company },
            ctx.scope,
          );
        return null;
      }),
    ),
  /** Takes an uploaded logo or seal, or takes the present one away. Throws `pictureWrong`. */
  setPicture: command(WRITE)
    .input(z.object({ which, upload: z.string().max(100).nullable() }))
    .mutation(({ ctx, input }) => {
      if (input.which === 'seal') demand(ctx.actor, SEAL);
      const given = input.upload === null ? null : ctx.core.transfers.take(input.upload);
      return ctx.write('core.letterhead.picture', (work) => {
        if (given === undefined) throw new AppError('fileGone');
        if (given) judgePicture(given.name, given.bytes);
        const patch = { [input.which]: given ? keepBytes(work, given.bytes) : null };
        const row = findLetterhead(work);
        if (row) work.update(Letterhead, row.id, patch);
        else work.insert(Letterhead, { name: ctx.workspace.facts.company, ...patch });
        return null;
      });
    }),
});
