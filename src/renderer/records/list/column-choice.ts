import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import type { VisibleEntity } from '../../data/meta.ts';

interface Remembered {
  readonly shown: readonly string[] | null;
  readonly widths: Readonly<Record<string, number>>;
}

const SYSTEM = {
  required: false,
  fieldClass: 'internal',
  editable: false,
  onCreate: false,
  inList: false,
  synonyms: [],
} as const;

/** When a record was made and last changed: columns that every list may show. */
const TIMES: readonly FieldMeta[] = [
  { ...SYSTEM, name: 'createdAt', label: { zh: '创建时间', en: 'Created' }, kind: 'instant', sortable: true },
  {
    ...SYSTEM,
    name: 'updatedAt',
    label: { zh: '更新时间', en: 'Updated' },
    kind: 'instant',
    sortable: false,
  },
];

/** The columns of a list, as this person last chose them on this machine. */
export function useColumnChoice(entity: VisibleEntity) {
  const [remembered, setRemembered] = useLocalStorage<Remembered>({
    key: `vendordesk.columns.${entity.name}`,
    defaultValue: { shown: null, widths: {} },
    getInitialValueInEffect: false,
  });
  return useMemo(() => {
    const available = [...entity.fields.filter(({ kind }) => kind !== 'json'), ...TIMES];
    const first = available.filter(({ inList, name }) => inList && name !== entity.titleField);
    const usual = [
      entity.titleField,
      // what people look for stands where it is seen without scrolling
      ...first.filter(({ kind }) => kind === 'money' || kind === 'choice').map(({ name }) => name),
      ...first.filter(({ kind }) => kind !== 'money' && kind !== 'choice').map(({ name }) => name),
    ];
    const names = remembered.shown ?? usual;
    return {
      available,
      shown: names.flatMap((name) => available.find((field) => field.name === name) ?? []),
      widths: remembered.widths,
      toggle: (name: string): void =>
        setRemembered({
          ...remembered,
          shown: names.includes(name) ? names.filter((each) => each !== name) : [...names, name],
        }),
      resize: (name: string, width: number): void =>
        setRemembered({ ...remembered, widths: { ...remembered.widths, [name]: width } }),
      reset: (): void => setRemembered({ shown: null, widths: {} }),
    };
  }, [entity, remembered, setRemembered]);
}
