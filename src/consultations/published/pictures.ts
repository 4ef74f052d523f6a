import { allConsultationVersions } from './consultations.queries.ts';
import { itemsOf } from '../definition/numbers.ts';
import type { ConsultationVersion } from './consultations.schema.ts';

const DATA_URL = /^data:image\/(png|jpeg|webp);base64,(.+)$/;

/** The name of a picture's file: a version's pictures never change. */
const fileName = (version: number, id: string, type: string) =>
  `${version}-${id}.${type === 'jpeg' ? 'jpg' : type}`;

/** A version whose pictures are addresses of files on this site rather than the pictures themselves. */
export function withPictureFiles(version: ConsultationVersion): ConsultationVersion {
  const { definition, consultation, number } = version;
  return {
    ...version,
    definition: {
      ...definition,
      pages: definition.pages.map((page) => ({
        ...page,
        items: page.items.map((item) => {
          if (item.type !== 'picture_block') return item;
          const type = DATA_URL.exec(item.picture)?.[1] ?? 'png';
          const picture = `/consultations/${consultation}/pictures/${fileName(number, item.id, type)}`;
          return { ...item, picture };
        }),
      })),
    },
  };
}

/** Every picture of every published version, as a file of this site. */
export async function pictureFiles() {
  return (await allConsultationVersions()).flatMap(({ consultation, number, definition }) =>
    itemsOf(definition).flatMap((item) => {
      const [, type, base64] =
        item.type === 'picture_block' ? (DATA_URL.exec(item.picture) ?? []) : [];
      if (!type || !base64) return [];
      return [
        {
          params: { slug: consultation, picture: fileName(number, item.id, type) },
          props: { bytes: Buffer.from(base64, 'base64'), type: `image/${type}` },
        },
      ];
    }),
  );
}
