import { Button } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useLocal } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Facts } from '../../ui/layout/facts.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { LONG } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

export function LayoutPage() {
  const local = useLocal();
  const back = { to: '/tokens', label: local({ zh: '全部合同', en: 'All contracts' }) };
  const facts = [
    { name: local({ zh: '客户', en: 'Customer' }), value: local({ zh: '云帆数据', en: 'Yunfan Data' }) },
    { name: local({ zh: '签订日期', en: 'Signed on' }), value: '2026-03-18' },
    { name: local({ zh: '合同金额', en: 'Value' }), value: '¥128,000.00' },
  ];
  return (
    <>
      <Specimen name={{ zh: '记录页的标题', en: 'Head of a record page' }} height={140}>
        <Page
          title={
            <PageTitle
              name={local({ zh: '云帆数据年度订阅', en: 'Yunfan Data, yearly plan' })}
              kind={local({ zh: '合同 HT-2026-0042', en: 'Contract HT-2026-0042' })}
              back={back}
            />
          }
          beside={<StatusBadge label={local({ zh: '执行中', en: 'In force' })} tone="progress" />}
          actions={
            <>
              <Button variant="default">{local({ zh: '打印', en: 'Print' })}</Button>
              <Button>{local({ zh: '续签', en: 'Renew' })}</Button>
            </>
          }
        >
          <Facts facts={facts} />
        </Page>
      </Specimen>
      <Specimen name={{ zh: '名称很长', en: 'Long name' }} height={60} long>
        <Page
          title={<PageTitle name={local(LONG)} kind={local({ zh: '合同', en: 'Contract' })} back={back} />}
        >
          <span />
        </Page>
      </Specimen>
      <Specimen name={{ zh: '分区', en: 'Section' }}>
        <Section
          title={local({ zh: '基本信息', en: 'Details' })}
          actions={
            <Button variant="subtle" size="compact-xs">
              {local({ zh: '编辑', en: 'Edit' })}
            </Button>
          }
        >
          <Facts facts={facts} />
        </Section>
      </Specimen>
      <Specimen name={{ zh: '没有内容', en: 'Empty' }}>
        <Section title={local({ zh: '附件', en: 'Files' })}>
          <EmptyState
            icon={<IconInbox size={26} stroke={1.4} />}
            title={local({ zh: '还没有附件', en: 'No files yet' })}
            hint={local({
              zh: '合同扫描件、验收单都放在这里。',
              en: 'Signed papers and acceptance notes belong here.',
            })}
            actions={<Button>{local({ zh: '添加附件', en: 'Add a file' })}</Button>}
          />
        </Section>
      </Specimen>
    </>
  );
}
