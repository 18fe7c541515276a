import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { AppError, errorText } from '#shared/errors.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { FilterSubject } from '#shared/filter/filter-subject.ts';
import { parseFilter, printFilter } from '#shared/filter/filter-text.ts';
import { useLanguage, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';

interface Props {
  readonly subject: FilterSubject;
  readonly filter: Filter | null;
  /** Told of every text that is a filter. */
  readonly onChange: (filter: Filter | null) => void;
}

/** The filter as a line of text, to be read, typed, and taken along to the command line. */
export function FilterTextInput({ subject, filter, onChange }: Props) {
  const t = useTexts(uiTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = typed ?? (filter === null ? '' : printFilter(filter, subject, language));
  const read = (text: string): void => {
    setTyped(text);
    try {
      onChange(parseFilter(text, subject));
      setProblem(null);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setProblem(errorText(error.toWire(), language));
    }
  };
  return (
    <Textarea
      size="xs"
      mt="sm"
      label={t('filterText')}
      placeholder={t('filterTextHint')}
      autosize
      minRows={1}
      maxRows={6}
      spellCheck={false}
      error={problem}
      value={shown}
      onChange={({ currentTarget }) => read(currentTarget.value)}
      onBlur={() => {
        if (problem === null) setTyped(null);
      }}
    />
  );
}
