import { useState } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { OrgChart } from '../../ui/org-chart/org-chart.tsx';
import { Tree } from '../../ui/tree/tree.tsx';
import type { TreeNode } from '../../ui/tree/tree-rows.ts';
import { LONG } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

interface Department {
  readonly name: LocalText;
  readonly head: LocalText;
}

const node = (
  id: string,
  name: LocalText,
  head: LocalText,
  children: readonly TreeNode<Department>[] = [],
): TreeNode<Department> => ({ id, item: { name, head }, children });

const COMPANY: readonly TreeNode<Department>[] = [
  node('all', { zh: '麦文科技', en: 'Maventech' }, { zh: '王芳', en: 'Wang Fang' }, [
    node('sales', { zh: '销售部', en: 'Sales' }, { zh: '李明', en: 'Li Ming' }, [
      node('north', { zh: '北方区', en: 'North' }, { zh: '赵琳', en: 'Zhao Lin' }),
      node('south', { zh: '南方区', en: 'South' }, { zh: '周凯', en: 'Zhou Kai' }),
    ]),
    node('product', { zh: '产品研发部', en: 'Product' }, { zh: '陈静', en: 'Chen Jing' }, [
      node('web', { zh: '前端组', en: 'Front end' }, { zh: '孙悦', en: 'Sun Yue' }),
      node('core', { zh: '平台组', en: 'Platform' }, { zh: '何伟', en: 'He Wei' }),
      node('test', { zh: '测试组', en: 'Testing' }, { zh: '林雨', en: 'Lin Yu' }),
    ]),
    node('service', { zh: '客户成功部', en: 'Customer success' }, { zh: '刘洋', en: 'Liu Yang' }),
    node('finance', { zh: '财务部', en: 'Finance' }, { zh: '吴敏', en: 'Wu Min' }),
  ]),
];

const MANY: readonly TreeNode<Department>[] = Array.from({ length: 60 }, (_, at) =>
  node(
    `a${at}`,
    { zh: `科目 ${6001 + at}`, en: `Account ${6001 + at}` },
    LONG,
    Array.from({ length: 40 }, (_unused, inner) =>
      node(`a${at}-${inner}`, { zh: `明细 ${inner + 1}`, en: `Detail ${inner + 1}` }, LONG),
    ),
  ),
);
const LONGER = [node('long', LONG, LONG, [node('longer', LONG, LONG)])];

export function TreePage() {
  const local = useLocal();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['all', 'sales', 'long']));
  const [many, setMany] = useState<ReadonlySet<string>>(new Set(MANY.map(({ id }) => id)));
  const [chosen, setChosen] = useState('sales');
  const nameOf = ({ name }: Department): string => local(name);
  const departments = local({ zh: '部门', en: 'Departments' });
  return (
    <>
      <Specimen name={{ zh: '部门', en: 'Departments' }} height={250}>
        <Section flush>
          <div style={{ height: 240, padding: 6 }}>
            <Tree
              label={departments}
              nodes={COMPANY}
              open={open}
              onOpen={setOpen}
              nameOf={nameOf}
              chosen={chosen}
              onChoose={(item) => setChosen(item === COMPANY[0]?.item ? 'all' : 'sales')}
            />
          </div>
        </Section>
      </Specimen>
      <Specimen name={{ zh: '2,460 个节点', en: '2,460 nodes' }} height={180}>
        <Tree
          label={local({ zh: '会计科目', en: 'Accounts' })}
          nodes={MANY}
          open={many}
          onOpen={setMany}
          nameOf={nameOf}
        />
      </Specimen>
      <Specimen name={{ zh: '文字很长', en: 'Long text' }} height={80} long>
        <Tree
          label={local({ zh: '很长的名称', en: 'Long names' })}
          nodes={LONGER}
          open={open}
          onOpen={setOpen}
          nameOf={nameOf}
        />
      </Specimen>
      <Specimen name={{ zh: '没有节点', en: 'Empty' }}>
        <Tree
          label={departments}
          nodes={[]}
          open={open}
          onOpen={setOpen}
          nameOf={nameOf}
          empty={<EmptyState title={local({ zh: '还没有部门', en: 'No departments yet' })} />}
        />
      </Specimen>
    </>
  );
}

export function OrgChartPage() {
  const local = useLocal();
  const [chosen, setChosen] = useState('');
  const name = ({ name: each }: Department): string => local(each);
  return (
    <>
      <Specimen name={{ zh: '公司', en: 'Company' }}>
        <Section flush>
          <OrgChart
            label={local({ zh: '组织结构', en: 'Organisation' })}
            nodes={COMPANY}
            nameOf={name}
            detail={({ head }) => local(head)}
            onChoose={(item) => setChosen(name(item))}
          />
        </Section>
        <p>{chosen}</p>
      </Specimen>
      <Specimen name={{ zh: '文字很长', en: 'Long text' }} long>
        <OrgChart
          label={local({ zh: '很长的名称', en: 'Long names' })}
          nodes={LONGER}
          nameOf={name}
          detail={({ head }) => local(head)}
        />
      </Specimen>
    </>
  );
}
