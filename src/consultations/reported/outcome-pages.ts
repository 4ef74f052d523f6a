import { oncePerBuild } from '../../lib/once-per-build.ts';
import { consultationPages, type ConsultationPage } from '../published/consultation-pages.ts';
import { allCorrections, allRecords } from './records.queries.ts';
import {
  manifestSchema,
  outcomeSchema,
  resultsSchema,
  type Correction,
  type Outcome,
  type PublishedRecord,
  type Results,
} from './records.schema.ts';

/** What is told of a consultation that has an outcome. All of it comes from the published files. */
export interface OutcomePage {
  page: ConsultationPage;
  record: PublishedRecord;
  outcome: Outcome;
  results: Results;
  /** The files with their checksums, and the manifest itself, which has none. */
  files: { name: string; bytes?: number; sha256?: string }[];
  /** Newest first. */
  corrections: Correction[];
  /** What was published before, newest first. */
  before: PublishedRecord[];
}

const parsed = (text: string | undefined): unknown => JSON.parse(text ?? 'null');

/** Every consultation with a published outcome. */
export const outcomePages = oncePerBuild(async (): Promise<OutcomePage[]> => {
  const records = (await allRecords()).toSorted((a, b) => b.number - a.number);
  const corrections = (await allCorrections()).toSorted((a, b) =>
    b.corrected_on.localeCompare(a.corrected_on),
  );
  return (await consultationPages()).flatMap((page) => {
    const { slug } = page.consultation;
    const [record, ...before] = records.filter(({ consultation }) => consultation === slug);
    if (!record) return [];
    const { files } = manifestSchema.parse(parsed(record.files['manifest.json']));
    return [
      {
        page,
        record,
        before,
        outcome: outcomeSchema.parse(parsed(record.files['outcome.json'])),
        results: resultsSchema.parse(parsed(record.files['results.json'])),
        files: [...files, { name: 'manifest.json' }],
        corrections: corrections.filter(({ consultation }) => consultation === slug),
      },
    ];
  });
});

/** The address of a published file. */
export const fileAddress = ({ consultation, number }: PublishedRecord, name: string) =>
  `/consultations/${consultation}/outcome/${number}/${name}`;

/** Every published file of every publication, for `getStaticPaths`. */
export const recordFiles = async () =>
  (await allRecords()).flatMap(({ consultation, number, files }) =>
    Object.entries(files).map(([file, text]) => ({
      params: { slug: consultation, number: String(number), file },
      props: { text },
    })),
  );
