import { Button } from '@mantine/core';
import type { Outputs } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { ruleTexts } from './texts.ts';
import type { useRuleCommands } from './use-rule-commands.ts';

interface Props {
  /** Undefined for one that does not exist yet. */
  readonly rule: Outputs['rules']['get'] | undefined;
  readonly dirty: boolean;
  readonly complete: boolean;
  readonly commands: ReturnType<typeof useRuleCommands>;
  readonly onSave: () => void;
}

/** Save, try, switch on, in this order; only what can be done now. */
export function RuleButtons({ rule, dirty, complete, commands, onSave }: Props) {
  const t = useTexts(ruleTexts);
  if (!rule || dirty)
    return (
      <Button disabled={!complete} loading={commands.pending} onClick={onSave}>
        {t('save')}
      </Button>
    );
  const waiting = rule.state !== 'active' || rule.hasDraft;
  const never = rule.state === 'draft' || rule.state === 'trial';
  return (
    <>
      {never && (
        <Button variant="subtle" onClick={commands.remove}>
          {t('remove')}
        </Button>
      )}
      <Button variant="default" loading={commands.trying} onClick={commands.tryIt}>
        {t('tryIt')}
      </Button>
      {rule.state === 'active' && (
        <Button variant="default" onClick={commands.disable}>
          {t('disable')}
        </Button>
      )}
      {waiting && (
        <Button disabled={rule.triedAt === null || !rule.mine} onClick={commands.enable}>
          {t('enable')}
        </Button>
      )}
    </>
  );
}
