import * as v from 'valibot';

/** A UTF-16 offset or a run's id. */
export const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A Place as it arrives from a popup. */
export const PlaceSchema = v.strictObject({ run: OffsetSchema, start: OffsetSchema, end: OffsetSchema });
