import type { CSSProperties } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { MoneyFlow } from '../../ui/format/money-flow.tsx';
import { useLocal } from '../../ui/language/use-texts.ts';
import { type Severity, SeverityMark } from '../../ui/layout/severity-mark.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import styles from '../gallery.module.css';
import { Specimen } from '../specimen.tsx';

const SURFACES = ['canvas', 'surface', 'sunken', 'hover', 'selected', 'rest'];
const TEXTS = ['text', 'text-muted', 'text-faint', 'accent'];
const FONTS = ['2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'];
const SPACES = ['3xs', '2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl'];
const RADII = ['sm', 'md', 'lg', 'xl', 'round'];
const SEVERITIES: readonly Severity[] = [1, 2, 3, 4];
const STATES: readonly (readonly [LocalText, 'neutral' | 'progress' | 'good' | 'warning' | 'bad'])[] = [
  [{ zh: '未开始', en: 'Not begun' }, 'neutral'],
  [{ zh: '进行中', en: 'Active' }, 'progress'],
  [{ zh: '已完成', en: 'Done' }, 'good'],
  [{ zh: '即将到期', en: 'Due soon' }, 'warning'],
  [{ zh: '已逾期', en: 'Overdue' }, 'bad'],
];
const PANGRAM: LocalText = {
  zh: '软件企业的每一笔账都说得清 0123456789',
  en: 'Every figure explains itself 0123456789',
};

const paint = (style: CSSProperties): CSSProperties => style;

export function TokensPage() {
  const local = useLocal();
  return (
    <>
      <Specimen name={{ zh: '表面与文字', en: 'Surfaces and text' }}>
        <div className={styles.columns}>
          {SURFACES.map((surface) => (
            <div
              key={surface}
              className={styles.swatch}
              style={paint({ background: `var(--vd-${surface})` })}
            >
              {surface}
            </div>
          ))}
          {TEXTS.map((text) => (
            <div key={text} className={styles.swatch} style={paint({ color: `var(--vd-${text})` })}>
              {text}
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '状态', en: 'States' }}>
        <div className={styles.row}>
          {STATES.map(([label, tone]) => (
            <StatusBadge key={tone} label={local(label)} tone={tone} />
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '严重程度', en: 'Severity' }}>
        <div className={styles.row}>
          {SEVERITIES.map((severity) => (
            <SeverityMark key={severity} severity={severity} />
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '收入与支出', en: 'Money in and out' }}>
        <div className={styles.row}>
          <MoneyFlow amount={1_234_500} currency="CNY" />
          <MoneyFlow amount={-98_760} currency="CNY" />
          <MoneyFlow amount={0} currency="CNY" />
        </div>
      </Specimen>
      <Specimen name={{ zh: '图表的八个系列', en: 'Eight series of charts' }}>
        <div className={styles.columns}>
          {[1, 2, 3, 4, 5, 6, 7, 8].map((at) => (
            <div key={at}>
              <div className={styles.series} style={paint({ background: `var(--vd-series-${at})` })} />
              <span className={styles.muted}>series-{at}</span>
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '字号', en: 'Type scale' }}>
        {FONTS.map((font) => (
          <p key={font} style={paint({ margin: 0, fontSize: `var(--vd-font-${font})` })}>
            {font} · {local(PANGRAM)}
          </p>
        ))}
      </Specimen>
      <Specimen name={{ zh: '间距', en: 'Distances' }}>
        {SPACES.map((space) => (
          <div key={space} className={styles.row}>
            <span className={styles.muted} style={paint({ width: 32 })}>
              {space}
            </span>
            <span className={styles.measure} style={paint({ width: `var(--vd-space-${space})` })} />
          </div>
        ))}
      </Specimen>
      <Specimen name={{ zh: '圆角与高度', en: 'Corners and elevation' }}>
        <div className={styles.row}>
          {RADII.map((radius) => (
            <div
              key={radius}
              className={styles.corner}
              style={paint({ borderRadius: `var(--vd-radius-${radius})` })}
            />
          ))}
          <div className={styles.corner} style={paint({ boxShadow: 'var(--vd-shadow)' })} />
          <div className={styles.corner} style={paint({ boxShadow: 'var(--vd-shadow-high)' })} />
        </div>
      </Specimen>
    </>
  );
}
