/** The workspace's own words, as a page hands them to an island. */
export type WorkspaceWords = typeof import('../messages/en/workspace.json');
