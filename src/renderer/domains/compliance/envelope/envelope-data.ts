import type { EntityMeta, Tone } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Outputs } from '../../../data/trpc.ts';

export type EnvelopeData = Outputs['compliance']['envelope']['get'];
export type ContractEnvelopesData = Outputs['compliance']['envelope']['ofContract'];
export type Envelope = EnvelopeData['envelope'];
export type Signer = Envelope['signers'][number];

/** How a value of a field is called, and its colour. */
export function choiceOf(
  entity: Pick<EntityMeta, 'fields'> | undefined,
  field: string,
  value: string | null,
): { readonly label: LocalText | undefined; readonly tone: Tone | undefined } {
  const found = entity?.fields
    .find(({ name }) => name === field)
    ?.choices?.find((choice) => choice.value === value);
  return { label: found?.label, tone: found?.tone };
}
