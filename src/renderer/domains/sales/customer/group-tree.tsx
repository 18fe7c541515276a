import { useState } from 'react';
import type { Outputs } from '../../../data/trpc.ts';
import { useRecordPath } from '../../../records/places.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import { Tree } from '../../../ui/tree/tree.tsx';
import type { TreeNode } from '../../../ui/tree/tree-rows.ts';
import { customerTexts } from './texts.ts';

type Member = Outputs['sales']['customerFigures']['group'][number];

/** The companies of a group as they stand under one another; Enter opens one. */
export function GroupTree({ members }: { readonly members: readonly Member[] }) {
  const t = useTexts(customerTexts);
  const go = useGo();
  const path = useRecordPath();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(members.map(({ id }) => id)));
  return (
    <Tree
      label={t('companies')}
      nodes={nested(members, 0)}
      open={open}
      onOpen={setOpen}
      nameOf={({ name }) => name}
      onChoose={({ id }) => go(path('customer', id))}
    />
  );
}

/** Members follow the one they belong to: those deeper than the first are its own, up to the next of its depth. */
function nested(members: readonly Member[], depth: number): TreeNode<Member>[] {
  return members.flatMap((item, at) => {
    if (item.depth !== depth) return [];
    const after = members.slice(at + 1);
    const end = after.findIndex((other) => other.depth <= depth);
    const below = end < 0 ? after : after.slice(0, end);
    return [{ id: item.id, item, children: nested(below, depth + 1) }];
  });
}
