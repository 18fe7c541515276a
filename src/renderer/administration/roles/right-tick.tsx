import { Checkbox } from '@mantine/core';
import { covers } from '#shared/permission.ts';
import { tickOf } from '#shared/permission-ticks.ts';
import { useMeta } from '../../data/meta.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { roleTexts } from './texts.ts';

interface Props {
  readonly label: string;
  readonly permission: string;
  readonly permissions: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (held: boolean) => void;
}

/** One right as a tick; it rests where something wider gives it, and where one may not give it oneself. */
export function RightTick({ label, permission, permissions, disabled, onChange }: Props) {
  const t = useTexts(roleTexts);
  const own = useMeta()?.permissions ?? [];
  const tick = tickOf(permissions, permission);
  const beyond = tick === 'off' && !covers(own, permission);
  return (
    <Checkbox
      size="xs"
      aria-label={label}
      title={beyond && !disabled ? t('beyondOwn') : undefined}
      checked={tick !== 'off'}
      disabled={disabled || beyond || tick === 'fixed'}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
