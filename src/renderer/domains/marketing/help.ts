import type { RoomHelp } from '../../records/help.ts';

/** Help for the room of marketing. */
export const help: RoomHelp = {
  terms: {
    leadScore: {
      label: { zh: '线索评分', en: 'Lead score' },
      meaning: {
        zh: '匹配度加互动度，0 到 100 分；等级由分数线决定。',
        en: 'Fit plus engagement, from 0 to 100; thresholds make grades of it.',
      },
    },
    touch: {
      label: { zh: '触点', en: 'Touch' },
      meaning: {
        zh: '线索一方做过的事，如提交表单、参加会议；越久越不算数。',
        en: 'Something that the people of a lead did, such as sending a form; it counts less with time.',
      },
    },
    mql: {
      label: { zh: 'MQL', en: 'MQL' },
      meaning: {
        zh: '市场认可的线索，从第一次达到分数线时算起。',
        en: 'A lead qualified by marketing, from the first time it reaches the threshold.',
      },
    },
  },
  pages: {
    '/marketing/scoring': {
      title: { zh: '线索评分', en: 'Lead scoring' },
      purpose: {
        zh: '决定线索怎样得分和分级：资料值多少，行为值多少，多久减半，多少分成为 MQL。',
        en: 'How leads come to scores and grades: what is known of them, what they do, how fast that fades, and from when on a lead is an MQL.',
      },
      first: [
        {
          text: {
            zh: '改动后先试算，看各等级会有多少线索，再保存为新版本。',
            en: 'Try a change first and see how many leads each grade would have; then save it as a new version.',
          },
        },
        {
          text: {
            zh: '不满意时恢复到任何一个旧版本。',
            en: 'Go back to any earlier version where it does not please.',
          },
        },
      ],
      terms: ['leadScore', 'touch', 'mql'],
    },
  },
};
