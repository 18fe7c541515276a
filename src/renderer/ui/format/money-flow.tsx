import clsx from 'clsx';
import styles from './money-flow.module.css';
import { useFormat } from './use-format.ts';

interface Props {
  /** Minor units; above zero comes in, below goes out. */
  readonly amount: number;
  readonly currency: string;
}

/** Money that moves: the sign says which way, the colour repeats it. */
export function MoneyFlow({ amount, currency }: Props) {
  const format = useFormat();
  const text = format.money(amount, currency);
  return (
    <span className={clsx('numeric', amount > 0 && styles.in, amount < 0 && styles.out)}>
      {amount > 0 ? `+${text}` : text}
    </span>
  );
}
