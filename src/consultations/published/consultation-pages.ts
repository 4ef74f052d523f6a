import { indexBy } from '../../lib/index-by.ts';
import { oncePerBuild } from '../../lib/once-per-build.ts';
import { currentAreas } from '../../places/hubs/hubs-by-area.ts';
import { accentOf } from '../../places/neighbourhoods/area-accent.ts';
import { builtAt } from '../../places/opening/build-date.ts';
import { allNeighbourhoods } from '../../places/places.queries.ts';
import { questionsOf } from '../definition/numbers.ts';
import { byUrgency, stateAt, states, type ConsultationState } from './consultation-state.ts';
import {
  allConsultationNotes,
  allConsultations,
  allConsultationVersions,
} from './consultations.queries.ts';
import type {
  Consultation,
  ConsultationNote,
  ConsultationVersion,
} from './consultations.schema.ts';
import { withPictureFiles } from './pictures.ts';

/** A consultation with what its pages show of it. */
export interface ConsultationPage {
  consultation: Consultation;
  /** Every version of its questions, the newest first, with the addresses of their pictures. */
  versions: ConsultationVersion[];
  /** The newest: what is asked now. */
  version: ConsultationVersion;
  /** What was changed of what people had been promised, the newest first. */
  notes: ConsultationNote[];
  /** The areas asked; empty when that is all of them. */
  areas: { slug: string; name: string; accent: number | undefined }[];
  /** As the page was built. */
  state: ConsultationState;
  /** How many questions there are, all branches counted. */
  questions: number;
}

/** Every published consultation, what somebody can act on first. */
export const consultationPages = oncePerBuild(async (): Promise<ConsultationPage[]> => {
  const current = currentAreas(await allNeighbourhoods());
  const areas = indexBy(
    (await allNeighbourhoods()).map((area) => ({
      slug: area.slug,
      name: area.name,
      accent: accentOf(area),
    })),
    ({ slug }) => slug,
  );
  const versions = (await allConsultationVersions()).toSorted((a, b) => b.number - a.number);
  const notes = (await allConsultationNotes()).toSorted((a, b) => b.number - a.number);
  const pages = (await allConsultations()).map((consultation): ConsultationPage => {
    const own = versions
      .filter((version) => version.consultation === consultation.slug)
      .map(withPictureFiles);
    const [version] = own;
    if (!version) throw new Error(`${consultation.slug} is published, but no version of it is.`);
    const asked = new Set(consultation.neighbourhoods);
    return {
      consultation,
      versions: own,
      version,
      notes: notes.filter((note) => note.consultation === consultation.slug),
      areas: current.every(({ slug }) => asked.has(slug))
        ? []
        : consultation.neighbourhoods.map((slug) => areas.get(slug)!),
      state: stateAt(consultation, builtAt),
      questions: questionsOf(version.definition).length,
    };
  });
  return states.flatMap((state) =>
    pages
      .filter((page) => page.state === state)
      .sort((a, b) => byUrgency(a.consultation, b.consultation, state)),
  );
});

/** The address of a consultation's page. */
export const consultationAddress = ({ slug }: Pick<Consultation, 'slug'>) =>
  `/consultations/${slug}/`;

/** For `getStaticPaths` of everything under a consultation's address. */
export const consultationPaths = async () =>
  (await consultationPages()).map((page) => ({
    params: { slug: page.consultation.slug },
    props: { page },
  }));
