export const DEMO_STATES = [
  { value: 'planned', label: { zh: '已安排', en: 'Planned' }, tone: 'progress' },
  { value: 'held', label: { zh: '已完成', en: 'Held' }, tone: 'good' },
  { value: 'noShow', label: { zh: '未出席', en: 'No-show' }, tone: 'warning' },
  { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' }, tone: 'neutral' },
] as const;

/** How the customer took it. */
export const DEMO_RESULTS = [
  { value: 'convinced', label: { zh: '认可', en: 'Convinced' }, tone: 'good' },
  { value: 'undecided', label: { zh: '待定', en: 'Undecided' }, tone: 'warning' },
  { value: 'unconvinced', label: { zh: '不认可', en: 'Not convinced' }, tone: 'bad' },
] as const;

/** What is got ready before a demo. */
export const PREPARATION_KINDS = [
  { value: 'environment', label: { zh: '环境', en: 'Environment' } },
  { value: 'data', label: { zh: '数据', en: 'Data' } },
  { value: 'script', label: { zh: '脚本', en: 'Script' } },
  { value: 'material', label: { zh: '资料', en: 'Material' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
] as const;
