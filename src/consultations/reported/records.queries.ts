import { published } from '../../lib/published.ts';
import { correctionSchema, recordSchema } from './records.schema.ts';

/** What was published of consultations, and what was wrong in it; read once per build. */
export const allRecords = published('published_consultation_records', recordSchema);
export const allCorrections = published('published_consultation_corrections', correctionSchema);
