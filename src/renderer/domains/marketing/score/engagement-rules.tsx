import { NumberInput } from '@mantine/core';
import {
  MOST_OF_AN_AXIS,
  MOST_POINTS,
  type ScoreRules,
  TOUCH_KINDS,
} from '#shared/lead-score/score-rules.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './score.module.css';
import { scoreTexts } from './texts.ts';

interface Props {
  readonly rules: ScoreRules;
  readonly mayWrite: boolean;
  readonly onChange: (rules: ScoreRules) => void;
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

const Whole = ({ onChange, min, ...more }: NumberProps) => (
  <NumberInput
    size="xs"
    allowDecimal={false}
    clampBehavior="strict"
    min={min}
    onChange={(value) => onChange(Number(value) || Math.max(min, 0))}
    {...more}
  />
);

/** What is done, what it is worth, and how fast it fades. */
export function EngagementRules({ rules, mayWrite, onChange }: Props) {
  const t = useTexts(scoreTexts);
  const local = useLocal();
  const pointsOf = (kind: string): number => rules.touches.find((each) => each.kind === kind)?.points ?? 0;
  return (
    <Section title={t('engagement')}>
      <p className={styles.note}>{t('engagementNote')}</p>
      <div className={styles.fields}>
        {TOUCH_KINDS.map(({ value: kind, label }) => (
          <Whole
            key={kind}
            label={local(label)}
            min={-MOST_OF_AN_AXIS}
            max={MOST_OF_AN_AXIS}
            value={pointsOf(kind)}
            disabled={!mayWrite}
            onChange={(points) =>
              onChange({
                ...rules,
                touches: [...rules.touches.filter((each) => each.kind !== kind), { kind, points }],
              })
            }
          />
        ))}
        <Whole
          label={t('halfLife')}
          min={1}
          max={365}
          value={rules.halfLifeDays}
          disabled={!mayWrite}
          onChange={(halfLifeDays) => onChange({ ...rules, halfLifeDays })}
        />
      </div>
    </Section>
  );
}

/** From which score on a lead has a grade, and is qualified. */
export function Thresholds({ rules, mayWrite, onChange }: Props) {
  const t = useTexts(scoreTexts);
  return (
    <Section title={t('thresholds')}>
      <p className={styles.note}>{t('mqlNote')}</p>
      <div className={styles.fields}>
        {(['A', 'B', 'C'] as const).map((grade) => (
          <Whole
            key={grade}
            label={t('gradeFrom', { grade })}
            min={1}
            max={MOST_POINTS}
            value={rules.grades[grade]}
            disabled={!mayWrite}
            onChange={(value) => onChange({ ...rules, grades: { ...rules.grades, [grade]: value } })}
          />
        ))}
        <Whole
          label={t('mqlFrom')}
          min={1}
          max={MOST_POINTS}
          value={rules.mql}
          disabled={!mayWrite}
          onChange={(mql) => onChange({ ...rules, mql })}
        />
      </div>
    </Section>
  );
}
