import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { RECORD_TIMES } from '#shared/filter/system-fields.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import type { SavedView } from './use-views.ts';

interface Remembered {
  readonly shown: readonly string[] | null;
  readonly widths: Readonly<Record<string, number>>;
}

/**
 * The columns of a list, as this person last chose them on this machine; in a saved view those of the view, unless
 * they were changed since.
 */
export function useColumnChoice(entity: VisibleEntity, view?: SavedView) {
  const [remembered, setRemembered] = useLocalStorage<Remembered>({
    key: `vendordesk.columns.${entity.name}${view ? `.${view.id}` : ''}`,
    defaultValue: { shown: null, widths: {} },
    getInitialValueInEffect: false,
  });
  return useMemo(() => {
    const available = [...entity.fields.filter(({ kind }) => kind !== 'json'), ...RECORD_TIMES];
    const first = available.filter(({ inList, name }) => inList && name !== entity.titleField);
    const usual = [
      entity.titleField,
      // what people look for stands where it is seen without scrolling
      ...first.filter(({ kind }) => kind === 'money' || kind === 'choice').map(({ name }) => name),
      ...first.filter(({ kind }) => kind !== 'money' && kind !== 'choice').map(({ name }) => name),
    ];
    const names = remembered.shown ?? view?.content?.columns ?? usual;
    return {
      available,
      shown: names.flatMap((name) => available.find((field) => field.name === name) ?? []),
      /** They are not those that the view keeps. */
      changed: remembered.shown !== null,
      widths: remembered.widths,
      toggle: (name: string): void =>
        setRemembered({
          ...remembered,
          shown: names.includes(name) ? names.filter((each) => each !== name) : [...names, name],
        }),
      resize: (name: string, width: number): void =>
        setRemembered({ ...remembered, widths: { ...remembered.widths, [name]: width } }),
      /** Puts the columns that are shown in another order. */
      arrange: (ids: readonly string[]): void => setRemembered({ ...remembered, shown: ids }),
      reset: (): void => setRemembered({ shown: null, widths: {} }),
    };
  }, [entity, view, remembered, setRemembered]);
}
