import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import { queryClient } from '../data/query-client.ts';
import { useSession } from '../data/session.ts';
import { errorSentence, wireErrorOf } from '../data/wire-error.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../ui/language/use-texts.ts';
import styles from './damage-notice.module.css';
import { shellTexts } from './texts.ts';

const isDamage = (error: unknown): boolean => wireErrorOf(error)?.code === 'workspaceDamaged';

/** The first answer of this workspace that said it is damaged, whichever screen asked. */
function useDamage(): unknown {
  const [damage, setDamage] = useState<unknown>(null);
  useEffect(() => {
    const note = (error: unknown): void => {
      if (isDamage(error)) setDamage((known: unknown) => known ?? error);
    };
    const stops = [
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') note(event.action.error);
      }),
      queryClient.getMutationCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') note(event.action.error);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return damage;
}

/** Stands over every screen once the file has been found damaged, and leads out to a restore. */
export function DamageNotice({ onRestore }: { readonly onRestore: () => void }) {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const { refetch } = useSession();
  const damage = useDamage();
  const lock = useCommand(client.session.lock.mutate, {
    done: () => {
      onRestore();
      void refetch().then(() => queryClient.removeQueries({ type: 'inactive' }));
    },
  });
  if (damage === null) return null;
  return (
    <div className={styles.notice}>
      <ProblemNotice
        action={
          <Button color="red" loading={lock.pending} onClick={() => lock.run(undefined)}>
            {t('restoreFromBackup')}
          </Button>
        }
      >
        {errorSentence(damage, language)}
      </ProblemNotice>
    </div>
  );
}
