import { safeFileName } from '#shared/file-name.ts';
import { client } from '../../data/client.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { tellError } from '../../ui/feedback/tell.ts';
import { currentLanguage } from '../../ui/language/i18n.ts';

/** Saves a template as a file, as the browser saves any download. */
export async function saveTemplateFile(id: string, name: string): Promise<void> {
  try {
    const text = await client.templates.toFile.query({ id });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = safeFileName(`${name}.json`);
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    tellError(errorSentence(error, currentLanguage()));
  }
}
