// What a screen writes is written as everything else writes it; see shared/format.
export { type Format, formatOf, NOTHING } from '#shared/format/format.ts';
