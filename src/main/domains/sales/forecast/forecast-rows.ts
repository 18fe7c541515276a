import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Forecast, ForecastAdjustment, PipelineSnapshot, SnapshotDeal } from './entities.ts';

const builder =
  queryBuilder<
    TablesOf<typeof Forecast | typeof ForecastAdjustment | typeof PipelineSnapshot | typeof SnapshotDeal>
  >();

export type ForecastRow = RowOf<typeof Forecast>;
export type AdjustmentRow = RowOf<typeof ForecastAdjustment>;
export type SnapshotRow = RowOf<typeof PipelineSnapshot>;
export type SnapshotDealRow = RowOf<typeof SnapshotDeal>;

/** The forecast of a person for a period; undefined where nobody has touched it. */
export const forecastOf = (
  reader: RecordReader,
  salespersonId: string,
  period: string,
): ForecastRow | undefined =>
  reader.first(
    builder
      .selectFrom('forecast')
      .selectAll()
      .where('salespersonId', '=', salespersonId)
      .where('period', '=', period)
      .where('deletedAt', 'is', null),
  ) as ForecastRow | undefined;

export const forecastsOf = (reader: RecordReader, period: string): ForecastRow[] =>
  reader.all(
    builder.selectFrom('forecast').selectAll().where('period', '=', period).where('deletedAt', 'is', null),
  ) as ForecastRow[];

export const adjustmentsOf = (reader: RecordReader, forecastIds: readonly string[]): AdjustmentRow[] =>
  forecastIds.length === 0
    ? []
    : (reader.all(
        builder
          .selectFrom('forecastAdjustment')
          .selectAll()
          .where('forecastId', 'in', [...forecastIds])
          .where('deletedAt', 'is', null)
          .orderBy('id'),
      ) as AdjustmentRow[]);

/** All snapshots, the latest first. */
export const snapshots = (reader: RecordReader): SnapshotRow[] =>
  reader.all(builder.selectFrom('pipelineSnapshot').selectAll().orderBy('takenOn', 'desc')) as SnapshotRow[];

export const lastSnapshot = (reader: RecordReader): SnapshotRow | undefined =>
  reader.first(builder.selectFrom('pipelineSnapshot').selectAll().orderBy('takenOn', 'desc').limit(1)) as
    | SnapshotRow
    | undefined;

export const snapshotOn = (reader: RecordReader, takenOn: string): SnapshotRow | undefined =>
  reader.first(builder.selectFrom('pipelineSnapshot').selectAll().where('takenOn', '=', takenOn)) as
    | SnapshotRow
    | undefined;
