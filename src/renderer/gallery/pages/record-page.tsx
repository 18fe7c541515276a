import { ActionIcon } from '@mantine/core';
import { IconDots, IconMail, IconPhone, IconUser } from '@tabler/icons-react';
import { TextDiff } from '../../ui/diff/text-diff.tsx';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { HistoryList } from '../../ui/record/history-list.tsx';
import { Timeline } from '../../ui/record/timeline.tsx';
import { LONG } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

const AT = Date.UTC(2026, 3, 15, 2, 30);

export function RecordPage() {
  const local = useLocal();
  const more = local({ zh: '更多', en: 'More' });
  return (
    <>
      <Specimen name={{ zh: '时间线', en: 'Timeline' }}>
        <Section>
          <Timeline
            label={local({ zh: '活动', en: 'Activities' })}
            items={[
              {
                id: '1',
                at: AT,
                icon: <IconPhone size={14} />,
                title: local({ zh: '电话沟通需求', en: 'Call about their needs' }),
                body: local({ zh: '下周给报价。', en: 'A quote next week.' }),
                by: local({ zh: '王芳', en: 'Wang Fang' }),
                action: (
                  <ActionIcon aria-label={more} size="sm">
                    <IconDots size={14} />
                  </ActionIcon>
                ),
              },
              {
                id: '2',
                at: AT - 86_400_000,
                icon: <IconMail size={14} />,
                title: local({ zh: '发送资料', en: 'Sent material' }),
              },
              { id: '3', at: AT - 2 * 86_400_000, icon: <IconUser size={14} />, title: local(LONG) },
            ]}
          />
        </Section>
      </Specimen>
      <Specimen name={{ zh: '更改历史', en: 'History' }}>
        <Section>
          <HistoryList
            onUndo={() => undefined}
            items={[
              {
                group: 1,
                at: AT,
                actor: local({ zh: '王芳', en: 'Wang Fang' }),
                action: local({ zh: '修改商机', en: 'Deal changed' }),
                source: '',
                reason: null,
                undoable: true,
                undone: false,
                changes: [
                  {
                    field: 'amount',
                    label: local({ zh: '金额', en: 'Amount' }),
                    old: '¥10,000.00',
                    new: '¥12,000.00',
                  },
                ],
              },
            ]}
          />
        </Section>
      </Specimen>
      <Specimen name={{ zh: '比较文字', en: 'Text compared' }}>
        <Section>
          <TextDiff
            old={local({ zh: '付款期限为发票后三十天。', en: 'Payment within thirty days of the invoice.' })}
            now={local({ zh: '付款期限为发票后十五天。', en: 'Payment within fifteen days of the invoice.' })}
          />
        </Section>
      </Specimen>
    </>
  );
}
