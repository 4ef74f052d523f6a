import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordFiles } from '../../../../../consultations/reported/outcome-pages.ts';

// To the byte as they were published: whoever has the checksums can tell.
export const getStaticPaths = recordFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
