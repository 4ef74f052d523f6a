import type { WorkspaceWords } from '../staff/workspace.words.ts';
import { Workspace } from '../staff/Workspace.tsx';
import './areas.css';
import { AreaDashboard } from './AreaDashboard.tsx';
import type { AboutWords, DashboardWords } from './dashboard.words.ts';
import { areaAddress } from './staff-addresses.ts';

interface Props {
  words: { workspace: WorkspaceWords; dashboard: DashboardWords; about: AboutWords };
  /** Slugs of the areas that have not ended. */
  running: readonly string[];
}

/** The area that the address asks for, or the first; and the way to the others. */
export default function AreaPage({ words, running }: Props) {
  return (
    <Workspace section="area" words={words.workspace}>
      {(me, client) => {
        const asked = new URLSearchParams(location.search).get('area');
        const areas = me.areas.filter(({ slug }) => running.includes(slug));
        const area = areas.find(({ slug }) => slug === asked) ?? areas[0];
        if (!area) return <h1>{words.dashboard.no_area}</h1>;
        return (
          <>
            {areas.length > 1 && (
              <nav className="dashboard-areas" aria-label={words.dashboard.areas}>
                <ul>
                  {areas.map(({ id, slug, name }) => (
                    <li key={id}>
                      <a
                        href={areaAddress(slug)}
                        aria-current={id === area.id ? 'page' : undefined}
                      >
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <AreaDashboard {...{ area, me, client }} words={words.dashboard} about={words.about} />
          </>
        );
      }}
    </Workspace>
  );
}
