import { AppError } from '#shared/errors.ts';
import { civilDate } from '../../../core/clock.ts';
import { judgeFile } from '../../../core/files/judge-file.ts';
import type { Work } from '../../../core/storage/work.ts';
import { demandUpload, fileOf, type SigningDesk, store } from './envelope-desk.ts';
import { demandTurn, keepSignature } from './envelope-steps.ts';
import { returnedTask } from './signing-tasks.ts';

const SCANS = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/**
 * Takes in a file that somebody signed elsewhere: it must begin, byte for byte, with the file as it stands here. The
 * date is what the signature claims, unless that lies ahead. Returns what is to be written.
 */
export async function takeReturned(
  desk: SigningDesk,
  { id, upload }: { readonly id: string; readonly upload: string },
): Promise<(work: Work) => null> {
  const { workspace, actor, scope, core } = desk;
  const { envelope, signer } = demandTurn(workspace.reader, id, workspace.today, scope);
  if (signer.part !== 'signer') throw new AppError('signerApproves', { name: signer.title });
  const { name, bytes } = demandUpload(desk, upload);
  const sent = await fileOf(desk, envelope.current, envelope);
  const { fresh } = await core.workers.read(returnedTask, { name, bytes, sent }, workspace, actor);
  const bad = fresh.find(({ certificate }) => certificate !== 'good');
  if (bad) throw new AppError('returnedCertificate', { file: name, name: bad.name || '—' });
  const hash = await store(desk, bytes);
  const claimed = Math.max(0, ...fresh.map(({ at }) => at ?? 0));
  const inTime = claimed > 0 && claimed <= workspace.clock();
  const [first] = fresh;
  return (work) => {
    keepSignature(work, demandTurn(work, id, work.today, scope), {
      way: 'returned',
      trust: fresh.every(({ trust }) => trust === first?.trust) ? (first?.trust ?? 'unknown') : 'unknown',
      signedOn: inTime ? civilDate(claimed, work.facts.timeZone) : work.today,
      evidence: fresh
        .map((each) => `${each.name}（${each.issuer}）`)
        .join('；')
        .slice(0, 1000),
      revision: { base: envelope.current, hash },
    });
    return null;
  };
}

export interface PaperInput {
  readonly id: string;
  readonly upload: string;
  readonly signedOn: string;
  readonly evidence: string;
}

/** Takes in the scan of a signature on paper, with the note on the seal that was used. Returns what is to be written. */
export async function takePaper(desk: SigningDesk, input: PaperInput): Promise<(work: Work) => null> {
  const { workspace, scope } = desk;
  const { signer } = demandTurn(workspace.reader, input.id, workspace.today, scope);
  if (signer.part !== 'signer') throw new AppError('signerApproves', { name: signer.title });
  if (input.signedOn > workspace.today)
    throw new AppError('contractSignedInFuture', { date: input.signedOn });
  const given = demandUpload(desk, input.upload);
  const { name, type } = judgeFile(given.name, given.bytes);
  if (!SCANS.has(type.mediaType)) throw new AppError('scanWrongType', { file: name });
  const hash = await store(desk, given.bytes);
  return (work) => {
    keepSignature(work, demandTurn(work, input.id, work.today, scope), {
      way: 'paper',
      trust: 'paper',
      signedOn: input.signedOn,
      evidence: input.evidence,
      revision: null,
      scan: { hash, name, mediaType: type.mediaType },
    });
    return null;
  };
}
