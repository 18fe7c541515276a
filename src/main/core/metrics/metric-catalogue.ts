import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Step } from '../processes/process.ts';
import type { Metric } from './metric.ts';

/** What a room declares of its work: its steps and its figures. */
export interface MeasuredRoom {
  readonly name: string;
  readonly label: LocalText;
  readonly process?: readonly Step[];
  readonly metrics?: readonly Metric[];
}

/** All metrics and processes of the program. Made once by the composition. */
export class MetricCatalogue {
  readonly rooms: readonly MeasuredRoom[];
  readonly all: readonly Metric[];
  readonly #byId: ReadonlyMap<string, Metric>;

  constructor(rooms: readonly MeasuredRoom[]) {
    this.rooms = rooms;
    this.all = rooms.flatMap(({ metrics }) => metrics ?? []);
    this.#byId = new Map(this.all.map((metric) => [metric.id, metric]));
    if (this.#byId.size !== this.all.length) throw new Error('two metrics share an id');
    for (const { name, metrics } of rooms)
      for (const { id, room } of metrics ?? [])
        if (room !== name) throw new Error(`${id} is declared by ${name} and says ${room}`);
  }

  /** The metric of that id; throws `metricUnknown`. */
  get(id: string): Metric {
    const metric = this.#byId.get(id);
    if (!metric) throw new AppError('metricUnknown', { metric: id });
    return metric;
  }

  /** Throws `roomUnmeasured` for a room without process and metrics. */
  room(name: string): MeasuredRoom {
    const room = this.rooms.find((each) => each.name === name);
    if (!room?.process && !room?.metrics) throw new AppError('roomUnmeasured', { room: name });
    return room;
  }
}
