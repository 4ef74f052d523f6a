import { published } from '../lib/published.ts';
import { reportRouteSchema } from './report-routes.schema.ts';

/** Where to report an emergency, a crime or something broken, read once per build. */
export const allReportRoutes = published('published_report_routes', reportRouteSchema);
