import type { GalleryPage } from './gallery-page.ts';
import { CalendarPage } from './pages/calendar-page.tsx';
import { ChartsPage } from './pages/charts-page.tsx';
import { FeedbackPage } from './pages/feedback-page.tsx';
import { FiguresPage } from './pages/figures-page.tsx';
import { FilesPage } from './pages/files-page.tsx';
import { FilterPage } from './pages/filter-page.tsx';
import { FormPage } from './pages/form-page.tsx';
import { GanttPage } from './pages/gantt-page.tsx';
import { GridPage } from './pages/grid-page.tsx';
import { LayoutPage } from './pages/layout-page.tsx';
import { LinesPage } from './pages/lines-page.tsx';
import { PartsChartsPage } from './pages/parts-charts-page.tsx';
import { PlacesPage } from './pages/places-page.tsx';
import { RecordPage } from './pages/record-page.tsx';
import { TokensPage } from './pages/tokens-page.tsx';
import { OrgChartPage, TreePage } from './pages/tree-page.tsx';
import { WorkPage } from './pages/work-page.tsx';

/** Every page of the gallery, in the order of its list. */
export const pages: readonly GalleryPage[] = [
  {
    id: 'tokens',
    title: { zh: '设计变量', en: 'Tokens' },
    use: {
      zh: '颜色、字号、间距、圆角都从这里取，别处不写数值。',
      en: 'Colours, type, distances and corners come from here; nothing writes its own.',
    },
    component: TokensPage,
  },
  {
    id: 'layout',
    title: { zh: '页面与分区', en: 'Page and section' },
    use: {
      zh: '每个画面是一个页面，内容放在分区里。',
      en: 'Every screen is a page; its content stands in sections.',
    },
    component: LayoutPage,
  },
  {
    id: 'feedback',
    title: { zh: '反馈与等待', en: 'Feedback and waiting' },
    use: {
      zh: '拒绝写在原处；完成用短暂的通知；200 毫秒以内什么也不显示。',
      en: 'Refusals stand in their place, what is done is told in passing, and under 200 ms nothing is shown.',
    },
    component: FeedbackPage,
  },
  {
    id: 'grid',
    title: { zh: '数据表格', en: 'Data grid' },
    use: {
      zh: '任意长度的列表。只绘制看得见的行。',
      en: 'Lists of any length. Only the rows in sight are drawn.',
    },
    component: GridPage,
  },
  {
    id: 'lines',
    title: { zh: '明细编辑', en: 'Line editor' },
    use: {
      zh: '单据的明细行，像电子表格一样输入、粘贴。',
      en: 'Lines of a document, typed and pasted as in a spreadsheet.',
    },
    component: LinesPage,
  },
  {
    id: 'form',
    title: { zh: '表单', en: 'Form' },
    use: {
      zh: '按实体定义生成；离开字段后提示问题，之后随输入更新。',
      en: 'Made from the definition of an entity; a field is checked once it was left, and then as one types.',
    },
    component: FormPage,
  },
  {
    id: 'filter',
    title: { zh: '筛选', en: 'Filter' },
    use: {
      zh: '列表、规则、指标用同一种条件。',
      en: 'Lists, rules and metrics share one kind of condition.',
    },
    component: FilterPage,
  },
  {
    id: 'tree',
    title: { zh: '树', en: 'Tree' },
    use: { zh: '部门、会计科目、分类。', en: 'Departments, accounts, categories.' },
    component: TreePage,
  },
  {
    id: 'org-chart',
    title: { zh: '组织结构图', en: 'Organisation chart' },
    use: { zh: '谁在谁之下，一眼看清。', en: 'Who stands under whom, at a glance.' },
    component: OrgChartPage,
  },
  {
    id: 'gantt',
    title: { zh: '甘特图', en: 'Gantt chart' },
    use: { zh: '任务、先后关系与今天的位置。', en: 'Tasks, what waits for what, and where today is.' },
    component: GanttPage,
  },
  {
    id: 'calendar',
    title: { zh: '日历', en: 'Calendar' },
    use: { zh: '周看时间，月看日子。', en: 'A week for hours, a month for days.' },
    component: CalendarPage,
  },
  {
    id: 'record',
    title: { zh: '时间线与比较', en: 'Timeline and comparison' },
    use: { zh: '发生过什么，改了什么。', en: 'What happened, and what was changed.' },
    component: RecordPage,
  },
  {
    id: 'work',
    title: { zh: '流程、指标、看板', en: 'Process, metrics, board' },
    use: { zh: '一个领域的首页与工作台。', en: 'The home and the workbench of a domain.' },
    component: WorkPage,
  },
  {
    id: 'charts',
    title: { zh: '图表', en: 'Charts' },
    use: {
      zh: '看形状用图；每个图后面都有表格。',
      en: 'A chart shows the shape; behind each stands its table.',
    },
    component: ChartsPage,
  },
  {
    id: 'charts-of-parts',
    title: { zh: '漏斗、瀑布、同期群', en: 'Funnel, waterfall, cohorts' },
    use: {
      zh: '一个数怎样由别的数而来，走到哪一步。',
      en: 'How a number comes of others, and how far things get.',
    },
    component: PartsChartsPage,
  },
  {
    id: 'figures',
    title: { zh: '小表、标签', en: 'Short tables, tags' },
    use: { zh: '要比较用数字。', en: 'Numbers to compare.' },
    component: FiguresPage,
  },
  {
    id: 'files',
    title: { zh: '文件', en: 'Files' },
    use: { zh: '放入、查看、上传。', en: 'Dropped, looked at, sent.' },
    component: FilesPage,
  },
  {
    id: 'places',
    title: { zh: '分栏、抽屉、确认', en: 'Split view, drawer, confirmation' },
    use: {
      zh: '细节放在旁边；删除之前先说明后果。',
      en: 'Details stand beside; before something goes, what will happen is told.',
    },
    component: PlacesPage,
  },
];
