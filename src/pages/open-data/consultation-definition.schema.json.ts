import type { APIRoute } from 'astro';
import { definitionJsonSchema } from '../../consultations/definition/definition-json-schema.ts';

export const GET: APIRoute = ({ url, site }) =>
  Response.json(definitionJsonSchema(new URL(url.pathname, site).href));
