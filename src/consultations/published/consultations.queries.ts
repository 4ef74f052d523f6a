import { published } from '../../lib/published.ts';
import {
  consultationNoteSchema,
  consultationSchema,
  consultationVersionSchema,
} from './consultations.schema.ts';

/** What the public may read about consultations, read once per build. */
export const allConsultations = published('published_consultations', consultationSchema);
export const allConsultationVersions = published(
  'published_consultation_versions',
  consultationVersionSchema,
);
export const allConsultationNotes = published(
  'published_consultation_notes',
  consultationNoteSchema,
);
