import type { Tone } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';

/** An order, as the pages of the gallery show it. */
export interface SampleRow {
  readonly id: string;
  readonly number: string;
  readonly name: LocalText;
  readonly owner: LocalText;
  readonly state: LocalText;
  readonly tone: Tone;
  readonly amount: number;
  readonly due: string;
}

const NAMES: readonly LocalText[] = [
  { zh: '云帆数据年度订阅', en: 'Yunfan Data, yearly plan' },
  { zh: '麦文科技实施服务', en: 'Maventech, rollout' },
  { zh: '远山软件扩容', en: 'Yuanshan, more seats' },
  { zh: '北辰医疗试点', en: 'Beichen Medical, pilot' },
];
const OWNERS: readonly LocalText[] = [
  { zh: '王芳', en: 'Wang Fang' },
  { zh: '李明', en: 'Li Ming' },
  { zh: '陈静', en: 'Chen Jing' },
];
const STATES: readonly (readonly [LocalText, Tone])[] = [
  [{ zh: '草稿', en: 'Draft' }, 'neutral'],
  [{ zh: '进行中', en: 'Active' }, 'progress'],
  [{ zh: '已完成', en: 'Done' }, 'good'],
  [{ zh: '即将到期', en: 'Due soon' }, 'warning'],
  [{ zh: '已逾期', en: 'Overdue' }, 'bad'],
];
const NOBODY: LocalText = { zh: '—', en: '—' };

export const sampleRows = (count: number): readonly SampleRow[] =>
  Array.from({ length: count }, (_, at) => {
    const [state, tone] = STATES[at % STATES.length] ?? [NOBODY, 'neutral'];
    return {
      id: String(at),
      number: `SO-2026-${String(at + 1).padStart(5, '0')}`,
      name: NAMES[at % NAMES.length] ?? NOBODY,
      owner: OWNERS[at % OWNERS.length] ?? NOBODY,
      state,
      tone,
      amount: ((at * 7919) % 900_000) * 100 + 12_345,
      due: `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
    };
  });

export const LONG: LocalText = {
  zh: '这是一个特别长的名称，用来查看部件在文字放不下的时候怎样显示，它比任何人愿意写的名称都要长得多，而且没有停下来的意思',
  en: 'A name far longer than anybody would care to write, kept here to see what a part does when its text does not fit and goes on',
};
