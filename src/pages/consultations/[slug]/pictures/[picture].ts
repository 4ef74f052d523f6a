import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFiles } from '../../../../consultations/published/pictures.ts';

export const getStaticPaths = (() => pictureFiles()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': String(props.type) },
  });
