import { IconInbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../data/meta.ts';
import { trpc } from '../data/trpc.ts';
import { useTexts } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import styles from './attention.module.css';
import { WORK_PATH } from './index.ts';
import { attentionTexts } from './texts.ts';

/** The way to my work, with how much waits there; marked where some of it is overdue or due today. */
export function WorkLink({
  className,
  current,
  bare = false,
}: {
  readonly className: string | undefined;
  readonly current: boolean;
  /** Only its icon has room. */
  readonly bare?: boolean;
}) {
  const t = useTexts(attentionTexts);
  const allowed = useMay()('core.work.read');
  const { data } = useQuery({ ...trpc.work.count.queryOptions(), enabled: allowed });
  if (!allowed) return null;
  const name = t('myWork');
  return (
    <Go
      to={WORK_PATH}
      className={className}
      title={bare ? name : undefined}
      aria-label={bare ? name : undefined}
      aria-current={current ? 'page' : undefined}
    >
      <IconInbox size={16} stroke={1.6} />
      {!bare && name}
      {!bare && data !== undefined && data.all > 0 && (
        <span
          className={`${styles.count} numeric`}
          data-urgent={data.urgent > 0 || undefined}
          title={data.urgent > 0 ? t('urgentCount', { count: data.urgent }) : undefined}
        >
          {data.all}
        </span>
      )}
    </Go>
  );
}
