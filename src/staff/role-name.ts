import type { WorkspaceWords } from './workspace.words.ts';

/** What a role is called; the role itself where the words lack it. */
export function roleName(words: WorkspaceWords, role: string): string {
  return Object.hasOwn(words.roles, role) ? words.roles[role as keyof typeof words.roles] : role;
}
