import type { Embedded } from './embedded.ts';
import type { Project } from './project.ts';
import { buildSite } from './site-build.ts';

/**
 * Builds the site anew after each publication, as the deploy hook of a host does, one build at a
 * time. Changes that come during a build are in the next one.
 *
 * @param reload has the server read the new pages.
 */
export function rebuildOnPublication(
  project: Project,
  embedded: Embedded,
  reload: () => void,
  stopped: AbortSignal,
): void {
  let building = false;
  let again = false;

  async function build(): Promise<void> {
    building = true;
    do {
      again = false;
      if ((await buildSite(project, embedded, stopped)) === 'built') {
        reload();
        console.log('The site was built anew after a publication.');
      }
    } while (again);
  }

  embedded.onPublication(() => {
    again = building;
    if (building) return;
    build()
      .catch((error: unknown) => {
        if (!stopped.aborted) console.error('The site could not be built anew:', error);
      })
      .finally(() => {
        building = false;
      });
  });
}
