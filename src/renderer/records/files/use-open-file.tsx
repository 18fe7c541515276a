import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { download, transferAddress } from '../../data/transfers.ts';
import { PictureView } from '../../ui/files/picture-view.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { CautionDialog } from './caution-dialog.tsx';
import { fileTexts } from './texts.ts';
import type { Attachment } from './use-files.ts';

/** How files leave the workspace or are looked at: checked by the program first, and after a word of caution. */
export function useOpenFile() {
  const t = useTexts(fileTexts);
  const [asking, setAsking] = useState<Attachment | null>(null);
  const [viewed, setViewed] = useState<{ name: string; address: string } | null>(null);
  const save = useCommand(client.files.open.mutate, { done: (file) => download(file.download) });
  const look = useCommand(client.files.open.mutate, {
    done: (file) => setViewed({ name: file.name, address: transferAddress(file.download) }),
  });
  const fetch = (file: Attachment): void => (file.caution ? setAsking(file) : save.run({ id: file.id }));
  return {
    fetch,
    /** Shows a picture; fetches everything else. */
    open: (file: Attachment): void => (file.viewable ? look.run({ id: file.id }) : fetch(file)),
    dialogs: (
      <>
        {asking && (
          <CautionDialog
            file={asking}
            onClose={() => setAsking(null)}
            onAccept={() => {
              setAsking(null);
              save.run({ id: asking.id });
            }}
          />
        )}
        {viewed && <PictureView {...viewed} broken={t('brokenPicture')} onClose={() => setViewed(null)} />}
      </>
    ),
  };
}
