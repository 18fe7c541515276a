import {
  IconBrandWechat,
  IconCheckbox,
  IconMail,
  IconMapPin,
  IconNote,
  IconPhone,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

const SIZE = { size: 14, stroke: 1.7 } as const;

const ICONS: Readonly<Record<string, ReactNode>> = {
  call: <IconPhone {...SIZE} />,
  meeting: <IconUsers {...SIZE} />,
  email: <IconMail {...SIZE} />,
  visit: <IconMapPin {...SIZE} />,
  wechat: <IconBrandWechat {...SIZE} />,
  task: <IconCheckbox {...SIZE} />,
};

export const activityIcon = (kind: string): ReactNode => ICONS[kind] ?? <IconNote {...SIZE} />;
