import { COUNCIL } from 'astro:env/server';
import * as z from 'zod';
import { councilSchema, type Council } from './council.schema.ts';

const files = import.meta.glob<Council>('./*.json', { eager: true, import: 'default' });

const found = councilSchema.safeParse(files[`./${COUNCIL}.json`]);
if (!found.success) {
  throw new Error(`src/council/${COUNCIL}.json is not usable: ${z.prettifyError(found.error)}`);
}

/** The council this site is built for, chosen by `COUNCIL`. */
export const council: Council = found.data;
