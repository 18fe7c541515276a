import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { SideDrawer } from '../../ui/drawer/side-drawer.tsx';
import { KeyCaps } from '../../ui/keys/key-caps.tsx';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { SplitView } from '../../ui/split/split-view.tsx';
import styles from '../gallery.module.css';
import { Specimen } from '../specimen.tsx';

type Opened = 'drawer' | 'confirm' | 'refused' | 'loading' | null;

export function PlacesPage() {
  const local = useLocal();
  const [opened, setOpened] = useState<Opened>(null);
  const close = (): void => setOpened(null);
  const facts = [
    { name: local({ zh: '客户', en: 'Customer' }), value: local({ zh: '云帆数据', en: 'Yunfan Data' }) },
  ];
  const title = local({ zh: '删除 3 个客户', en: 'Remove 3 customers' });
  const buttons: readonly (readonly [Exclude<Opened, null>, string])[] = [
    ['drawer', local({ zh: '抽屉', en: 'Drawer' })],
    ['confirm', local({ zh: '确认', en: 'Confirmation' })],
    ['refused', local({ zh: '不能进行', en: 'Refused' })],
    ['loading', local({ zh: '预览载入中', en: 'Preview on its way' })],
  ];
  return (
    <>
      <Specimen name={{ zh: '分栏', en: 'Split view' }} height={220}>
        <SplitView
          name="gallery"
          main={
            <Section title={local({ zh: '列表', en: 'List' })}>
              <Facts facts={facts} />
            </Section>
          }
          side={
            <Section title={local({ zh: '详情', en: 'Detail' })}>
              <Facts facts={facts} />
            </Section>
          }
        />
      </Specimen>
      <Specimen name={{ zh: '打开', en: 'Opened from here' }}>
        <div className={styles.row}>
          {buttons.map(([what, label]) => (
            <Button key={what} variant="default" data-opens={what} onClick={() => setOpened(what)}>
              {label}
            </Button>
          ))}
        </div>
      </Specimen>
      <Specimen name={{ zh: '按键', en: 'Keys' }}>
        <div className={styles.row}>
          <KeyCaps keys="mod+k" />
          <KeyCaps keys="g h" />
        </div>
      </Specimen>
      <SideDrawer
        title={local({ zh: '云帆数据', en: 'Yunfan Data' })}
        opened={opened === 'drawer'}
        onClose={close}
        actions={<Button onClick={close}>{local({ zh: '保存', en: 'Save' })}</Button>}
      >
        <Facts facts={facts} />
      </SideDrawer>
      {(opened === 'confirm' || opened === 'refused' || opened === 'loading') && (
        <ConfirmDialog
          title={title}
          action={local({ zh: '删除', en: 'Remove' })}
          grave
          effects={
            opened === 'loading'
              ? undefined
              : [
                  local({
                    zh: '3 个客户和 12 个联系人进入回收站。',
                    en: '3 customers and 12 contacts go to the recycle bin.',
                  }),
                  local({ zh: '他们的商机保留。', en: 'Their deals stay.' }),
                ]
          }
          refusal={
            opened === 'refused'
              ? local({
                  zh: '“云帆数据”有未结清的发票。请先结清。',
                  en: 'Yunfan Data has open invoices. Settle them first.',
                })
              : undefined
          }
          onConfirm={close}
          onClose={close}
        />
      )}
    </>
  );
}
