/** The words of the screens on which consultations are built, as a page hands them to an island. */
export type BuildingWords = typeof import('../../messages/en/consultation-building.json');

/** What a new consultation can begin with. */
export type Templates = typeof import('../../messages/en/consultation-templates.json');
