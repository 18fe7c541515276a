import { covers } from '#shared/permission.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useInSentence, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { type RightsRoom, useRightsRooms } from './rights-rooms.ts';
import styles from './role-in-words.module.css';
import { type RightWords, roleWords } from './role-words.ts';
import { SCOPE_WORDS } from './scope-names.ts';
import { rightsTexts } from './texts.ts';

interface Props {
  readonly role: { readonly permissions: readonly string[]; readonly scope: 'own' | 'team' | 'all' };
}

const VERBS = { read: 'mayRead', write: 'mayWrite', sensitive: 'maySee', do: 'mayDo' } as const;

/** What somebody with this role may see and do, as sentences by room. */
export function RoleInWords({ role }: Props) {
  const t = useTexts(rightsTexts);
  const rooms = useRightsRooms();
  if (covers(role.permissions, '*.*.*')) return <p className={styles.scope}>{t('everyRight')}</p>;
  if (!rooms) return <Waiting />;
  const words = roleWords(rooms, role.permissions);
  return (
    <div>
      <p className={styles.scope}>{t(SCOPE_WORDS[role.scope])}</p>
      {words.length === 0 ? (
        <p className={styles.scope}>{t('nothing')}</p>
      ) : (
        <dl className={styles.rooms}>
          {words.map(({ room, rights }) => (
            <RoomLine key={room.name} room={room} rights={rights} />
          ))}
        </dl>
      )}
    </div>
  );
}

function RoomLine({ room, rights }: { readonly room: RightsRoom; readonly rights: readonly RightWords[] }) {
  const t = useTexts(rightsTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const named = ({ things }: RightWords): string =>
    things === 'all' ? t('everything') : things.map(inSentence).join(t('comma'));
  return (
    <div className={styles.room}>
      <dt>
        {local(room.label)}
        {room.coming && <span className={styles.coming}>{t('coming')}</span>}
      </dt>
      <dd>
        {rights.map((right) => (
          <span key={right.right} className={styles.right}>
            {t(VERBS[right.right], { things: named(right) })}
          </span>
        ))}
      </dd>
    </div>
  );
}
