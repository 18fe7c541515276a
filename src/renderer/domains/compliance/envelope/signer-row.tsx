import { ActionIcon, NumberInput, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import styles from './signer-row.module.css';
import { envelopeTexts } from './texts.ts';

/** Somebody in an envelope that is not sent yet. */
export interface DraftSigner {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly side: 'ours' | 'theirs';
  readonly part: 'approver' | 'signer' | 'copy';
  readonly step: number;
  readonly personId: string | null;
}

interface Props {
  readonly n: number;
  readonly signer: DraftSigner;
  readonly onChange: (change: Partial<DraftSigner>) => void;
  readonly onRemove: () => void;
}

/** One signer of an envelope: of our side one of the people here, of the other a name. */
export function SignerRow({ n, signer, onChange, onRemove }: Props) {
  const t = useTexts(envelopeTexts);
  const local = useLocal();
  const entity = useEntity('envelopeSigner');
  const options = (name: string) =>
    ((entity && fieldOf(entity, name)?.choices) ?? []).map(({ value, label }) => ({
      value,
      label: local(label),
    }));
  return (
    <div className={styles.row}>
      <Select
        label={t('side')}
        aria-label={t('sideOf', { n })}
        allowDeselect={false}
        data={options('side')}
        value={signer.side}
        onChange={(side) =>
          onChange({ side: side === 'theirs' ? 'theirs' : 'ours', personId: null, name: '' })
        }
      />
      {signer.side === 'ours' ? (
        <ReferenceInput
          entity="person"
          label={t('name')}
          aria-label={t('nameOf', { n })}
          value={signer.personId}
          name={signer.name}
          onChange={(personId, name) => onChange({ personId, name })}
        />
      ) : (
        <TextInput
          label={t('name')}
          aria-label={t('nameOf', { n })}
          value={signer.name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
      )}
      <TextInput
        label={t('organisation')}
        aria-label={t('organisationOf', { n })}
        value={signer.organisation}
        onChange={({ currentTarget }) => onChange({ organisation: currentTarget.value })}
      />
      <Select
        label={t('part')}
        aria-label={t('partOf', { n })}
        allowDeselect={false}
        data={options('part')}
        value={signer.part}
        onChange={(part) => onChange({ part: part as DraftSigner['part'] })}
      />
      <NumberInput
        label={t('order')}
        aria-label={t('stepOf', { n })}
        min={1}
        max={12}
        allowDecimal={false}
        value={signer.step}
        onChange={(step) => onChange({ step: Number(step) || 1 })}
      />
      <ActionIcon variant="default" size="lg" aria-label={t('removeSigner', { n })} onClick={onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
    </div>
  );
}
