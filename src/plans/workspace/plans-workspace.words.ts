/** The words of the plans' screens, as a page hands them to an island. */
export type PlansWords = typeof import('../../messages/en/plans-workspace.json');
