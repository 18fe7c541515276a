import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { upload } from '../../data/transfers.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { tellError } from '../../ui/feedback/tell.ts';
import { ChooseFile } from '../../ui/files/choose-file.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import styles from './letterhead.module.css';
import { letterheadTexts } from './texts.ts';

interface Props {
  readonly which: 'logo' | 'seal';
  readonly present: boolean;
  readonly disabled: boolean;
}

/** Logo or seal: shown, exchanged, taken away. */
export function PictureField({ which, present, disabled }: Props) {
  const t = useTexts(letterheadTexts);
  const language = useLanguage();
  const { data: address } = useQuery(trpc.letterhead.picture.queryOptions({ which }, { enabled: present }));
  const set = useCommand(client.letterhead.setPicture.mutate);
  const take = async (file: File): Promise<void> => {
    try {
      set.run({ which, upload: await upload(file, file.name) });
    } catch (error) {
      tellError(errorSentence(error, language));
    }
  };
  return (
    <div className={styles.picture}>
      <div className={styles.frame}>
        {present && address ? (
          <img src={address} alt={t(which)} />
        ) : (
          <span>{present ? t('hidden') : t('none')}</span>
        )}
      </div>
      {!disabled && (
        <Group gap="xs">
          <ChooseFile
            label={t(which === 'logo' ? 'chooseLogo' : 'chooseSeal')}
            accept="image/png,image/jpeg"
            busy={set.pending}
            onFile={(file) => void take(file)}
          />
          {present && (
            <Button variant="default" onClick={() => set.run({ which, upload: null })}>
              {t('remove')}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}
