import { Fragment } from 'react';
import { RIGHTS, type Rights, roomRights, setRight } from '#shared/permission-ticks.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { RightsRoom } from '../rights/rights-rooms.ts';
import { rightsTexts } from '../rights/texts.ts';
import { RightTick } from './right-tick.tsx';
import styles from './rights-table.module.css';
import { roleTexts } from './texts.ts';

interface Props {
  readonly rooms: readonly RightsRoom[];
  readonly permissions: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (permissions: readonly string[]) => void;
}

/** Rooms as groups, things as rows, rights as columns; the head of a room stands for all of it. */
export function RightsTable({ rooms, permissions, disabled, onChange }: Props) {
  const t = useTexts(roleTexts);
  const words = useTexts(rightsTexts);
  const local = useLocal();
  const ticks = (thing: string, rights: Rights) =>
    RIGHTS.map((right) => (
      <td key={right} className={styles.tick}>
        {rights[right] !== null && (
          <RightTick
            label={`${thing} ${words(right)}`}
            permission={rights[right]}
            permissions={permissions}
            disabled={disabled}
            onChange={(held) => onChange(setRight(permissions, rights, right, held))}
          />
        )}
      </td>
    ));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('thing')}</th>
          {RIGHTS.map((right) => (
            <th key={right} scope="col" className={styles.tick}>
              {words(right)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rooms.map(({ name, label, coming, entries }) => (
          <Fragment key={name}>
            <tr className={styles.room}>
              <th scope="row">
                {local(label)}
                <span className={styles.whole}>{coming ? t('comingRoom') : t('wholeRoom')}</span>
              </th>
              {ticks(local(label), roomRights(name))}
            </tr>
            {entries.map((entry) => (
              <tr key={`${entry.read} ${entry.write}`}>
                <th scope="row" className={styles.thing}>
                  {local(entry.label)}
                </th>
                {ticks(`${local(label)} ${local(entry.label)}`, entry)}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
