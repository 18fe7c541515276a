import { useParams } from '@tanstack/react-router';
import { RoomHome } from './room-home.tsx';

/** The home of whatever room the address names, for rooms that have no home of their own. */
export function RoomHomeScreen() {
  const { room = '' } = useParams({ strict: false }) as { room?: string };
  return <RoomHome key={room} room={room} path={`/home/${room}`} />;
}
