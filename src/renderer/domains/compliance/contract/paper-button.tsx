import { Anchor, Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { download } from '../../../data/transfers.ts';
import { tellError } from '../../../ui/feedback/tell.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { complianceTexts } from '../texts.ts';

function usePaper() {
  const t = useTexts(complianceTexts);
  return useCommand(client.compliance.contract.pdf.mutate, {
    done: (file) => {
      download(file.download);
      if (file.missing.length > 0) tellError(t('missingGlyphs', { characters: file.missing.join(' ') }));
    },
  });
}

interface Props {
  readonly id: string;
  readonly unsaved: boolean;
  /** Stores what is on the screen; rejects when that was refused. */
  readonly save: () => Promise<unknown>;
}

/** The contract as a PDF; what is on the screen is saved before. */
export function PaperButton({ id, unsaved, save }: Props) {
  const t = useTexts(complianceTexts);
  const paper = usePaper();
  const start = async (): Promise<void> => {
    try {
      if (unsaved) await save();
      paper.run({ id });
    } catch {
      // the refusal has been told; nothing further happens
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={15} />}
      loading={paper.pending}
      onClick={() => void start()}
    >
      {t('pdf')}
    </Button>
  );
}

interface LinkProps {
  readonly id: string;
  readonly versionId: string;
  readonly revision: number;
}

/** The paper of one version as it was kept. */
export function PaperLink({ id, versionId, revision }: LinkProps) {
  const t = useTexts(complianceTexts);
  const paper = usePaper();
  return (
    <Anchor component="button" type="button" size="sm" onClick={() => paper.run({ id, versionId })}>
      {t('pdfOf', { revision })}
    </Anchor>
  );
}
