import { AppError } from '#shared/errors.ts';
import { readSetting } from '../../../core/settings/setting.ts';
import type { Work } from '../../../core/storage/work.ts';
import { trustOfIdentity } from '../identity/read-identities.ts';
import { openIdentity } from '../identity/use-identity.ts';
import { demandPicture, fileOf, type SigningDesk, store } from './envelope-desk.ts';
import { demandSelf, demandTurn, keepSignature, type Step } from './envelope-steps.ts';
import { type SignatureOrder, signTask } from './signing-tasks.ts';
import { timestampUrl } from './timestamp-setting.ts';

export interface HereInput {
  readonly id: string;
  readonly pin: string;
  /** The transfer that holds the picture of the handwriting; without it the signature is not seen on the page. */
  readonly picture?: string | undefined;
  /** How we know the person who signs before our eyes; only where somebody of the other side signs on this device. */
  readonly evidence?: string | undefined;
  readonly stamped: boolean;
}

const orderFor = (
  { signer }: Step,
  picture: Uint8Array | null,
  evidence: string | null,
): Partial<SignatureOrder> => ({
  ...(picture && signer.place ? { shown: { picture, place: JSON.parse(signer.place) } } : {}),
  ...(evidence === null ? {} : { reason: `${signer.title} 当面签署；身份核对：${evidence}` }),
});

/**
 * Signs on this device: oneself with one's own key; or somebody of the other side, by hand, before the eyes of whoever
 * is at the desk, whose key then vouches for it. Returns what is to be written.
 */
export async function signHere(desk: SigningDesk, input: HereInput): Promise<(work: Work) => null> {
  const { workspace, actor, scope, core } = desk;
  const step = demandTurn(workspace.reader, input.id, workspace.today, scope);
  const { envelope, signer } = step;
  const witnessed = signer.side === 'theirs';
  const evidence = witnessed ? (input.evidence?.trim() ?? '') : null;
  if (signer.part !== 'signer') throw new AppError('signerApproves', { name: signer.title });
  if (!witnessed) demandSelf(step, actor);
  if (evidence === '') throw new AppError('required', { field: { zh: '身份核对', en: 'How you know them' } });
  const picture = input.picture === undefined ? null : demandPicture(desk, input.picture);
  if (witnessed && !picture) throw new AppError('required', { field: { zh: '手写签名', en: 'Handwriting' } });
  const { identity, material } = await openIdentity(desk, input.pin);
  const url = input.stamped ? readSetting(workspace.reader, timestampUrl) : null;
  const signed = await core.workers.read(
    signTask,
    {
      bytes: await fileOf(desk, envelope.current, envelope),
      file: envelope.fileName,
      material,
      at: workspace.clock(),
      ...orderFor(step, picture, evidence),
      ...(url === null ? {} : { timestampUrl: url }),
    },
    workspace,
    actor,
  );
  const hash = await store(desk, signed.bytes);
  return (work) => {
    const now = demandTurn(work, input.id, work.today, scope);
    keepSignature(work, now, {
      way: witnessed ? 'witnessed' : 'here',
      trust: trustOfIdentity(work, identity),
      signedOn: work.today,
      evidence: evidence === null ? null : `${evidence}（${actor.name}）`,
      revision: { base: envelope.current, hash },
    });
    return null;
  };
}
