import { Button, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import styles from './files-screen.module.css';
import { storeTexts } from './texts.ts';

const MOST = 200;

/** The greatest attachment, in megabytes. */
export function LimitForm({
  megabytes,
  disabled,
}: {
  readonly megabytes: number;
  readonly disabled: boolean;
}) {
  const t = useTexts(storeTexts);
  const ui = useTexts(uiTexts);
  const [value, setValue] = useState<number | string>(megabytes);
  const save = useCommand(client.files.setLimit.mutate, { done: () => tellDone(t('limitSaved')) });
  const wanted = Number(value);
  const right = Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (right) save.run({ megabytes: wanted });
  };
  return (
    <form className={styles.limit} onSubmit={submit}>
      <NumberInput
        label={t('limitHint')}
        w={220}
        size="sm"
        suffix=" MB"
        min={1}
        max={MOST}
        allowDecimal={false}
        disabled={disabled}
        value={value}
        onChange={setValue}
      />
      <Button
        type="submit"
        size="sm"
        variant="default"
        disabled={disabled || !right || wanted === megabytes}
        loading={save.pending}
      >
        {ui('save')}
      </Button>
    </form>
  );
}
