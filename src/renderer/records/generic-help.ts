import type { RoomHelp } from './help.ts';

/** Help for the screens that work for every kind of record. */
export const help: RoomHelp = {
  terms: {
    view: {
      label: { zh: '视图', en: 'View' },
      meaning: {
        zh: '列表的筛选、排序和列，以一个名称保存。',
        en: 'Filter, order and columns of a list, kept under a name.',
      },
    },
    filter: {
      label: { zh: '筛选', en: 'Filter' },
      meaning: {
        zh: '记录要满足的条件，可以用“且”和“或”组合。',
        en: 'What records have to fulfil; conditions can be joined by and, or.',
      },
    },
    dryRun: {
      label: { zh: '试运行', en: 'Dry run' },
      meaning: {
        zh: '先试着导入一遍，逐行给出结论，不写入任何数据。',
        en: 'An import tried out: a verdict for each row, and nothing is written.',
      },
    },
    mapping: {
      label: { zh: '映射', en: 'Mapping' },
      meaning: {
        zh: '文件的哪一列对应哪个字段；下次会记得。',
        en: 'Which column of the file is which field; remembered for the next time.',
      },
    },
    resultFile: {
      label: { zh: '结果文件', en: 'Result file' },
      meaning: {
        zh: '原来的文件，每行加上结果和原因；改好后可以再导入。',
        en: 'The file with what became of each row and why; mend it and import it again.',
      },
    },
    history: {
      label: { zh: '历史', en: 'History' },
      meaning: {
        zh: '一条记录的全部修改：谁、何时、改了什么。',
        en: 'All changes of a record: who, when, and what.',
      },
    },
    undo: {
      label: { zh: '撤销', en: 'Undo' },
      meaning: {
        zh: '用一个新的操作取消之前的操作；两者都留在历史里。',
        en: 'An action that takes another one back; both stay in the history.',
      },
    },
  },
  pages: {
    '/records/$entity': {
      title: { zh: '列表', en: 'List' },
      purpose: {
        zh: '一类记录的列表：搜索、筛选、排序、分组、批量修改和导出。',
        en: 'Records of one kind: search, filter, sort, group, edit many at once and export.',
      },
      first: [
        {
          text: {
            zh: '用方向键移动，回车打开，空格选择，F2 修改单元格。',
            en: 'Arrow keys move, Enter opens, Space selects, F2 edits a cell.',
          },
        },
        {
          text: { zh: '常用的筛选存为视图。', en: 'Keep a filter you use often as a view.' },
        },
        {
          text: {
            zh: '屏幕够宽时，工具栏末端的按钮让记录在列表旁边打开。',
            en: 'On a wide screen, the button at the end of the toolbar lets records open beside the list.',
          },
        },
      ],
      terms: ['filter', 'view'],
    },
    '/records/$entity/$id': {
      title: { zh: '记录详情', en: 'A record' },
      purpose: {
        zh: '一条记录的资料、相关记录、任务、文件和历史。',
        en: 'One record with what belongs to it: related records, tasks, files and history.',
      },
      first: [
        {
          text: {
            zh: '直接修改字段再保存；改错了可以撤销。',
            en: 'Change fields and save; a mistake can be undone.',
          },
        },
      ],
      terms: ['history', 'undo'],
    },
    '/search': {
      title: { zh: '搜索', en: 'Search' },
      purpose: {
        zh: '在您能看到的全部记录和文件中查找，支持中文、拼音、编号的一段。',
        en: 'Looks through all records and files you may see, by Chinese, pinyin, or part of a number.',
      },
      first: [
        {
          text: {
            zh: '输入名称、拼音首字母、电话或编号的后几位。',
            en: 'Type a name, initials, or the last figures of a phone or number.',
          },
        },
      ],
    },
    '/import': {
      title: { zh: '导入', en: 'Import' },
      purpose: {
        zh: '把 CSV 或 Excel 表格变成记录，也认识几种 CRM 的导出文件。',
        en: 'Makes records of CSV or Excel files, and knows the exports of several CRMs.',
      },
      first: [
        {
          text: {
            zh: '按页面上的顺序导入：团队、产品、客户，然后是商机，前面的供后面引用。',
            en: 'Import in the order of the page: teams, products, customers, then deals, for each refers to those before.',
          },
        },
        {
          text: {
            zh: '不确定时，先看试运行的结果，确认之前不写入任何数据。',
            en: 'When unsure, read the dry run: nothing is written before you confirm.',
          },
        },
      ],
      terms: ['dryRun', 'mapping', 'resultFile'],
    },
    '/import/$entity': {
      title: { zh: '导入步骤', en: 'Import steps' },
      purpose: {
        zh: '四步：选文件，对应列，试运行，写入。可以随时离开，写入之前什么都不会改变。',
        en: 'Four steps: choose the file, match columns, try it out, write. Leave whenever you like: nothing changes before the last.',
      },
      first: [
        {
          text: { zh: '选择文件，或把它拖进来。', en: 'Choose a file, or drop it here.' },
        },
        {
          text: {
            zh: '检查列的对应，以及前几行的样子。',
            en: 'Check how columns were matched, and the first rows.',
          },
        },
        {
          text: {
            zh: '看每行的结论；有错的行可以跳过，改好再导入。',
            en: 'Read the verdicts; rows with errors can be left out, mended and imported later.',
          },
        },
      ],
      terms: ['dryRun', 'mapping', 'resultFile'],
    },
  },
};
