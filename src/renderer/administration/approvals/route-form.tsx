import { Button, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useFilterSubject } from '../../records/list/filter-subject.ts';
import { FilterGroupEditor } from '../../ui/filter/filter-group-editor.tsx';
import { writeTree } from '../../ui/filter/filter-tree.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { approverOf, emptyStep, ofKind, type RouteDraft, type StepDraft } from './route-draft.ts';
import styles from './routes.module.css';
import { routeTexts } from './texts.ts';
import type { ApproverChoice } from './use-approver-choices.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly choices: readonly ApproverChoice[];
  readonly draft: RouteDraft;
  readonly onChange: (draft: RouteDraft) => void;
  readonly onDone: () => void;
}

/** A route: name, priority, condition, and its steps in their order. */
export function RouteForm({ entity, choices, draft, onChange, onDone }: Props) {
  const t = useTexts(routeTexts);
  const local = useLocal();
  const subject = useFilterSubject(entity);
  const { data: kinds = [] } = useQuery(trpc.approvals.kinds.queryOptions());
  const save = useCommand(client.approvals.saveRoute.mutate, { done: onDone });
  const change = (part: Partial<RouteDraft>): void => onChange({ ...draft, ...part });
  const { steps } = draft;
  const whole = draft.name.trim() !== '' && steps.every(({ approvers }) => approvers.length > 0);
  const replace = (next: StepDraft): void =>
    change({ steps: steps.map((each) => (each.key === next.key ? next : each)) });
  const store = (): void =>
    save.run({
      id: draft.id,
      name: draft.name,
      entity: draft.entity,
      priority: draft.priority,
      active: draft.active,
      condition: writeTree(draft.condition),
      steps: steps.map(({ condition, approvers, need, hours, escalateTo }) => ({
        condition: writeTree(condition),
        approvers: approvers.map(approverOf),
        need: Math.min(need, approvers.length),
        hours,
        escalateTo: escalateTo === null ? null : approverOf(escalateTo),
      })),
    });
  return (
    <Section title={draft.id === null ? t('add') : draft.name}>
      <div className={styles.form}>
        <div className={styles.head}>
          <TextInput
            size="xs"
            label={t('name')}
            required
            maxLength={80}
            value={draft.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <Select
            size="xs"
            label={t('kind')}
            allowDeselect={false}
            data={kinds.map(({ entity: value, label }) => ({ value, label: local(label) }))}
            value={draft.entity}
            // conditions ask for fields of the kind
            onChange={(kind) => kind !== null && onChange(ofKind(draft, kind))}
          />
          <NumberInput
            size="xs"
            label={t('priority')}
            min={0}
            max={9999}
            allowDecimal={false}
            value={draft.priority}
            onChange={(value) => change({ priority: Number(value) || 0 })}
          />
        </div>
        <div>
          <p className={styles.word}>{t('condition')}</p>
          <FilterGroupEditor
            subject={subject}
            group={draft.condition}
            onChange={(condition) => change({ condition })}
          />
          <p className={styles.hint}>{t('conditionHint')}</p>
        </div>
        {steps.map((step, at) => (
          <fieldset key={step.key} className={styles.step}>
            <legend>{t('step', { step: at + 1 })}</legend>
            <StepFields step={step} choices={choices} onChange={replace} />
            <div className={styles.when}>
              <p className={styles.word}>{t('stepCondition')}</p>
              <FilterGroupEditor
                subject={subject}
                group={step.condition}
                onChange={(condition) => replace({ ...step, condition })}
              />
            </div>
            {steps.length > 1 && (
              <Button
                variant="subtle"
                size="compact-xs"
                onClick={() => change({ steps: steps.filter(({ key }) => key !== step.key) })}
              >
                {t('removeStep', { step: at + 1 })}
              </Button>
            )}
          </fieldset>
        ))}
        <Group gap={8}>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={14} />}
            disabled={steps.length >= 10}
            onClick={() => change({ steps: [...steps, emptyStep()] })}
          >
            {t('addStep')}
          </Button>
        </Group>
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
          <Button loading={save.pending} disabled={!whole} onClick={store}>
            {t('save')}
          </Button>
        </Group>
      </div>
    </Section>
  );
}

interface StepProps {
  readonly step: StepDraft;
  readonly choices: readonly ApproverChoice[];
  readonly onChange: (step: StepDraft) => void;
}

function StepFields({ step, choices, onChange }: StepProps) {
  const t = useTexts(routeTexts);
  const change = (part: Partial<StepDraft>): void => onChange({ ...step, ...part });
  const data = [...choices];
  return (
    <div className={styles.fields}>
      <MultiSelect
        size="xs"
        label={t('approvers')}
        required
        searchable
        maxValues={10}
        data={data}
        value={[...step.approvers]}
        onChange={(approvers) => change({ approvers })}
      />
      <NumberInput
        size="xs"
        label={t('need')}
        min={1}
        max={Math.max(1, step.approvers.length)}
        allowDecimal={false}
        value={step.need}
        onChange={(value) => change({ need: Number(value) || 1 })}
      />
      <NumberInput
        size="xs"
        label={t('hours')}
        min={1}
        max={1000}
        allowDecimal={false}
        value={step.hours ?? ''}
        onChange={(value) => change({ hours: Number(value) || null })}
      />
      <Select
        size="xs"
        label={t('escalateTo')}
        clearable
        searchable
        data={data}
        value={step.escalateTo}
        onChange={(escalateTo) => change({ escalateTo })}
      />
    </div>
  );
}
