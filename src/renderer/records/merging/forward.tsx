import { useEffect } from 'react';
import type { VisibleEntity } from '../../data/meta.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { fieldValue, type Row, textOf } from '../../ui/format/row.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { useRecordPath } from '../places.ts';

/** Into which record this one was merged; undefined where it stands for itself. */
export const survivorOf = ({ mergedInto }: VisibleEntity, row: Row): string | undefined =>
  (mergedInto !== undefined && fieldValue(row, 'deletedAt') !== null && textOf(row, mergedInto)) || undefined;

/** The page of a record that was merged: that of the one it was merged into. */
export function Forward({ entity, id }: { readonly entity: string; readonly id: string }) {
  const go = useGo();
  const path = useRecordPath()(entity, id);
  useEffect(() => go(path, { replace: true }), [go, path]);
  return <Waiting shape="record" />;
}
