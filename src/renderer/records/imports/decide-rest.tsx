import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { UnknownValue } from './import-report.ts';
import { importTexts } from './texts.ts';
import type { Decision, Decisions } from './use-decisions.ts';

interface Props {
  readonly unknown: readonly UnknownValue[];
  readonly creatable: (value: UnknownValue) => boolean;
  readonly decisions: Decisions;
}

const CREATE: Decision = { choice: { create: true }, name: '' };
const EMPTY: Decision = { choice: { empty: true }, name: '' };

/** One choice for all values that are still undecided. */
export function DecideRest({ unknown, creatable, decisions }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  if (unknown.length < 2) return null;

  const suggested = ({ suggestions: [best] }: UnknownValue): Decision | undefined =>
    best && { choice: { use: best.id }, name: local(best.label) };
  const created = (value: UnknownValue): Decision | undefined => (creatable(value) ? CREATE : undefined);
  const rest = (decisionFor: (value: UnknownValue) => Decision | undefined) => (): void =>
    decisions.decideRest(unknown, decisionFor);

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t('decideRest')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!unknown.some(suggested)} onClick={rest(suggested)}>
          {t('acceptSuggestions')}
        </Menu.Item>
        <Menu.Item disabled={!unknown.some(creatable)} onClick={rest(created)}>
          {t('createRest')}
        </Menu.Item>
        <Menu.Item onClick={rest(() => EMPTY)}>{t('emptyRest')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
