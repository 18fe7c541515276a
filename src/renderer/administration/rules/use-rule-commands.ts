import { useEffect, useState } from 'react';
import type { RuleDefinition } from '#shared/rules/rule-definition.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { Outputs } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { ruleTexts } from './texts.ts';

interface Said {
  readonly name: string;
  readonly entity: string;
  readonly definition: RuleDefinition;
}

/** What can be done with a rule; the last refusal stands in `error`. */
export function useRuleCommands(id: string | undefined, onSaved: () => void) {
  const t = useTexts(ruleTexts);
  const go = useGo();
  const [report, setReport] = useState<Outputs['rules']['trial']>();
  const [leavingTo, setLeavingTo] = useState<string>();
  const shown = { failed: () => true };
  const saved = (): void => {
    setReport(undefined);
    onSaved();
    tellDone(t('saved'));
  };
  const create = useCommand(client.rules.create.mutate, {
    ...shown,
    done: ({ id: made }) => {
      saved();
      setLeavingTo(`/workspace/rules/${made}`);
    },
  });
  const keep = useCommand(client.rules.save.mutate, { ...shown, done: saved });
  const trial = useCommand(client.rules.trial.mutate, { ...shown, done: setReport });
  const enable = useCommand(client.rules.enable.mutate, { ...shown, done: () => tellDone(t('enabled')) });
  const disable = useCommand(client.rules.disable.mutate, { ...shown, done: () => tellDone(t('disabled')) });
  const remove = useCommand(client.rules.remove.mutate, {
    ...shown,
    done: () => setLeavingTo('/workspace/rules'),
  });
  useEffect(() => {
    // only now does nothing hold the person back on this page
    if (leavingTo !== undefined) go(leavingTo);
  }, [leavingTo, go]);
  const all = [create, keep, trial, enable, disable, remove];
  const run = (action: (id: string) => void) => (): void => {
    for (const each of all) each.reset();
    if (id !== undefined) action(id);
  };
  return {
    report,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    pending: create.pending || keep.pending,
    trying: trial.pending,
    save: ({ name, entity, definition }: Said): void => {
      for (const each of all) each.reset();
      if (id === undefined) create.run({ name, entity, definition });
      else keep.run({ id, name, definition });
    },
    tryIt: run((each) => trial.run({ id: each })),
    enable: run((each) => enable.run({ id: each })),
    disable: run((each) => disable.run({ id: each })),
    remove: run((each) => remove.run({ id: each })),
  };
}
