import type { Me } from './me.ts';
import { openSections, staffSections, type StaffSection } from './sections.ts';
import { roleName } from './role-name.ts';
import type { WorkspaceWords } from './workspace.words.ts';

/** The sections that somebody may open (MoJ's side navigation). */
export function Navigation({
  section,
  actions,
  words,
}: {
  section: StaffSection;
  actions: readonly string[];
  words: WorkspaceWords;
}) {
  return (
    <nav className="workspace-navigation" aria-label={words.navigation}>
      <ul>
        {openSections(actions).map((name) => (
          <li key={name}>
            <a href={staffSections[name].href} aria-current={name === section ? 'page' : undefined}>
              {words.sections[name].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who is signed in, and the way out. */
export function Who({
  me,
  words,
  onSignOut,
}: {
  me: Me;
  words: WorkspaceWords;
  onSignOut: (scope: 'local' | 'global') => void;
}) {
  return (
    <div className="workspace-account">
      <p>
        {me.name}, {roleName(words, me.role)}
      </p>
      <button type="button" onClick={() => onSignOut('local')}>
        {words.account.sign_out}
      </button>
      <button type="button" onClick={() => onSignOut('global')}>
        {words.account.sign_out_everywhere}
      </button>
    </div>
  );
}
