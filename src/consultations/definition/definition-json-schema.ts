import { z } from 'zod';
import { definitionSchema } from './definition.schema.ts';

/**
 * The format of definitions as a JSON Schema (2020-12), for who writes or reads them with other tools.
 *
 * @param address where it is published, which names it
 */
export const definitionJsonSchema = (address: string) => ({
  $id: address,
  title: 'The questions of a consultation',
  ...z.toJSONSchema(definitionSchema, { io: 'input', target: 'draft-2020-12' }),
});
